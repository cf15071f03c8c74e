package dev.rebound.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who it was, or where, stands inside a sentence and not before it like a label. */
class WordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the CFO       |             | They have no cash to spare.         | the CFO has no cash to spare.
            the CFO       |             | They wanted a lower price.          | the CFO wanted a lower price.
            the owner     | the bakery  | It is all on hold there for now.    | It is all on hold at the bakery for now.
            the bakery    | the bakery  | They don't need what you offer.     | the bakery doesn't need what you offer.
            Foss Mills    | Foss Mills  | They have one already.              | Foss Mills have one already.
            the CFO       |             | They never buy from a call.         | They never buy from a call.
            the CFO       | the bakery  | You were close, and it was a no.    | You were close, and it was a no.
            the bakery    | the bakery  | The one you knew is not there now.  | The one you knew is not at the bakery now.
                          |             | They have one already.              | They have one already.
            """)
    void is_put_where_the_sentence_takes_it(String who, String site, String sentence, String all) {
        assertThat(Wording.naming(who, site, sentence)).isEqualTo(all);
    }
}
