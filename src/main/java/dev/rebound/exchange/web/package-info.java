/**
 * How events leave: signed, by HTTPS, to the public internet alone, once a call and without following redirects.
 *
 * <p>A door: may import {@code exchange}, {@code java.net}, {@code javax.crypto} and OkHttp; only wiring calls {@code HookLine}.
 */
@NullMarked
package dev.rebound.exchange.web;

import org.jspecify.annotations.NullMarked;
