package dev.rebound.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.MethodsClient;
import dev.rebound.simulator.Options;
import dev.rebound.simulator.Simulator;
import java.io.IOException;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class HastyTest {
    private final OkHttpClient http = new Outgoing().http();

    @Test
    void a_form_is_not_sent_again_when_the_connection_closes_after_reading() throws Exception {
        try (var slack = Simulator.start(Options.defaults());
                var hasty = new Hasty(http, slack.apiUrl())) {
            var methods = hasty.methods(slack.botToken());
            open(methods);
            slack.fail("views.open").losesAnswer(1);

            assertThatThrownBy(() -> open(methods)).isInstanceOf(IOException.class);

            assertThat(slack.calls("views.open")).hasSize(2);
        }
    }

    @Test
    void once_closed_it_holds_no_threads_and_no_connections() throws Exception {
        try (var slack = Simulator.start(Options.defaults())) {
            var hasty = new Hasty(http, slack.apiUrl());
            open(hasty.methods(slack.botToken()));

            hasty.close();

            assertThat(http.dispatcher().executorService().isShutdown()).isTrue();
            assertThat(http.connectionPool().connectionCount()).isZero();
        }
    }

    private static void open(MethodsClient methods) throws Exception {
        methods.viewsOpen(r -> r.triggerId("none"));
    }
}
