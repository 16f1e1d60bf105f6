package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.presence.Presences;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who looks at a case is told to those who may see it, on its pages and in the list, and is forgotten two minutes later. */
class ViewersTest {

    @AutoClose
    private static final DeskFixture DESK = new DeskFixture();

    private static UUID task;
    private static UUID proceeding;
    private static UUID casefile;

    @BeforeAll
    static void a_task() {
        task = DESK.task();
        proceeding = DESK.proceeding(task);
        casefile = DESK.read(task).casefileId();
    }

    @Test
    void others_are_told_where_and_since_when_until_the_page_is_left() {
        Instant came = DESK.clock.instant();
        assertThat(renew(DESK.inspector, proceeding)).isEqualTo(casefile);
        assertThat(others(DESK.inspector, proceeding)).isEmpty();
        DESK.clock.advance(Duration.ofSeconds(90));
        renew(DESK.inspector, proceeding);
        assertThat(others(DESK.colleague, proceeding))
                .extracting(Presences.Presence::name, Presences.Presence::here, Presences.Presence::since)
                .containsExactly(tuple("Inger", true, came));
        assertThat(others(DESK.colleague, casefile))
                .extracting(Presences.Presence::here)
                .containsExactly(false);
        assertThat(viewers(DESK.colleague)).containsExactly("Inger");
        assertThat(viewers(DESK.inspector)).containsExactly((String) null);

        // Two pages of one person are one person, and the row is one however often the page says so.
        renew(DESK.inspector, casefile);
        assertThat(others(DESK.colleague, casefile)).hasSize(1);
        assertThat(rows()).isEqualTo(2);

        DESK.clock.advance(Presences.LASTS);
        assertThat(others(DESK.colleague, proceeding)).isEmpty();
        assertThat(viewers(DESK.colleague)).containsExactly((String) null);
        Instant again = DESK.clock.instant();
        renew(DESK.inspector, proceeding);
        assertThat(others(DESK.colleague, proceeding))
                .extracting(Presences.Presence::since)
                .containsExactly(again);
        DESK.clock.advance(Duration.ofMinutes(3));
        DESK.as(DESK.inspector, Presences.class, presences -> {
            presences.forget();
            return null;
        });
        assertThat(rows()).isZero();
    }

    @Test
    void those_at_the_page_of_the_case_are_in_the_list_too_and_once() {
        UUID other = DESK.task();
        UUID at = DESK.read(other).casefileId();
        renew(DESK.inspector, at);
        DESK.clock.advance(Duration.ofSeconds(1));
        renew(DESK.leader, DESK.proceeding(other));
        assertThat(viewers(DESK.colleague, other)).containsExactly("Inger, Lise");
        renew(DESK.inspector, DESK.proceeding(other));
        assertThat(viewers(DESK.colleague, other)).containsExactly("Inger, Lise");
        assertThat(viewers(DESK.inspector, other)).containsExactly("Lise");
        DESK.cases.run("DELETE FROM presences");
    }

    @Test
    void nobody_says_or_is_told_of_a_case_that_they_may_not_see() {
        UUID hidden = DESK.task();
        UUID place = DESK.proceeding(hidden);
        UUID in = DESK.read(hidden).casefileId();
        DESK.cases.declare(in, DESK.colleague.id(), Impartiality.Ground.AUTOMATIC);
        assertThatThrownBy(() -> renew(DESK.colleague, place)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> DESK.as(DESK.colleague, Presences.class, presences -> presences.others(in, place)))
                .isInstanceOf(AccessRefused.class);
    }

    private static UUID renew(Actor actor, UUID place) {
        return DESK.as(actor, Presences.class, presences -> presences.renew(place))
                .orElseThrow();
    }

    private static List<Presences.Presence> others(Actor actor, UUID place) {
        return DESK.as(actor, Presences.class, presences -> presences.others(casefile, place));
    }

    private static List<String> viewers(Actor actor) {
        return viewers(actor, task);
    }

    private static List<String> viewers(Actor actor, UUID of) {
        return DESK.as(actor, Desk.class, desk -> desk.page(DeskQuery.of(DeskTab.ALL))).rows().stream()
                .filter(row -> row.id().equals(of))
                .map(TaskRow::viewers)
                .toList();
    }

    private static int rows() {
        return DESK.database.inTransaction(
                entities -> ((Number) entities.createNativeQuery("SELECT count(*) FROM presences")
                                .getSingleResult())
                        .intValue());
    }
}
