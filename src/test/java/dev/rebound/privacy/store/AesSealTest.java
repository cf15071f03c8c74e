package dev.rebound.privacy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AesSealTest {
    private final AesSeal seal = new AesSeal(new byte[32]);

    @Test
    void what_is_closed_opens_again_and_shows_nothing_meanwhile() {
        var closed = seal.close("too pushy, she said 🙂");

        assertThat(seal.open(closed)).isEqualTo("too pushy, she said 🙂");
        assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("pushy");
        assertThat(seal.close("too pushy, she said 🙂")).isNotEqualTo(closed);
    }

    @Test
    void a_changed_row_or_another_key_does_not_open_and_quotes_nobody() {
        var closed = seal.close("secret");
        var otherKey = new byte[32];
        otherKey[0] = 1;

        assertThatThrownBy(() -> new AesSeal(otherKey).open(closed)).hasMessageNotContaining("secret");
        closed[20] ^= 1;
        assertThatThrownBy(() -> seal.open(closed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_name_has_the_same_print_under_one_key_only() {
        var otherKey = new byte[32];
        otherKey[0] = 1;

        assertThat(seal.fingerprint("acme")).isEqualTo(seal.fingerprint("acme")).hasSize(32);
        assertThat(new AesSeal(otherKey).fingerprint("acme")).isNotEqualTo(seal.fingerprint("acme"));
    }

    @Test
    void a_key_of_the_wrong_length_is_refused() {
        assertThatThrownBy(() -> new AesSeal(new byte[16])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_key_beside_the_data_is_made_once_and_is_its_owners_alone(@TempDir Path folder) throws Exception {
        var first = Seals.in(folder).fingerprint("acme");

        assertThat(Seals.in(folder).fingerprint("acme")).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(folder.resolve("rebound.key"))).hasSize(2);
    }
}
