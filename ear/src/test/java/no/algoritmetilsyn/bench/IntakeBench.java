package no.algoritmetilsyn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.StatementLog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Receipts a second through the API beside starts a second of the bare engine, in turn. */
@Tag("bench")
@ExtendWith(Installation.class)
class IntakeBench {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 5;
    private static final Duration ROUND = Duration.ofSeconds(8);

    @Test
    void intake_beside_the_bare_engine(Installation installation) throws Exception {
        var figures = new Figures("intake");
        List<Long> latencies = Figures.synchronizedList();
        List<Double> receipts = new ArrayList<>();
        List<Double> starts = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        try (var bare = new BareEngine(installation)) {
            List<Client> clients = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                clients.add(new Client(installation.url()));
            }
            round(writer -> file(clients.get(writer)), Figures.synchronizedList());
            round(writer -> bare.start(), Figures.synchronizedList());
            for (int i = 0; i < ROUNDS; i++) {
                receipts.add(round(writer -> file(clients.get(writer)), latencies));
                starts.add(round(writer -> bare.start(), Figures.synchronizedList()));
                ratios.add(receipts.get(i) / starts.get(i));
            }
        }
        var database = new Database(installation);
        long commits = database.number("SELECT xact_commit FROM pg_stat_database WHERE datname = 'tilsyn'");
        List<String> statements = new StatementLog(installation).during(() -> file(new Client(installation.url())));
        figures.put("receipts a second, 8 writers, median", Figures.median(receipts));
        figures.put("bare engine starts a second, 8 threads, median", Figures.median(starts));
        figures.put("ratio, median of rounds (aim 0.5)", Figures.median(ratios));
        figures.put("receipt p50, ms", Figures.percentile(latencies, 0.50));
        figures.put("receipt p95, ms", Figures.percentile(latencies, 0.95));
        figures.put("receipt p99, ms", Figures.percentile(latencies, 0.99));
        figures.put("SQL statements a receipt", statements.size());
        figures.print();
        statements.forEach(
                statement -> System.out.println("   " + statement.substring(0, Math.min(170, statement.length()))));
        assertThat(commits).isPositive();
    }

    private interface Piece {
        void run(int writer);
    }

    private static void file(Client client) {
        var answer = client.complain(Client.anonymous("En klage som måles"));
        if (answer.status() != 201) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
    }

    private static double round(Piece piece, List<Long> latencies) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        long start = System.nanoTime();
        long end = start + ROUND.toNanos();
        List<Future<Integer>> done = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int writer = i;
            done.add(writers.submit(() -> {
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
        writers.shutdown();
        return total / ((System.nanoTime() - start) / 1e9);
    }
}
