package dev.rebound.exchange;

import java.util.Arrays;
import java.util.List;

/** Which IP addresses are on the public internet: all but those that IANA's special-purpose registries keep for other uses. */
final class PublicInternet {
    /** First bytes and how many of their bits count. */
    private record Block(int bits, int... begins) {
        boolean holds(byte[] ip) {
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> (bit % 8);
                if ((ip[bit / 8] & mask) != (begin(bit / 8) & mask)) {
                    return false;
                }
            }
            return true;
        }

        private int begin(int place) {
            return place < begins.length ? begins[place] : 0;
        }
    }

    private static final List<Block> OTHER_IN_V4 = List.of(
            new Block(8, 0),
            new Block(8, 10),
            new Block(10, 100, 64),
            new Block(8, 127),
            new Block(16, 169, 254),
            new Block(12, 172, 16),
            new Block(24, 192, 0, 0),
            new Block(24, 192, 0, 2),
            new Block(24, 192, 88, 99),
            new Block(16, 192, 168),
            new Block(15, 198, 18),
            new Block(24, 198, 51, 100),
            new Block(24, 203, 0, 113),
            new Block(3, 224));

    /** All that is given out so far, and in it what is for tunnels and examples. */
    private static final Block GIVEN_OUT = new Block(3, 0x20);

    private static final List<Block> OTHER_IN_V6 =
            List.of(new Block(23, 0x20, 0x01), new Block(32, 0x20, 0x01, 0x0d, 0xb8), new Block(16, 0x20, 0x02));

    private static final int V4 = 4;
    private static final int V6 = 16;
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private PublicInternet() {}

    /** @param ip 4 or 16 bytes; any other number is nowhere */
    static boolean holds(byte[] ip) {
        if (ip.length == V6 && Arrays.equals(ip, 0, MAPPED.length, MAPPED, 0, MAPPED.length)) {
            return holds(Arrays.copyOfRange(ip, MAPPED.length, V6));
        }
        if (ip.length == V4) {
            return OTHER_IN_V4.stream().noneMatch(block -> block.holds(ip));
        }
        return ip.length == V6 && GIVEN_OUT.holds(ip) && OTHER_IN_V6.stream().noneMatch(block -> block.holds(ip));
    }
}
