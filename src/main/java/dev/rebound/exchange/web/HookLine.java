package dev.rebound.exchange.web;

import dev.rebound.exchange.Event;
import dev.rebound.exchange.Gate;
import dev.rebound.exchange.Hook;
import dev.rebound.exchange.Line;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jboss.logging.Logger;

/**
 * The line over HTTP. What a name stands for is looked at as it is connected to, so that no name can point elsewhere in between; and no
 * proxy looks it up for us.
 */
public final class HookLine implements Line {
    private static final Logger LOG = Logger.getLogger(HookLine.class);
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final Duration LONGEST_CALL = Duration.ofSeconds(10);
    private static final int SECRET_BYTES = 32;

    private final OkHttpClient http;
    private final Gate gate;
    private final Dns lookup;
    private final SecureRandom random = new SecureRandom();

    /**
     * Over this client, with its redirects, repeats and proxies off.
     *
     * @param gate which places may be spoken to
     */
    public HookLine(OkHttpClient http, Gate gate) {
        this(http, gate, Dns.SYSTEM);
    }

    HookLine(OkHttpClient http, Gate gate, Dns lookup) {
        this.gate = gate;
        this.lookup = lookup;
        this.http = http.newBuilder()
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .proxy(Proxy.NO_PROXY)
                .callTimeout(LONGEST_CALL)
                .build();
    }

    @Override
    public boolean isFit(String address) {
        var url = HttpUrl.parse(address.strip());
        try {
            return url != null && isPlain(url) && !open(url).isEmpty();
        } catch (UnknownHostException shut) {
            return false;
        }
    }

    /** A name or a password in an address would be written down and sent in the open. */
    private static boolean isPlain(HttpUrl url) {
        return url.username().isEmpty() && url.password().isEmpty();
    }

    @Override
    public String freshSecret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public boolean send(Hook hook, Event event, Instant now) {
        var url = HttpUrl.parse(hook.address().text().strip());
        try {
            return url != null && isTaken(url, signed(url, hook, event, now));
        } catch (IOException | IllegalArgumentException failed) {
            LOG.warnf("A webhook was not taken: %s", failed.getClass().getSimpleName());
            return false;
        }
    }

    private boolean isTaken(HttpUrl url, Request request) throws IOException {
        var places = open(url);
        var fixed = http.newBuilder().dns(name -> places).build();
        try (var response = fixed.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                LOG.warnf("A webhook was not taken: HTTP %d", response.code());
            }
            return response.isSuccessful();
        }
    }

    private static Request signed(HttpUrl url, Hook hook, Event event, Instant now) {
        var body = event.body().text();
        var timestamp = Long.toString(now.getEpochSecond());
        return new Request.Builder()
                .url(url)
                .header("Rebound-Event", event.id().toString())
                .header("Rebound-Timestamp", timestamp)
                .header("Rebound-Signature", "v1=" + Signature.of(timestamp + "." + body, hook.secret()))
                .post(RequestBody.create(body, JSON))
                .build();
    }

    /** All that its name stands for; one that is shut shuts the whole. */
    private List<InetAddress> open(HttpUrl url) throws UnknownHostException {
        var places = lookup.lookup(url.host());
        for (var place : places) {
            if (!gate.isOpen(url.scheme(), place.getAddress())) {
                throw new UnknownHostException("not public");
            }
        }
        return places;
    }
}
