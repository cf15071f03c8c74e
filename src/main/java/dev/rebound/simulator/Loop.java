package dev.rebound.simulator;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** The one thread on which the workspace lives; nothing in it needs a lock. */
final class Loop implements AutoCloseable {
    private static final Duration LONGEST_ASK = Duration.ofSeconds(60);

    private final Vertx vertx;
    private final Context context;
    private volatile boolean closed;

    Loop() {
        vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(2)
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        context = vertx.getOrCreateContext();
    }

    Vertx vertx() {
        return vertx;
    }

    /** Runs work on the loop and waits for it, from a thread that is not the loop's. */
    <T> T ask(Supplier<Future<T>> work) {
        Future<T> answer = Future.future(promise -> context.runOnContext(
                ignored -> Future.succeededFuture().compose(x -> work.get()).onComplete(promise)));
        try {
            return answer.toCompletionStage().toCompletableFuture().get(LONGEST_ASK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the simulator", stopped);
        } catch (ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        } catch (TimeoutException late) {
            throw new IllegalStateException("the simulator did not answer", late);
        }
    }

    /** As {@link #ask}, for work that is done at once. */
    <T> T read(Supplier<T> work) {
        return ask(() -> Future.succeededFuture(work.get()));
    }

    void soon(Runnable work) {
        context.runOnContext(ignored -> work.run());
    }

    void after(Duration wait, Runnable work) {
        Runnable unlessClosed = () -> {
            if (!closed) {
                work.run();
            }
        };
        if (wait.isZero()) {
            soon(unlessClosed);
        } else {
            vertx.setTimer(wait.toMillis(), ignored -> unlessClosed.run());
        }
    }

    @Override
    public void close() {
        closed = true;
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
