package no.algoritmetilsyn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.StatementLog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The work list of an inspector who sees one case in ten, among a thousand open tasks and among two hundred thousand. */
@Tag("bench")
@ExtendWith(Installation.class)
class WorkListBench {

    private static final int FEW = 1_000;
    private static final int MANY = 200_000;
    private static final int REQUESTS = 600;

    @Test
    void restricted_inspectors_page_is_as_fast_among_many_as_among_few(Installation installation) {
        var tasks = new SeededTasks(installation);
        var figures = new Figures("worklist");
        tasks.upTo(FEW);
        List<Long> few = measure(tasks.inspector());
        tasks.upTo(MANY);
        List<Long> many = measure(tasks.inspector());
        List<String> statements = new StatementLog(installation).during(() -> page(tasks.inspector()));
        var check = new Client(installation.url(), "admin")
                .post("/api/v1/operations/check", "")
                .json();
        figures.put("page among 1,000 open tasks, p95, ms", Figures.percentile(few, 0.95));
        figures.put("page among 200,000 open tasks, p95, ms", Figures.percentile(many, 0.95));
        figures.atMost(1.5, "p95 ratio", Figures.percentile(many, 0.95) / Figures.percentile(few, 0.95));
        figures.put("p50 among 1,000, ms", Figures.percentile(few, 0.5));
        figures.put("p50 among 200,000, ms", Figures.percentile(many, 0.5));
        figures.atMost(6, "SQL statements a page", statements.size());
        figures.put("invariant check is green (1 = yes)", check.getBoolean("ok") ? 1 : 0);
        figures.print();
        assertThat(check.getBoolean("ok")).as(check.toString()).isTrue();
        figures.assertWithinLimits();
    }

    private static List<Long> measure(Client inspector) {
        for (int i = 0; i < REQUESTS / 2; i++) {
            page(inspector);
        }
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            long before = System.nanoTime();
            page(inspector);
            nanos.add(System.nanoTime() - before);
        }
        return nanos;
    }

    private static void page(Client inspector) {
        var answer = inspector.get("/api/v1/tasks");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getJsonArray("tasks")).hasSize(25);
    }
}
