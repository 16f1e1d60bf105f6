package no.algoritmetilsyn.platform.web;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Measures how the time of a reader grows with the length of what it reads. */
abstract class TimeByLength {

    static final double MOST = 2.6;
    static final int ROUNDS = 5;
    static final int LARGEST = 4 << 20;
    static final int LARGEST_IN_SHORT = 1 << 17;

    /** The short form measures less and forgives more: two doublings at once, of which a square would make sixteen. */
    static final double MOST_IN_SHORT = 8;

    static final long SHORT = 1_000_000;
    static final long LONG = 50_000_000;

    /** A reader and what it is given, by length. */
    record Reader(String name, IntFunction<String> input, Consumer<String> read) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** The length that takes so long, in nanoseconds; more than the largest when none does, since the reader has a limit. */
    static int length(Reader reader, long time, int largest) {
        int length = 1_000;
        while (length <= largest && best(reader, length, 2) < time) {
            length *= 2;
        }
        return length;
    }

    static long best(Reader reader, int length, int rounds) {
        String input = reader.input().apply(length);
        var processor = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            long before = processor.getCurrentThreadCpuTime();
            reader.read().accept(input);
            best = Math.min(best, processor.getCurrentThreadCpuTime() - before);
        }
        return Math.max(1, best);
    }
}
