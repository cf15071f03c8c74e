package dev.rebound.calls.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.calls.Call;
import dev.rebound.calls.CallFile;
import dev.rebound.calls.CallFile.Read;
import dev.rebound.calls.Fault;
import dev.rebound.calls.Unread;
import dev.rebound.logbook.Effort.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of calls as tools and spreadsheets write them, read as a person would ({@code P20}). */
class CallFileTest {
    private static final Instant NOW = Instant.parse("2026-11-28T18:00:00Z");
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private final CallFile files = new CallFile(new CsvSheets());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-27 14:05          | 2026-11-27T13:05:00Z",
                "2026-11-27T14:05:33       | 2026-11-27T13:05:33Z",
                "2026-11-27T14:05:33.120Z  | 2026-11-27T14:05:33Z",
                "2026-11-27T14:05:33+02:00 | 2026-11-27T12:05:33Z",
                "2026-11-27 14:05:33 +0200 | 2026-11-27T12:05:33Z",
                "2026-11-27 14:05 UTC      | 2026-11-27T14:05:00Z",
                "2026/11/27 9:05           | 2026-11-27T08:05:00Z",
                "27/11/2026 14:05          | 2026-11-27T13:05:00Z",
                "11/27/2026 2:05 PM        | 2026-11-27T13:05:00Z",
                "11/27/26, 2:05 PM         | 2026-11-27T13:05:00Z",
                "11/27/2026 12:05 am       | 2026-11-26T23:05:00Z",
                "11/27/2026 12:05 p.m.     | 2026-11-27T11:05:00Z",
                "27.11.2026 14:05          | 2026-11-27T13:05:00Z",
                "3.4.2026 14:05            | 2026-04-03T12:05:00Z",
                "11-11-2026 14:05          | 2026-11-11T13:05:00Z",
                "27 Nov 2026 14:05         | 2026-11-27T13:05:00Z",
                "27-Nov-26 14:05           | 2026-11-27T13:05:00Z",
                "Nov 27, 2026, 2:05 PM     | 2026-11-27T13:05:00Z",
                "Friday, November 27, 2026 at 2:05 PM | 2026-11-27T13:05:00Z",
                "46353.586806              | 2026-11-27T13:05:00Z",
                "2026-06-10 09:00          | 2026-06-10T07:00:00Z",
            })
    void a_moment_is_read_however_it_is_written(String written, String moment) {
        assertThat(calls("Call ID,Start time\n1,\"" + written + "\"\n"))
                .extracting(Call::at)
                .containsExactly(Instant.parse(moment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-27",
                "27/11/2026",
                "yesterday",
                "",
                "2026-13-01 10:00",
                "31/02/2026 10:00",
                "2026-11-27 25:00",
                "11/27/2026 14:05 PM",
                "13:05",
                "46353",
                "27 Foo 2026 10:00"
            })
    void without_a_day_and_a_time_of_day_a_line_is_refused(String written) {
        assertThat(faults("Call ID,Start time\n1,\"" + written + "\"\n")).isEqualTo(Map.of(Fault.NO_TIME, List.of(2)));
    }

    @Test
    void the_order_of_day_and_month_is_that_of_the_whole_file() {
        assertThat(calls("id,date\n1,03/04/2026 10:00\n2,25/04/2026 10:00\n"))
                .extracting(call -> call.at().toString())
                .containsExactly("2026-04-03T08:00:00Z", "2026-04-25T08:00:00Z");
        assertThat(calls("id,date\n1,03/04/2026 10:00\n2,04/25/2026 10:00\n"))
                .extracting(call -> call.at().toString())
                .containsExactly("2026-03-04T09:00:00Z", "2026-04-25T08:00:00Z");
    }

    @Test
    void where_it_cannot_be_told_nothing_is_read() {
        assertThat(unread("id,date\n1,03/04/2026 10:00\n2,05/06/2026 10:00\n")).isEqualTo(Unread.DATES_UNCLEAR);
        assertThat(unread("id,date\n1,03/04/2026 10:00\n2,25/06/2026 10:00\n3,06/25/2026 10:00\n"))
                .isEqualTo(Unread.DATES_UNCLEAR);
        assertThat(calls("id,date\n1,05/05/2026 10:00\n2,06/06/2026 10:00\n")).hasSize(2);
        assertThat(calls("id,date\n1,25/05/2026 10:00\n2,06/26/2026 10:00\n")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Connected                    | GOOD_TALK",
                "Connected - Meeting booked   | GOOD_TALK",
                "Left voicemail               | VOICEMAIL",
                "LEFT_MESSAGE                 | VOICEMAIL",
                "No Answer                    | NO_ANSWER",
                "no-answer                    | NO_ANSWER",
                "BUSY                         | NO_ANSWER",
                "Not connected                | NO_ANSWER",
                "Connected: not interested    | DIAL",
                "Interested                   | GOOD_TALK",
                "Wrong number                 | DIAL",
                "Completed                    | DIAL",
                "''                           | DIAL",
            })
    void an_outcome_counts_as_what_it_says_and_else_as_a_dial(String outcome, Kind kind) {
        assertThat(calls("Call ID,Start time,Disposition\n1,2026-11-27 14:05," + outcome + "\n"))
                .extracting(Call::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call ID,Start time,Outcome,Company\n7,2026-11-27 14:05,Voicemail,Fernhill\n",
                "\ufeffCall ID;Start time;Outcome\r\n7;2026-11-27 14:05;Voicemail\r\n",
                "sep=;\r\n\"call_id\";\"START TIME\";\"Call Outcome\"\r\n\"7\";\"2026-11-27 14:05\";\"Voicemail\"\r\n",
                "outcome\tid\twhen\nVoicemail\t7\t2026-11-27 14:05\n",
                "ID,Date,Time,Result\n7,2026-11-27,14:05,Voicemail\n",
                "ID,Date,Start time,Result\n7,27/11/2026,2:05 PM,Voicemail\n",
                "ID,When,Outcome\n\"=\"\"7\"\"\",2026-11-27 14:05,voice mail\n",
                "ID,When,Outcome\n'7,2026-11-27\u00a014:05,voice mail",
                "\n\nID,When,Outcome\n\n7,2026-11-27 14:05,voice mail,,,\n,,\n",
                "ID,When,Notes,Outcome\n7,2026-11-27 14:05,\"two\r\nlines, \"\"quoted\"\"\",Voicemail\n",
                "ID,When,Outcome\n7,2026-11-27 14:05,\"Voicemail\" now\n",
            })
    void a_file_is_read_however_it_is_laid_out(String file) {
        assertThat(calls(file)).singleElement().satisfies(call -> {
            assertThat(call.external().text()).isEqualTo("7");
            assertThat(call.at()).isEqualTo("2026-11-27T13:05:00Z");
            assertThat(call.kind()).isEqualTo(Kind.VOICEMAIL);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void letters_are_read_in_any_of_their_usual_ways(String charset) {
        var mark = charset.equals("UTF-16LE") ? "\ufeff" : "";
        var bytes = (mark + "Call ID,Start time\nMüller-7,2026-11-27 14:05\n").getBytes(Charset.forName(charset));
        assertThat(((Read.Calls) files.of(bytes, VIENNA, NOW)).calls())
                .extracting(call -> call.external().text())
                .containsExactly("Müller-7");
    }

    @Test
    void each_refused_line_is_named_by_its_reason() {
        var file = """
                Call ID,Start time
                1,2026-11-27 14:05
                ,2026-11-27 14:06
                1.23457E+17,2026-11-27 14:07
                2,soon
                3,2026-11-28 19:01
                4,2024-11-28 18:59
                5,2024-11-28 19:01

                ,2026-11-27 14:06
                """;
        assertThat(calls(file)).extracting(call -> call.external().text()).containsExactly("1", "5");
        assertThat(faults(file))
                .isEqualTo(Map.of(
                        Fault.NO_ID, List.of(3, 10),
                        Fault.CUT_ID, List.of(4),
                        Fault.NO_TIME, List.of(5),
                        Fault.TO_COME, List.of(6),
                        Fault.TOO_OLD, List.of(7)));
    }

    @Test
    void an_id_counts_once_in_a_file() {
        var read = (Read.Calls) read("id,when\nA,2026-11-27 14:05\n A ,2026-11-27 14:06\na,2026-11-27 14:07\n");
        assertThat(read.calls()).hasSize(2);
        assertThat(read.again()).isEqualTo(1);
    }

    @Test
    void what_is_no_file_of_calls_is_said() {
        assertThat(unread("")).isEqualTo(Unread.EMPTY);
        assertThat(unread("Call ID,Start time\n\n,\n")).isEqualTo(Unread.EMPTY);
        assertThat(unread(" \n")).isEqualTo(Unread.NO_CSV);
        assertThat(unread("PK\3\4\0\0")).isEqualTo(Unread.NO_CSV);
        assertThat(unread("Dear all,\nhello\n")).isEqualTo(Unread.NO_CSV);
        assertThat(unread("Company,Start time\nA,2026-11-27 14:05\n")).isEqualTo(Unread.NO_ID_COLUMN);
        assertThat(unread("Call ID,Company\nA,B\n")).isEqualTo(Unread.NO_TIME_COLUMN);
    }

    @Test
    void a_file_has_its_largest_size() {
        assertThat(calls(lines(CallFile.MOST))).hasSize(CallFile.MOST);
        assertThat(unread(lines(CallFile.MOST + 1))).isEqualTo(Unread.TOO_MANY);
        assertThat(unread("x".repeat(CallFile.LARGEST + 1))).isEqualTo(Unread.TOO_LARGE);
    }

    @Test
    void no_words_of_a_file_stand_in_what_is_logged_of_it() {
        assertThat(read("id,when,company\nSECRET-1,2026-11-27 14:05,SECRET\n").toString())
                .doesNotContain("SECRET");
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i + ",2026-11-27 14:05\n")
                .collect(Collectors.joining("", "Call ID,Start time\n", ""));
    }

    private Read read(String file) {
        return files.of(file.getBytes(StandardCharsets.UTF_8), VIENNA, NOW);
    }

    private List<Call> calls(String file) {
        return ((Read.Calls) read(file)).calls();
    }

    private Map<Fault, List<Integer>> faults(String file) {
        return ((Read.Calls) read(file)).faults();
    }

    private Unread unread(String file) {
        return ((Read.Nothing) read(file)).why();
    }
}
