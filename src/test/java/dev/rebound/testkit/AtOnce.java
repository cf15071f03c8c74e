package dev.rebound.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The same thing by several at once, each in a thread that sees the classes of its test: those of the common pool see Quarkus' only at times. */
public final class AtOnce {
    private AtOnce() {}

    /** What came of each, once all are through. */
    public static <T> List<T> times(int times, Callable<T> work) {
        var threads = Executors.newFixedThreadPool(times);
        try {
            var answers = new ArrayList<T>();
            for (var one : threads.invokeAll(Collections.nCopies(times, work))) {
                answers.add(one.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException trouble) {
            throw new IllegalStateException(trouble);
        } finally {
            threads.shutdown();
        }
    }

    /** Something beside the test. */
    public static <T> CompletableFuture<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> new Thread(task, "beside the test").start());
    }
}
