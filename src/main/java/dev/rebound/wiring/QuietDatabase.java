package dev.rebound.wiring;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import jakarta.annotation.Priority;
import org.jspecify.annotations.Nullable;

/**
 * Turns H2's own log off, whatever URL is configured: it writes a file beside the data with values of rows in it. It has to stand in the
 * URL, since the log begins before the first connection is there.
 */
@Priority(10_000)
public final class QuietDatabase implements ConfigSourceInterceptor {
    private static final String URL = "quarkus.datasource.jdbc.url";

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        var value = context.proceed(name);
        return value != null && value.getValue() != null && name.equals(URL) ? quiet(value) : value;
    }

    private static ConfigValue quiet(ConfigValue value) {
        return H2Url.in(value.getValue())
                .map(H2Url::quiet)
                .map(value::withValue)
                .orElse(value);
    }
}
