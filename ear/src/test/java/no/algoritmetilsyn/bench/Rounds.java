package no.algoritmetilsyn.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Rounds in which some writers do the same, again and again, for a while. */
final class Rounds {

    /** What a writer does once. */
    interface Piece {
        void run(int writer) throws Exception;
    }

    private final int writers;

    Rounds(int writers) {
        this.writers = writers;
    }

    /**
     * One round.
     *
     * @param latencies gets how long each piece took, in nanoseconds
     * @return pieces a second, of all writers together
     */
    double run(Duration length, Piece piece, List<Long> latencies) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        long start = System.nanoTime();
        long end = start + length.toNanos();
        List<Future<Integer>> done = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            int writer = i;
            done.add(threads.submit(() -> {
                int count = 0;
                while (System.nanoTime() < end) {
                    long before = System.nanoTime();
                    piece.run(writer);
                    latencies.add(System.nanoTime() - before);
                    count++;
                }
                return count;
            }));
        }
        int total = 0;
        for (Future<Integer> count : done) {
            total += count.get();
        }
        threads.shutdown();
        return total / ((System.nanoTime() - start) / 1e9);
    }
}
