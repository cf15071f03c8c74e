/**
 * The seal on disk: AES-GCM under the installation's key, and the JPA column type for {@code Words}.
 *
 * <p>A door: may import {@code privacy}, JPA and {@code javax.crypto}; only wiring calls {@code Seals}.
 */
@NullMarked
package dev.rebound.privacy.store;

import org.jspecify.annotations.NullMarked;
