package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tabs of the work list hold what the reader may see, counts are those of their rows, and each order is one of an index. */
class DeskTest {

    @AutoClose
    private static final DeskFixture DESK = new DeskFixture();

    private static UUID late;
    private static UUID early;
    private static UUID hidden;

    @BeforeAll
    static void three_tasks_of_which_one_is_hidden() {
        late = DESK.due(LocalDate.of(2026, 12, 10));
        early = DESK.due(LocalDate.of(2026, 12, 2));
        hidden = DESK.due(LocalDate.of(2026, 12, 5));
        DESK.cases.declare(DESK.read(hidden).casefileId(), DESK.inspector.id(), Impartiality.Ground.AUTOMATIC);
        DESK.cases.run(
                "UPDATE proceedings SET organisation = 'Aaker', received_at = '2026-11-02' WHERE id = '%s'",
                DESK.proceeding(late));
        DESK.cases.run(
                "UPDATE proceedings SET organisation = 'Berg', received_at = '2026-11-01' WHERE id = '%s'",
                DESK.proceeding(early));
        DESK.cases.run("UPDATE tasks SET kind = 'alpha' WHERE id = '%s'", late);
    }

    @Test
    void each_order_and_its_reverse() {
        DeskQuery all = DeskQuery.of(DeskTab.ALL);
        assertThat(ids(all)).containsExactly(early, late);
        assertThat(ids(all.sorted(DeskSort.DUE, true))).containsExactly(late, early);
        assertThat(ids(all.sorted(DeskSort.RECEIVED, false))).containsExactly(early, late);
        assertThat(ids(all.sorted(DeskSort.ORGANISATION, false))).containsExactly(late, early);
        assertThat(ids(all.sorted(DeskSort.KIND, false))).containsExactly(late, early);
        for (DeskTab tab : DeskTab.values()) {
            for (DeskSort sort : DeskSort.values()) {
                if (tab.has(sort)) {
                    ids(DeskQuery.of(tab).sorted(sort, true));
                }
            }
        }
    }

    @Test
    void a_count_is_that_of_the_rows_whatever_is_asked_for() {
        DeskQuery plain = DeskQuery.of(DeskTab.ALL);
        for (DeskQuery asked : List.of(
                plain,
                new DeskQuery(
                        DeskTab.ALL,
                        DeskSort.DUE,
                        false,
                        true,
                        true,
                        Optional.of("alpha"),
                        Optional.of(DeskFixture.user(DESK.inspector)),
                        Optional.of("plass"),
                        0,
                        25,
                        DeskNarrowing.NONE,
                        DeskColumnFilter.NONE))) {
            Map<DeskTab, Integer> counts = DESK.as(DESK.inspector, Desk.class, desk -> desk.counts(asked));
            for (DeskTab tab : DeskTab.values()) {
                DeskQuery ofTab = new DeskQuery(
                        tab,
                        tab.usual(),
                        false,
                        asked.unclaimed(),
                        asked.overdue(),
                        asked.kind(),
                        asked.holder(),
                        asked.words(),
                        0,
                        25,
                        DeskNarrowing.NONE,
                        DeskColumnFilter.NONE);
                assertThat(counts.get(tab)).as(tab.name()).isEqualTo(ids(ofTab).size());
            }
        }
        assertThat(counts(DESK.inspector, plain)).containsEntry(DeskTab.ALL, 2).containsEntry(DeskTab.GROUPS, 2);
        assertThat(counts(DESK.leader, plain)).containsEntry(DeskTab.ALL, 3);
    }

