package dev.rebound.reject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.diagnosis.model.Network;
import dev.rebound.logbook.Part;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Source;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.taxonomy.Ask;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Report;
import dev.rebound.taxonomy.Sentence;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a diagnosis to an entry, and back again. */
class EntryOfTest {
    private static final Diagnoser DIAGNOSER = Diagnoser.shipped(Network.shipped());
    private static final Instant NOW = Instant.parse("2026-03-11T10:00:00Z");
    private static final Member REP = new Member("U1", ZoneOffset.UTC, Standing.MEMBER, true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "they froze the budget until July, and she said i sounded scripted. i'm terrible at this",
                "  No.\n\nNot now!  Call there (dana@kestrel.example) in Q3...\r\nThanks ",
                "🙅🏽‍♀️ said no. אין תקציב. \ufffd and a\u0300 half",
                "not interested"
            })
    void the_parts_join_into_the_text_again_and_a_reread_entry_says_what_was_read(String text) {
        var read = diagnosed(text);

        var entry = EntryOf.report(draft(text, Prospect.unknown()), read);

        assertThat(entry.parts().stream().map(part -> part.of(text)).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(entry.parts()).allMatch(part -> part.verdict() == Part.Verdict.OPEN);
        assertThat(Reread.of(entry)).isEqualTo(asRejectionOfOne(read));
    }

    @Test
    void what_was_typed_into_the_form_stands_before_what_was_picked_up() {
        var text = "Spoke to Dana at Kestrel Foods, they have no budget until July";

        var entry = EntryOf.report(draft(text, new Prospect("Initech", null, "CFO", null, "email")), diagnosed(text));

        assertThat(entry.prospect()).isEqualTo(new Prospect("Initech", "Dana", "CFO", null, "email"));
    }

    @Test
    void a_batch_without_words_is_a_row_of_brush_offs() {
        var entry = EntryOf.brushOffs(draft("", Prospect.unknown()), 7);

        assertThat(entry.times()).isEqualTo(7);
        assertThat(entry.source()).isEqualTo(Source.BATCH);
        assertThat(entry.reading().brushOff()).isTrue();
        assertThat(entry.reading().statesReason()).isFalse();
        assertThat(Reread.of(entry).objection()).isEqualTo(Objection.NOT_INTERESTED);
        assertThat(Reread.of(entry).sentences()).isEmpty();
    }

    @Test
    void a_correction_is_what_is_read_from_then_on() {
        var text = "they froze the budget until July";
        var entry = EntryOf.report(draft(text, Prospect.unknown()), diagnosed(text));

        var stopped = entry.with(entry.reading().corrected(entry.reading().bucket(), Objection.STOP_CALLING));

        assertThat(stopped.corrected()).isTrue();
        assertThat(Reread.of(stopped).doNotContact()).isTrue();
        assertThat(Reread.of(stopped).followUp()).isNull();
        assertThat(Reread.of(stopped).sentences())
                .extracting(Sentence::text)
                .isEqualTo(
                        diagnosed(text).sentences().stream().map(Sentence::text).toList());
    }

    private static Draft draft(String text, Prospect typed) {
        return new Draft(REP, Source.FORM, text, typed, NOW);
    }

    private static Diagnosis diagnosed(String text) {
        return DIAGNOSER.diagnose(Report.of(text, REP.today(NOW)));
    }

    /** What an entry keeps of a diagnosis: a question is asked once, and an entry is one no of one prospect. */
    private static Diagnosis asRejectionOfOne(Diagnosis read) {
        return new Diagnosis(
                Kind.REJECTION,
                read.bucket(),
                read.objection(),
                read.severity(),
                read.brushOff(),
                read.doNotContact(),
                read.crisis(),
                read.followUp(),
                1,
                read.confidence(),
                read.because(),
                Ask.nothing(),
                read.who(),
                read.sentences());
    }
}
