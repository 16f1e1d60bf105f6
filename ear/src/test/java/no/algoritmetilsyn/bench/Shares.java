package no.algoritmetilsyn.bench;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Work on numbers from 0 on, done piece by piece by several threads. */
final class Shares {

    /** Work on the numbers from one to the one before another. */
    interface Work {
        void on(int from, int to) throws Exception;
    }

    private Shares() {}

    static void of(int count, int piece, int threads, Work work) throws Exception {
        var next = new AtomicInteger();
        Callable<Void> worker = () -> {
            for (int from = next.getAndAdd(piece); from < count; from = next.getAndAdd(piece)) {
                work.on(from, Math.min(count, from + piece));
            }
            return null;
        };
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Void> done : workers.invokeAll(Collections.nCopies(threads, worker))) {
                done.get();
            }
        } finally {
            workers.shutdown();
        }
    }
}
