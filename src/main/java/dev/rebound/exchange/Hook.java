package dev.rebound.exchange;

import dev.rebound.privacy.Words;

/**
 * Where a workspace's other tool listens.
 *
 * @param secret by which it knows that we sent
 */
public record Hook(Words address, Words secret) {}
