package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * What a page of the work list reads for an inspector who sees one case in ten: as many rows among forty thousand tasks as
 * among eight thousand, in every tab and order, with and without a kind chosen. Rows are counted by the database; a clock would tell of the
 * machine as well.
 */
class DeskReadsTest {

    @AutoClose
    private static final DeskFixture DESK = new DeskFixture();

    private static final int FEW = 8_000;
    private static final int MANY = 40_000;

    /** What chance may add: which tasks the inspector sees is drawn. */
    private static final double MOST = 1.2;

    private static final int SLACK = 500;

    private static final DeskColumnFilter HALF_A_YEAR = new DeskColumnFilter(
            new DeskSpan(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 12, 31)),
            DeskSpan.ANY,
            DeskSpan.ANY,
            DeskSpan.ANY,
            Optional.empty());

    private static final DeskColumnFilter ENDED = new DeskColumnFilter(
            DeskSpan.ANY,
            DeskSpan.ANY,
            DeskSpan.ANY,
            new DeskSpan(LocalDate.now().minusDays(12), LocalDate.now().minusDays(2)),
            Optional.empty());

    private static final String SEEDED =
            """
            CREATE TEMP TABLE seeded AS SELECT i, md5('case' || i)::uuid AS casefile, md5('proceeding' || i)::uuid AS proceeding,
                md5('task' || i)::uuid AS task, ('x' || substr(md5('a' || i), 1, 6))::bit(24)::int AS a,
                ('x' || substr(md5('b' || i), 1, 6))::bit(24)::int AS b FROM generate_series(%1$d, %2$d) i;
            INSERT INTO casefiles (id, case_year, case_seq, title_internal, title_public, status, organ, opened_on, version)
              SELECT casefile, 2000 + i %% 27, i, 'Sak', 'Sak', 'OPEN', 'FIRST_INSTANCE', '2026-11-28', 0 FROM seeded;
            INSERT INTO relations SELECT gen_random_uuid(), casefile, CASE WHEN a %% 10 = 0 THEN '%3$s'::uuid
              ELSE md5('others')::uuid END, 'HANDLER', 'FIRST_INSTANCE', '2026-01-01', NULL, 'test' FROM seeded;
            INSERT INTO proceedings (id, kind, casefile_id, organ, reference, opened_at, version, title, organisation, received_at)
              SELECT proceeding, CASE WHEN b %% 200 = 7 THEN 'INSPECTION' ELSE 'COMPLAINT' END, casefile, 'FIRST_INSTANCE', 'P-' || i, now(), 0, 'Plass', 'Virksomhet ' || b %% 500,
                timestamptz '2026-01-01' + b %% 400000 * interval '1 minute' FROM seeded;
            INSERT INTO tasks (id, engine_task_id, kind, proceeding_id, subject_id, casefile_id, organ, state, act, page, due_on,
                created_at, version, claimed_by, claimed_at, held_until, ended_at)
              SELECT task, task, 'k' || (b / 16) %% 10, proceeding, task, casefile, 'FIRST_INSTANCE',
                CASE WHEN b %% 4 = 1 THEN 'DONE' ELSE 'OPEN' END, 'COMPLAINT_SORT', '/tilsyn/', date '2026-06-01' + (b / 32) %% 400, now(), 0,
                CASE WHEN b %% 4 = 2 THEN '%4$s'::uuid END, CASE WHEN b %% 4 = 2 THEN now() END,
                CASE WHEN b %% 4 = 3 THEN date '2026-12-01' + (b / 64) %% 90 END, CASE WHEN b %% 4 = 1 THEN now() - i * interval '1 minute' END
              FROM seeded;
            DROP TABLE seeded;
            """;

    @Test
    void a_page_reads_as_many_rows_among_many_tasks_as_among_few() {
        seed(1, FEW);
        Map<String, Long> few = reads();
        seed(FEW + 1, MANY);
        Map<String, Long> many = reads();
        few.forEach((page, rows) -> System.out.println(page + ": " + rows + " rows, then " + many.get(page)));
        assertThat(many)
                .allSatisfy((page, rows) ->
                        assertThat((double) rows).as(page).isLessThanOrEqualTo(few.get(page) * MOST + SLACK));
    }

    private static void seed(int from, int to) {
        DESK.cases.run(SEEDED, from, to, DESK.group, DESK.colleague.id());
        DESK.cases.run("ANALYZE");
    }

    private static Map<String, Long> reads() {
        Map<String, Long> reads = new LinkedHashMap<>();
        for (DeskTab tab : DeskTab.values()) {
            for (DeskSort sort : DeskSort.values()) {
                if (tab.has(sort)) {
                    for (boolean backwards : new boolean[] {false, true}) {
                        DeskQuery asked = DeskQuery.of(tab).sorted(sort, backwards);
                        String name = tab + " by " + sort + (backwards ? " backwards" : "");
                        reads.put(name, read(desk -> desk.page(asked)));
                        if (tab == DeskTab.ALL) {
                            reads.put(name + ", one kind", read(desk -> desk.page(ofKind(asked))));
                        }
                    }
                }
            }
        }
        for (DeskSort sort : new DeskSort[] {DeskSort.DUE, DeskSort.CASE, DeskSort.HOLDER}) {
            DeskQuery asked = DeskQuery.of(DeskTab.ALL).sorted(sort, false);
            reads.put("a body, by " + sort, read(desk -> desk.page(asked.of(DeskColumnFilter.ofBody("virksomhet")))));
            reads.put("half a year, by " + sort, read(desk -> desk.page(asked.of(HALF_A_YEAR))));
        }
        for (DeskTab tab : DeskTab.values()) {
            narrowed().forEach((name, narrowed) -> {
                DeskQuery asked = DeskQuery.of(tab).narrowed(Optional.empty(), narrowed);
                reads.put(tab + ", " + name, read(desk -> desk.page(asked)));
            });
            DeskQuery body = DeskQuery.of(tab).of(DeskColumnFilter.ofBody("virksomhet 123"));
            reads.put(tab + ", one body of five hundred", read(desk -> desk.page(body)));
        }
        DeskQuery ended = DeskQuery.of(DeskTab.FINISHED).of(ENDED);
        reads.put("ended in ten days", read(desk -> desk.page(ended)));
        reads.put("counts", read(desk -> desk.counts(DeskQuery.of(DeskTab.ALL))));
        return reads;
    }

    private static Map<String, DeskNarrowing> narrowed() {
        return Map.of(
                "due within three days", DeskNarrowing.due(null, 3),
                "belonging to what nearly all do", DeskNarrowing.of("COMPLAINT"),
                "belonging to what few do", DeskNarrowing.of("INSPECTION"),
                "belonging to what none does", DeskNarrowing.of("FINE"));
    }

    private static DeskQuery ofKind(DeskQuery asked) {
        return new DeskQuery(
                asked.tab(),
                asked.sort(),
                asked.descending(),
                false,
                false,
                Optional.of("k2"),
                Optional.empty(),
                Optional.empty(),
                0,
                25,
                DeskNarrowing.NONE,
                DeskColumnFilter.NONE);
    }

    /** Rows of tasks that the database has read for it; the connection may have been used before, and still count what it read then. */
    private static long read(Function<Desk, ?> work) {
        return DESK.as(DESK.inspector, Desk.class, desk -> {
            long before = counted(desk);
            work.apply(desk);
            return counted(desk) - before;
        });
    }

    private static long counted(Desk desk) {
        return ((Number) desk.entities
                        .createNativeQuery("SELECT coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)"
                                + " FROM pg_stat_xact_user_tables WHERE relname = 'tasks'")
                        .getSingleResult())
                .longValue();
    }
}
