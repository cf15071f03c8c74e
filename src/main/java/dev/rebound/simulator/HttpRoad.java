package dev.rebound.simulator;

import dev.rebound.simulator.Answer.Result;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Signed requests to the app's address. */
final class HttpRoad implements Road {
    private final HttpClient client;
    private final Options options;
    private final WorkspaceClock clock;
    private @Nullable URI target;

    HttpRoad(Vertx vertx, Options options, WorkspaceClock clock) {
        client = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(64).setKeepAlive(false));
        this.options = options;
        this.clock = clock;
    }

    /** Deliveries go to {@code /slack/events} under this address from now on. */
    void pointAt(URI appBase) {
        String base = appBase.toString();
        target = URI.create((base.endsWith("/") ? base : base + "/") + "slack/events");
    }

    @Override
    public String name() {
        return "http";
    }

    @Override
    public boolean isOpen() {
        return target != null;
    }

    @Override
    public Future<Answer> carry(Parcel parcel) {
        URI to = target;
        if (to == null) {
            return Future.succeededFuture(Answer.none(Result.CONNECTION_FAILED));
        }
        RequestOptions request =
                new RequestOptions().setAbsoluteURI(to.toString()).setMethod(HttpMethod.POST);
        return client.request(request)
                .compose(opened -> send(opened, parcel))
                .recover(failed -> Future.succeededFuture(Answer.none(meaning(failed))));
    }

    private Future<Answer> send(HttpClientRequest request, Parcel parcel) {
        String body = parcel.body();
        String timestamp = Long.toString(clock.unmoved().getEpochSecond());
        request.putHeader("Content-Type", parcel.contentType())
                .putHeader("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .putHeader("X-Slack-Request-Timestamp", timestamp)
                .putHeader("X-Slack-Signature", Signature.of(options.signingSecret(), timestamp, body));
        if (parcel.retry() > 0) {
            request.putHeader("X-Slack-Retry-Num", Integer.toString(parcel.retry()));
            request.putHeader("X-Slack-Retry-Reason", String.valueOf(parcel.reason()));
        }
        return request.send(Buffer.buffer(body))
                .compose(response -> response.body().map(bytes -> read(response, bytes)))
                .timeout(options.ackWithin().toMillis(), TimeUnit.MILLISECONDS)
                .onFailure(late -> request.reset());
    }

    private static Answer read(HttpClientResponse response, Buffer bytes) {
        int status = response.statusCode();
        Result result = status / 100 == 2 ? Result.OK : Result.HTTP_ERROR;
        boolean noRetry = "1".equals(response.getHeader("X-Slack-No-Retry"));
        return new Answer(result, status, bytes.toString(), noRetry);
    }

    private static Result meaning(Throwable failed) {
        return failed instanceof TimeoutException ? Result.TIMEOUT : Result.CONNECTION_FAILED;
    }
}
