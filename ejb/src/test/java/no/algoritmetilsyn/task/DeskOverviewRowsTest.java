package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Relation;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.task.DeskOverview.Figure;
import no.algoritmetilsyn.task.DeskOverview.Part;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A leader's figures lead to the work list, which has as many rows. */
class DeskOverviewRowsTest {

    @AutoClose
    private static final DeskFixture DESK = new DeskFixture();

    /** A second relation of the group to a case, an approval, a task of a case alone, old ones, waiting ones: each figure leads to its rows. */
    @Test
    void each_figure_leads_to_a_list_that_has_so_many_rows() {
        UUID twice = DESK.due(LocalDate.of(2026, 11, 23));
        DESK.cases.relate(
                DESK.read(twice).casefileId(),
                DESK.group,
                Relation.Capacity.OVERSEER,
                Organ.FIRST_INSTANCE,
                "infinity");
        change(DESK.due(LocalDate.of(2026, 11, 24)), "created_at = '2026-11-10T10:00:00Z', act = 'LETTER_APPROVE'");
        change(DESK.due(LocalDate.of(2026, 12, 4)), "created_at = '2026-10-10T10:00:00Z', kind = 'other'");
        change(DESK.due(LocalDate.of(2026, 12, 5)), "created_at = '2026-05-10T10:00:00Z', held_until = '2026-12-01'");
        change(
                DESK.due(LocalDate.of(2027, 1, 5)),
                "created_at = '2026-11-13T00:00:00Z', claimed_at = now(), claimed_by = '" + DESK.inspector.id() + "'");
        List<Figure> figures = DESK.as(DESK.leader, DeskOverview.class, DeskOverview::figures);
        assertThat(figures).extracting(Figure::part).contains(Part.values());
        assertThat(figures).filteredOn(figure -> figure.number() != null).allSatisfy(figure -> {
            assertThat(DESK.<Desk, Integer>as(DESK.leader, Desk.class, desk -> desk.ids(figure.rows(), 1000)
                            .size()))
                    .as(figure.toString())
                    .isEqualTo(figure.number());
            assertThat(DESK.<Desk, Integer>as(DESK.leader, Desk.class, desk -> desk.counts(figure.rows())
                            .get(DeskTab.ALL)))
                    .as(figure.toString())
                    .isEqualTo(figure.number());
        });
    }

    @Test
    void a_list_of_a_small_group_has_no_rows() {
        UUID small = DESK.cases.group(Organ.FIRST_INSTANCE);
        DESK.cases.relate(
                DESK.read(DESK.task()).casefileId(),
                small,
                Relation.Capacity.HANDLER,
                Organ.FIRST_INSTANCE,
                "infinity");
        DeskQuery asked = new Figure(Part.GROUP, "g" + small, 1).rows();
        assertThat(DESK.<Desk, List<UUID>>as(DESK.leader, Desk.class, desk -> desk.ids(asked, 10)))
                .isEmpty();
    }

    private static void change(UUID task, String values) {
        DESK.cases.run("UPDATE tasks SET " + values + " WHERE id = '%s'", task);
    }
}
