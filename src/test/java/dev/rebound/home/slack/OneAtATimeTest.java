package dev.rebound.home.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {
    private final OneAtATime<String> turns = new OneAtATime<>();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void of_the_work_that_waits_only_the_newest_is_done() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var letGo = new CountDownLatch(1);
        var busy = new Thread(() -> turns.run("ana", () -> {
            begun.countDown();
            await(letGo);
            done.add("first");
        }));
        busy.start();
        begun.await();

        turns.run("ana", () -> done.add("second"));
        turns.run("ana", () -> done.add("third"));
        turns.run("ben", () -> done.add("ben's"));
        assertThat(done).containsExactly("ben's");

        letGo.countDown();
        busy.join();
        assertThat(done).containsExactly("ben's", "first", "third");
    }

    @Test
    void work_that_fails_does_not_block_what_comes_later() {
        assertThatThrownBy(() -> turns.run("ana", () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        turns.run("ana", () -> done.add("later"));
        assertThat(done).containsExactly("later");
    }

    @Test
    void the_newest_is_always_done_last_however_many_come_at_once() throws InterruptedException {
        for (var round = 0; round < 200; round++) {
            var threads = List.of(worker(), worker(), worker());
            threads.forEach(Thread::start);
            for (var thread : threads) {
                thread.join();
            }
            turns.run("ana", () -> done.add("last"));
            assertThat(done).endsWith("last");
        }
    }

    private Thread worker() {
        return new Thread(() -> turns.run("ana", () -> done.add("some")));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
