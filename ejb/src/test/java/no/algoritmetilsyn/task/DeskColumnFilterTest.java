package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each column of the work list sorts it and narrows it; what it is sorted by follows what it was copied from. */
class DeskColumnFilterTest {

    @AutoClose
    private static final DeskFixture DESK = new DeskFixture();

    private static UUID first;
    private static UUID second;
    private static UUID third;

    @BeforeAll
    static void three_tasks() {
        first = task(2025, 90, "T-2025-000007", "Aaker kommune", "2026-10-01", "2026-11-03", LocalDate.of(2026, 12, 1));
        second = task(
                2026, 9, "K-2026-000001", "Berg og Aaker AS", "2026-10-31", "2026-11-02", LocalDate.of(2026, 12, 2));
        third = task(2026, 80, "K-2026-000120", "Cederlund", "2026-11-01", "2026-11-01", LocalDate.of(2026, 12, 3));
        DESK.cases.run(
                "UPDATE tasks SET claimed_by = '%s', claimed_at = now() WHERE id = '%s'", DESK.colleague.id(), first);
        DESK.cases.run(
                "UPDATE tasks SET claimed_by = '%s', claimed_at = now() WHERE id = '%s'", DESK.inspector.id(), second);
    }

    private static UUID task(
            int year, int number, String reference, String body, String received, String came, LocalDate due) {
        UUID task = DESK.due(due);
        // Numbers are drawn right before the commit, when the task is there already.
        DESK.cases.run(
                "UPDATE casefiles SET case_year = %d, case_seq = %d WHERE id = '%s'",
                year, number, DESK.read(task).casefileId());
        DESK.cases.run(
                "UPDATE proceedings SET reference = '%s', organisation = '%s', received_at = '%s 12:00' WHERE id = '%s'",
                reference, body, received, DESK.proceeding(task));
        DESK.cases.run("UPDATE tasks SET created_at = '%s 12:00' WHERE id = '%s'", came, task);
        return task;
    }

    @Test
    void each_column_sorts() {
        assertThat(sorted(DeskSort.CASE)).containsExactly(first, second, third);
        assertThat(sorted(DeskSort.REFERENCE)).containsExactly(second, third, first);
        assertThat(sorted(DeskSort.CAME)).containsExactly(third, second, first);
        // Inger, Kåre, and nobody.
        assertThat(sorted(DeskSort.HOLDER)).containsExactly(second, first, third);
        assertThat(ids(DeskQuery.of(DeskTab.ALL).sorted(DeskSort.HOLDER, true)))
                .containsSubsequence(third, first, second);
    }

