package no.algoritmetilsyn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    private static final int ROUNDS = Integer.getInteger("bench.rounds");
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("bench.seconds"));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warmUp"));

    @Test
    void intake_beside_the_bare_engine(Installation installation) throws Exception {
        var figures = new Figures("intake");
        var rounds = new Rounds(WRITERS);
        List<Long> latencies = Figures.synchronizedList();
        List<Double> receipts = new ArrayList<>();
        List<Double> starts = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<Double> serverCost = new ArrayList<>();
        List<Double> databaseCost = new ArrayList<>();
        List<Double> peerCost = new ArrayList<>();
        try (var bare = new BareEngine(installation)) {
            List<ThinClient> clients = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                clients.add(new ThinClient(installation.url()));
            }
            // Both are measured as they run for days: compiled. The peer is smaller and done sooner.
            rounds.run(WARM_UP, writer -> clients.get(writer).complain(), Figures.synchronizedList());
            rounds.run(WARM_UP.dividedBy(3), writer -> bare.start(), Figures.synchronizedList());
            var server = Processor.ofOne(installation.server().pid());
            var postgres = Processor.withChildren(installation.postgres().pid());
            var self = Processor.ofOne(ProcessHandle.current().pid());
            for (int i = 0; i < ROUNDS; i++) {
                server.begin();
                postgres.begin();
                receipts.add(rounds.run(ROUND, writer -> clients.get(writer).complain(), latencies));
                double receiptsDone = receipts.get(i) * ROUND.toSeconds();
                serverCost.add(server.used() / receiptsDone);
                databaseCost.add(postgres.used() / receiptsDone);
                self.begin();
                postgres.begin();
                starts.add(rounds.run(ROUND, writer -> bare.start(), Figures.synchronizedList()));
                peerCost.add((self.used() + postgres.used()) / (starts.get(i) * ROUND.toSeconds()));
                ratios.add(receipts.get(i) / starts.get(i));
            }
            for (ThinClient client : clients) {
                client.close();
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
        figures.put("processor time a receipt, server, ms", Figures.median(serverCost));
        figures.put("processor time a receipt, database, ms", Figures.median(databaseCost));
        figures.put("processor time a bare start, engine and database, ms", Figures.median(peerCost));
        figures.put("SQL statements a receipt", statements.size());
        figures.print();
        statements.forEach(
                statement -> System.out.println("   " + statement.substring(0, Math.min(170, statement.length()))));
        assertThat(commits).isPositive();
    }

    private static void file(Client client) {
        var answer = client.complain(Client.anonymous("En klage som måles"));
        if (answer.status() != 201) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
    }
}