    @Test
    void what_has_ended_is_found_by_words_too() {
        UUID done = DESK.due(LocalDate.of(2026, 12, 20));
        DESK.cases.run("UPDATE proceedings SET title = 'Snøskred' WHERE id = '%s'", DESK.proceeding(done));
        DESK.cases.run("UPDATE tasks SET state = 'DONE', ended_at = now(), claimed_by = NULL WHERE id = '%s'", done);
        DeskQuery words = new DeskQuery(
                DeskTab.FINISHED,
                DeskTab.FINISHED.usual(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of("snøskred"),
                0,
                25,
                DeskNarrowing.NONE,
                DeskColumnFilter.NONE);
        assertThat(ids(words)).containsExactly(done);
    }

    @Test
    void what_a_colleague_holds_is_not_counted() {
        DeskQuery theirs = DeskQuery.heldBy(DeskFixture.user(DESK.inspector));
        assertThat(counts(DESK.leader, theirs)).isEmpty();
        assertThat(counts(DESK.inspector, theirs)).containsKey(DeskTab.MINE);
    }

    @Test
    void settings_and_views_follow_the_account_and_a_shared_view_shows_each_reader_their_own() {
        List<DeskColumn> few = DeskColumn.named(List.of("DUE", "nonsense", "CASE", "DUE"));
        assertThat(few).containsExactly(DeskColumn.CASE, DeskColumn.DUE);
        assertThat(DESK.as(DESK.inspector, DeskSettings.class, DeskSettings::read))
                .isEqualTo(new DeskSettings.Wanted(25, true, DeskColumn.USUAL));
        DESK.as(DESK.inspector, DeskSettings.class, settings -> {
            settings.write(new DeskSettings.Wanted(50, true, DeskColumn.USUAL));
            settings.write(new DeskSettings.Wanted(10, false, few));
            return null;
        });
        assertThat(DESK.as(DESK.inspector, DeskSettings.class, DeskSettings::read))
                .isEqualTo(new DeskSettings.Wanted(10, false, few));
        DESK.as(DESK.inspector, DeskSettings.class, settings -> {
            settings.write(new DeskSettings.Wanted(10, false, List.of()));
            return null;
        });
        assertThat(DESK.as(DESK.inspector, DeskSettings.class, DeskSettings::read)
                        .columns())
                .isEmpty();
        DESK.as(
                DESK.leader,
                SavedViews.class,
                views -> views.save("Over fristen", "fane=alle&forfalt=1", true, true, null));
        DESK.as(DESK.colleague, SavedViews.class, views -> views.save("Mine egne", "fane=mine", false, false, null));
        assertThat(DESK.as(DESK.inspector, SavedViews.class, SavedViews::list))
                .extracting(SavedViews.View::name, SavedViews.View::own)
                .containsExactly(tuple("Over fristen", false));
        UUID shared = DESK.as(
                DESK.inspector, SavedViews.class, views -> views.list().get(0).id());
        DESK.as(DESK.inspector, SavedViews.class, views -> {
            views.remove(shared);
            return null;
        });
        assertThat(DESK.as(DESK.leader, SavedViews.class, SavedViews::list)).hasSize(1);
    }

    @Test
    void many_are_done_one_by_one_with_a_reason_for_each_that_is_refused_and_none_twice() {
        UUID mine = DESK.due(LocalDate.of(2027, 1, 1));
        DESK.as(DESK.inspector, Tasks.class, tasks -> {
            tasks.claim(mine);
            return null;
        });
        UUID bulk = DESK.as(DESK.inspector, Bulks.class, bulks -> bulks.begin(List.of(mine, hidden, early, mine)));
        DESK.as(DESK.inspector, Bulks.class, bulks -> {
            bulks.say(bulk, new Bulks.Order(Bulks.BulkAct.RELEASE, null, "ABSENCE", "Ferie", null));
            return null;
        });
        Bulks.Order order = DESK.as(DESK.inspector, Bulks.class, bulks -> bulks.find(bulk))
                .orElseThrow()
                .order();
        BulkItems.Turn first = DESK.as(DESK.inspector, BulkItems.class, items -> items.next(bulk))
                .orElseThrow();
        assertThat(act(bulk, first, order)).isTrue();
        assertThat(act(bulk, first, order)).isFalse();
        assertThat(DESK.read(mine).claimedBy()).isNull();
        assertThat(find(DESK.colleague, bulk)).isEmpty();
        DESK.as(DESK.inspector, Bulks.class, bulks -> {
            bulks.stop(bulk);
            return null;
        });
        assertThat(next(bulk)).isEmpty();
        assertThat(DESK.as(DESK.inspector, Bulks.class, bulks -> bulks.find(bulk))
                        .orElseThrow())
                .as("nobody learns by it what there is in a case that they may not see")
                .extracting(Bulks.Bulk::total, Bulks.Bulk::done, Bulks.Bulk::running)
                .containsExactly(2, 1, false);
        cleanUp(mine);
    }

    private static Map<DeskTab, Integer> counts(Actor actor, DeskQuery asked) {
        return DESK.as(actor, Desk.class, desk -> desk.counts(asked));
    }

    private static Optional<Bulks.Bulk> find(Actor actor, UUID bulk) {
        return DESK.as(actor, Bulks.class, bulks -> bulks.find(bulk));
    }

    private static Optional<BulkItems.Turn> next(UUID bulk) {
        return DESK.as(DESK.inspector, BulkItems.class, items -> items.next(bulk));
    }

    private static boolean act(UUID bulk, BulkItems.Turn turn, Bulks.Order order) {
        return DESK.as(DESK.inspector, BulkItems.class, items -> items.act(bulk, turn, order));
    }

    private static void cleanUp(UUID task) {
        DESK.cases.run("UPDATE tasks SET state = 'DONE', ended_at = now() WHERE id = '%s'", task);
        DESK.cases.run("UPDATE tasks SET organ = 'APPEAL_BODY' WHERE id = '%s'", task);
    }

    private static List<UUID> ids(DeskQuery asked) {
        List<UUID> ids = DESK.as(DESK.inspector, Desk.class, desk -> desk.ids(asked, 1_000));
        assertThat(DESK.as(DESK.inspector, Desk.class, desk -> desk.page(asked)).rows())
                .extracting(TaskRow::id)
                .containsExactlyElementsOf(ids);
        return ids;
    }
}
