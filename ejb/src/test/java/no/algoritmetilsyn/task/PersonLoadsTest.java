package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.task.load.LoadDiscussions;
import no.algoritmetilsyn.task.load.PersonLoads;
import no.algoritmetilsyn.task.load.PersonLoads.Load;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing is counted of a person but while a recorded discussion with the employees' representatives runs (arbeidsmiljøloven § 9-2). */
class PersonLoadsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final DeskFixture desk = new DeskFixture();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void without_a_discussion_no_task_is_read_and_with_one_each_person_has_what_the_leader_sees() {
        held(LocalDate.of(2026, 11, 1), desk.inspector);
        held(LocalDate.of(2026, 12, 1), desk.inspector);
        UUID unseen = held(LocalDate.of(2026, 12, 2), desk.colleague);
        desk.cases.declare(desk.read(unseen).casefileId(), desk.leader.id(), Impartiality.Ground.AUTOMATIC);
        desk.cases.run("REVOKE SELECT ON tasks FROM tilsyn_app");
        assertThat(loads()).as("the table of tasks is not even asked").isEmpty();
        desk.cases.run("GRANT SELECT ON tasks TO tilsyn_app");
        record(TODAY.minusDays(3), TODAY.plusDays(30));
        assertThat(loads()).containsExactly(new Load("Inger", 2, 1, 0));
    }

    @Test
    void it_runs_until_the_end_of_its_day_or_until_it_is_ended_and_all_who_have_work_see_it() {
        held(LocalDate.of(2026, 12, 1), desk.inspector);
        record(TODAY, TODAY.plusDays(1));
        assertThat(running(desk.inspector)).singleElement().satisfies(one -> {
            assertThat(one.withWhom()).isEqualTo("Tillitsvalgt for Kvist, verneombudet");
            assertThat(one.purpose()).isEqualTo("Fordele arbeid");
            assertThat(one.until()).isEqualTo(TODAY.plusDays(1));
            assertThat(one.recordedBy()).isEqualTo("Lise");
        });
        now("2026-11-21T22:59:00Z");
        assertThat(loads()).hasSize(1);
        now("2026-11-21T23:01:00Z");
        assertThat(running(desk.inspector)).isEmpty();
        assertThat(loads()).isEmpty();
        LocalDate later = TODAY.plusDays(2);
        record(later, later.plusDays(9));
        assertThat(loads()).hasSize(1);
        UUID id = running(desk.leader).get(0).id();
        assertThatThrownBy(() -> end(desk.inspector, id)).isInstanceOf(AccessRefused.class);
        end(desk.leader, id);
        assertThat(running(desk.leader)).isEmpty();
        assertThat(loads()).isEmpty();
    }

    @Test
    void one_of_the_other_organ_opens_nothing_here() {
        held(LocalDate.of(2026, 12, 1), desk.inspector);
        Actor other = desk.cases.account(Organ.APPEAL_BODY, Set.of(Role.LEADER), Set.of());
        desk.as(other, LoadDiscussions.class, discussions -> {
            discussions.record(TODAY, "Tillitsvalgt", "Noe", TODAY.plusDays(9));
            return null;
        });
        assertThat(running(desk.leader)).isEmpty();
        assertThat(loads()).isEmpty();
    }

    @Test
    void only_a_leader_records_one_that_was_held_and_it_lasts_a_year_at_most() {
        assertThatThrownBy(() -> record(desk.inspector, TODAY, TODAY)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> record(TODAY.plusDays(1), TODAY.plusDays(2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record(TODAY.minusDays(9), TODAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record(TODAY, TODAY.plusDays(LoadDiscussions.LONGEST + 1L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.as(desk.inspector, PersonLoads.class, PersonLoads::list))
                .isInstanceOf(AccessRefused.class);
    }

    private void now(String moment) {
        desk.clock.advance(Duration.between(desk.clock.instant(), Instant.parse(moment)));
    }

    private UUID held(LocalDate due, Actor by) {
        UUID task = desk.due(due);
        desk.cases.run("UPDATE tasks SET claimed_by = '%s', claimed_at = now() WHERE id = '%s'", by.id(), task);
        return task;
    }

    private void record(LocalDate heldOn, LocalDate until) {
        record(desk.leader, heldOn, until);
    }

    private void record(Actor by, LocalDate heldOn, LocalDate until) {
        desk.as(by, LoadDiscussions.class, discussions -> {
            discussions.record(heldOn, "Tillitsvalgt for Kvist, verneombudet", "Fordele arbeid", until);
            return null;
        });
    }

    private void end(Actor by, UUID id) {
        desk.as(by, LoadDiscussions.class, discussions -> {
            discussions.end(id);
            return null;
        });
    }

    private List<LoadDiscussions.Discussion> running(Actor reader) {
        return desk.as(reader, LoadDiscussions.class, LoadDiscussions::running);
    }

    private List<Load> loads() {
        return desk.as(desk.leader, PersonLoads.class, PersonLoads::list);
    }
}
