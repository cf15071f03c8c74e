package dev.rebound.exchange;

/** Which places on the network may be spoken to: whoever types an address must not reach into our own house with it. */
public interface Gate {
    /**
     * Whether this place may be spoken to.
     *
     * @param scheme of the address, in lower case
     * @param ip what its name stands for, 4 or 16 bytes
     */
    boolean isOpen(String scheme, byte[] ip);

    /** {@code https} to the public internet alone. */
    static Gate toThePublic() {
        return (scheme, ip) -> scheme.equals("https") && PublicInternet.holds(ip);
    }
}
