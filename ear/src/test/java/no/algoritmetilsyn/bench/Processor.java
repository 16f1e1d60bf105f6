package no.algoritmetilsyn.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** Processor time that a process has used: what a figure costs, however busy the machine is. */
final class Processor {

    private final ProcessHandle process;
    private final boolean withChildren;
    private double before;

    private Processor(long pid, boolean withChildren) {
        this.process = ProcessHandle.of(pid).orElseThrow();
        this.withChildren = withChildren;
    }

    static Processor ofOne(long pid) {
        return new Processor(pid, false);
    }

    static Processor withChildren(long pid) {
        return new Processor(pid, true);
    }

    /** Begins to count. */
    void begin() {
        before = milliseconds();
    }

    /** Milliseconds since the beginning. */
    double used() {
        return milliseconds() - before;
    }

    private double milliseconds() {
        return Stream.concat(Stream.of(process), withChildren ? process.descendants() : Stream.empty())
                .mapToDouble(each ->
                        each.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6)
                .sum();
    }
}
