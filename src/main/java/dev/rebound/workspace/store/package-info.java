/**
 * The workspaces in the database, with a copy in memory, since every request asks.
 *
 * <p>A door: may import {@code workspace}, Panache and JPA; only wiring calls {@code WorkspaceStore}.
 */
@NullMarked
package dev.rebound.workspace.store;

import org.jspecify.annotations.NullMarked;
