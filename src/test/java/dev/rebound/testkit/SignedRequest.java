package dev.rebound.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * One HTTP request as Slack sends it; tests of the door change a header or a byte of it.
 *
 * @param headers name, value, name, value…; a name may stand twice
 */
public record SignedRequest(List<String> headers, byte[] body) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Signed with the box's secret at that moment. */
    public static SignedRequest at(Instant moment, String contentType, byte[] body) {
        var timestamp = Long.toString(moment.getEpochSecond());
        return new SignedRequest(List.of("Content-Type", contentType), body)
                .with("X-Slack-Request-Timestamp", timestamp)
                .with("X-Slack-Signature", signature(SlackInABox.SIGNING_SECRET, timestamp, body));
    }

    /** Slack's signature, version 0. */
    public static String signature(String secret, String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With one more header. */
    public SignedRequest with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new SignedRequest(more, body);
    }

    /** Without any header of this name. */
    public SignedRequest without(String name) {
        var fewer = new ArrayList<String>();
        for (var i = 0; i < headers.size(); i += 2) {
            if (!headers.get(i).equalsIgnoreCase(name)) {
                fewer.addAll(headers.subList(i, i + 2));
            }
        }
        return new SignedRequest(fewer, body);
    }

    /** The value of the first header of this name. */
    public String header(String name) {
        return headers.get(headers.indexOf(name) + 1);
    }

    /** The same headers over another body. */
    public SignedRequest over(byte[] other) {
        return new SignedRequest(headers, other);
    }

    /** Sends it to the app under test. */
    public Answered send() {
        var app = ConfigProvider.getConfig().getValue("test.url", String.class);
        var request = HttpRequest.newBuilder(URI.create(app + "/slack/events"))
                .headers(headers.toArray(String[]::new))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answered(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
