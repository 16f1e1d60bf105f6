package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.task.DeskOverview.Figure;
import no.algoritmetilsyn.task.DeskOverview.Part;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A leader's figures are those of what the leader sees, and none is of a person. */
class DeskOverviewTest {

    @AutoClose
    private static final DeskFixture DESK = new DeskFixture();

    @Test
    void figures_hold_what_the_leader_sees_and_a_small_group_has_none() {
        DESK.due(LocalDate.of(2026, 11, 1));
        DESK.due(LocalDate.of(2026, 11, 21));
        DESK.cases.declare(
                DESK.read(DESK.due(LocalDate.of(2026, 11, 2))).casefileId(),
                DESK.leader.id(),
                Impartiality.Ground.AUTOMATIC);
        List<Figure> figures = DESK.as(DESK.leader, DeskOverview.class, DeskOverview::figures);
        assertThat(figures)
                .contains(
                        new Figure(Part.DUE, "1_LATE", 1),
                        new Figure(Part.DUE, "2_THREE_DAYS", 1),
                        new Figure(Part.HELD, "1_FREE", 2),
                        new Figure(Part.GROUP, "g" + DESK.group, 2));
        DESK.cases.run("DELETE FROM staff_group_members WHERE account_id = '%s'", DESK.colleague.id());
        figures = DESK.as(DESK.leader, DeskOverview.class, DeskOverview::figures);
        assertThat(figures).contains(new Figure(Part.GROUP, "g" + DESK.group, null));
    }

    @Test
    void nobody_but_a_leader_has_them() {
        Actor lawyer = DESK.cases.account(Organ.FIRST_INSTANCE, Set.of(Role.LAWYER), Set.of());
        assertThatThrownBy(() -> DESK.as(lawyer, DeskOverview.class, DeskOverview::figures))
                .isInstanceOf(AccessRefused.class);
    }
}