    @Test
    void days_narrow_with_both_ends_included() {
        LocalDate day = LocalDate.of(2026, 12, 2);
        DeskSpan any = DeskSpan.ANY;
        Optional<String> all = Optional.empty();
        assertThat(ids(new DeskColumnFilter(new DeskSpan(day, day), any, any, any, all)))
                .containsExactly(second);
        assertThat(ids(new DeskColumnFilter(new DeskSpan(day, null), any, any, any, all)))
                .containsExactly(second, third);
        assertThat(ids(new DeskColumnFilter(any, new DeskSpan(null, LocalDate.of(2026, 10, 31)), any, any, all)))
                .containsExactly(first, second);
        assertThat(ids(new DeskColumnFilter(
                        any, any, new DeskSpan(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 3)), any, all)))
                .containsExactly(first, second);
        assertThat(ids(new DeskColumnFilter(any, any, any, new DeskSpan(LocalDate.of(2026, 1, 1), null), all)))
                .as("what is open has not ended")
                .isEmpty();
    }

    @Test
    void what_waits_or_is_finished_is_not_counted_beside_the_open_tasks_of_some_days() {
        DeskSpan any = DeskSpan.ANY;
        DeskColumnFilter days =
                new DeskColumnFilter(new DeskSpan(LocalDate.of(2026, 12, 2), null), any, any, any, Optional.empty());
        DeskQuery open = DeskQuery.of(DeskTab.ALL).of(days);
        assertThat(counts(open)).containsOnlyKeys(DeskTab.MINE, DeskTab.GROUPS, DeskTab.ALL);
        DeskQuery finished = DeskQuery.of(DeskTab.FINISHED).of(days);
        assertThat(counts(finished)).containsKey(DeskTab.FINISHED);
    }

    @Test
    void a_list_of_some_days_is_in_the_order_of_these_days_when_nobody_says_otherwise() {
        DeskSpan october = new DeskSpan(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
        DeskSpan any = DeskSpan.ANY;
        var received = new DeskColumnFilter(any, october, any, any, Optional.empty());
        var came = new DeskColumnFilter(any, any, october, any, Optional.of("aaker"));
        var due = new DeskColumnFilter(october, any, any, any, Optional.empty());
        assertThat(DeskTab.ALL.usual(received)).isEqualTo(DeskSort.RECEIVED);
        assertThat(DeskTab.ON_HOLD.usual(came)).isEqualTo(DeskSort.CAME);
        assertThat(DeskTab.ON_HOLD.usual(due)).isEqualTo(DeskSort.UNTIL);
        assertThat(DeskTab.MINE.usual(DeskColumnFilter.NONE)).isEqualTo(DeskSort.DUE);
        assertThat(DeskTab.FINISHED.usual(received)).as("it has no such order").isEqualTo(DeskSort.ENDED);
    }

    @Test
    void a_body_is_found_by_words_of_its_name_and_by_its_number() {
        assertThat(ids(DeskColumnFilter.ofBody("aaker"))).containsExactly(first, second);
        assertThat(ids(DeskColumnFilter.ofBody("aaker as"))).containsExactly(second);
        assertThat(ids(DeskColumnFilter.ofBody("plass"))).as("a word of titles").isEmpty();
        assertThat(ids(DeskColumnFilter.ofBody("%"))).isEmpty();
        DESK.cases.run(
                "UPDATE proceedings SET organisation_number = '310023450' WHERE id = '%s'", DESK.proceeding(third));
        assertThat(ids(DeskColumnFilter.ofBody("310 023 450"))).containsExactly(third);
    }

    @Test
    void a_holder_is_found_by_the_name_of_the_account_or_by_what_colleagues_call_it() {
        assertThat(ids(DeskQuery.heldBy("kåre"))).containsExactly(first);
        assertThat(ids(DeskQuery.heldBy(DeskFixture.user(DESK.inspector)))).containsExactly(second);
        assertThat(ids(DeskQuery.heldBy("Nobody"))).isEmpty();
    }

    @Test
    void what_is_sorted_by_follows_case_account_and_state() {
        UUID moved = DESK.due(LocalDate.of(2027, 1, 5));
        UUID other = DESK.casefile();
        DESK.cases.run("UPDATE casefiles SET case_seq = 555 WHERE id = '%s'", other);
        DESK.cases.run("UPDATE tasks SET casefile_id = '%s' WHERE id = '%s'", other, moved);
        assertThat(copy(moved, "case_seq")).isEqualTo("555");
        Actor renamed = DESK.cases.account(DESK.inspector.organ(), Set.of(Role.INSPECTOR), Set.of(DESK.group));
        DESK.cases.run("UPDATE tasks SET claimed_by = '%s', claimed_at = now() WHERE id = '%s'", renamed.id(), moved);
        DESK.cases.run("UPDATE accounts SET display_name = 'Ny Prøvesen' WHERE id = '%s'", renamed.id());
        assertThat(copy(moved, "holder")).isEqualTo("Ny Prøvesen");
        DESK.cases.run("UPDATE tasks SET state = 'DONE', ended_at = now() WHERE id = '%s'", moved);
        assertThat(copy(moved, "holder")).isNull();
    }

    private static String copy(UUID task, String column) {
        return DESK.database.inTransaction(entities -> {
            Object value = entities.createNativeQuery("SELECT " + column + " FROM tasks WHERE id = :id")
                    .setParameter("id", task)
                    .getSingleResult();
            return value == null ? null : value.toString();
        });
    }

    private static Map<DeskTab, Integer> counts(DeskQuery asked) {
        return DESK.as(DESK.inspector, Desk.class, desk -> desk.counts(asked));
    }

    private static List<UUID> sorted(DeskSort sort) {
        return ids(DeskQuery.of(DeskTab.ALL).sorted(sort, false)).stream()
                .filter(List.of(first, second, third)::contains)
                .toList();
    }

    private static List<UUID> ids(DeskColumnFilter filter) {
        return ids(DeskQuery.of(DeskTab.ALL).of(filter)).stream()
                .filter(List.of(first, second, third)::contains)
                .toList();
    }

    private static List<UUID> ids(DeskQuery asked) {
        return DESK.as(DESK.inspector, Desk.class, desk -> desk.page(asked).rows().stream()
                .map(TaskRow::id)
                .toList());
    }
}
