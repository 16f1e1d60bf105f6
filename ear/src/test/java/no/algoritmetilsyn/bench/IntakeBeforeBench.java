package no.algoritmetilsyn.bench;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.InstallationBeside;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Receipts a second beside those of an earlier commit, {@code -Dbench.before=COMMIT}: built anew, on a database of its own, in turn
 * with this one.
 */
@Tag("bench")
@ExtendWith(Installation.class)
class IntakeBeforeBench {

    private static final String BEFORE = System.getProperty("bench.before", "");
    private static final int WRITERS = 8;
    private static final int ROUNDS = Integer.getInteger("bench.rounds");
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("bench.seconds"));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warmUp"));
    private static final double LEAST = 0.9;

    /** One of the two. */
    private record Side(Installation installation, List<Long> latencies, List<Double> receipts) {

        static Side of(Installation installation) {
            return new Side(installation, Figures.synchronizedList(), new ArrayList<>());
        }

        void warmUp() throws Exception {
            run(WARM_UP, Figures.synchronizedList());
        }

        double measure() throws Exception {
            double rate = run(ROUND, latencies);
            receipts.add(rate);
            return rate;
        }

        /** On connections of its own: those that nothing is sent on while the other is measured are closed by the server. */
        private double run(Duration time, List<Long> into) throws Exception {
            List<ThinClient> clients = new ArrayList<>();
            try {
                for (int i = 0; i < WRITERS; i++) {
                    clients.add(new ThinClient(installation.url()));
                }
                return new Rounds(WRITERS)
                        .run(time, writer -> clients.get(writer).complain(), into);
            } finally {
                for (ThinClient client : clients) {
                    client.close();
                }
            }
        }
    }

    @Test
    void intake_beside_that_of_an_earlier_commit(Installation installation) throws Exception {
        // Without one there is nothing to be compared with; the other benchmarks run all the same.
        assumeThat(BEFORE).as("-Dbench.before=COMMIT").isNotBlank();
        Path home = EarlierCommit.build(BEFORE);
        List<Double> ratios = new ArrayList<>();
        var figures = new Figures("intake-before");
        try (InstallationBeside earlier =
                InstallationBeside.start(home, installation.data().resolveSibling("before"))) {
            Side before = Side.of(earlier.installation());
            Side now = Side.of(installation);
            before.warmUp();
            now.warmUp();
            for (int i = 0; i < ROUNDS; i++) {
                // Who is first in a round has the warmer processor; it is each in turn.
                double then = i % 2 == 0 ? before.measure() : 0;
                double today = now.measure();
                ratios.add(today / (i % 2 == 0 ? then : before.measure()));
            }
            figures.put("receipts a second, " + BEFORE + ", median", Figures.median(before.receipts()));
            figures.put("receipts a second, now, median", Figures.median(now.receipts()));
            figures.put("receipt p95, before, ms", Figures.percentile(before.latencies(), 0.95));
            figures.put("receipt p95, now, ms", Figures.percentile(now.latencies(), 0.95));
            figures.atLeast(LEAST, "ratio of receipts a second, median of rounds", Figures.median(ratios));
        }
        figures.print();
        figures.assertWithinLimits();
    }
}
