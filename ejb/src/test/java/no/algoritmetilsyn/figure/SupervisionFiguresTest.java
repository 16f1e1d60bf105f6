package no.algoritmetilsyn.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.Wiring;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A leader's figures are those of what they see; everybody's are those of what is published, and never of few bodies. */
class SupervisionFiguresTest {

    @AutoClose
    private static final FigureRows ROWS = new FigureRows();

    private static final Wiring WIRING = new Wiring();

    private static UUID hidden;

    @BeforeAll
    static void what_happened() {
        WIRING.put(AuthorityClock.class, new TestClock(Instant.parse("2026-11-20T09:00:00Z")));
        for (int body = 0; body < 4; body++) {
            ROWS.finding(ROWS.inspection(true), "SERIOUS", "ESTABLISHED", body == 0 ? null : 50 * body);
        }
        hidden = ROWS.inspection(false);
        ROWS.finding(hidden, "SERIOUS", "CORRECTED", 9);
        ROWS.finding(hidden, "SERIOUS", "DROPPED", 9);
        ROWS.finding(hidden, "SERIOUS", "DRAFT", 9);
        ROWS.cases.declare(ROWS.casefile(hidden), ROWS.leader.id(), Impartiality.Ground.AUTOMATIC);
        ROWS.finding(ROWS.inspection(false), "MINOR", "ESTABLISHED", 7);
        for (int amount = 100; amount <= 400; amount += 100) {
            ROWS.fine(amount, amount < 400);
        }
        ROWS.penalty(5000, 1000, 300);
        for (int order = 0; order < 4; order++) {
            ROWS.order(true, "FULFILLED", "2026-06-01");
        }
        ROWS.order(true, "FULFILLED", "2026-06-02");
        ROWS.order(false, "NOT_FULFILLED", null);
        ROWS.order(false, "WAITING", null);
        ROWS.appeal("DECIDED", "UPHELD");
        ROWS.appeal("CHANGED", null);
        ROWS.appeal("IN_ERROR", null);
        for (String language : List.of("NB", "NB", "NB", "NB", "NN", "NN", "NN", "EN")) {
            ROWS.letter(true, language, "SENT");
        }
        ROWS.letter(false, "NN", "SENT");
        ROWS.letter(true, "NN", "DRAFT");
    }

    @Test
    void a_leader_is_told_of_the_findings_that_hold_in_the_cases_they_may_see() {
        List<Figure> all = seen();
        assertThat(number(all, FigurePart.THEME, "discrimination")).isEqualTo(5);
        assertThat(number(all, FigurePart.PROVISION, "ldl-6")).isEqualTo(5);
        assertThat(number(all, FigurePart.HARM, "SERIOUS")).isEqualTo(4);
        assertThat(number(all, FigurePart.HARM, "MINOR")).isEqualTo(1);
        assertThat(number(all, FigurePart.GROUND, "AGE")).isEqualTo(5);
        assertThat(figure(all, FigurePart.AFFECTED, "UP_TO_HUNDRED").amount()).isEqualTo(150);
        assertThat(number(all, FigurePart.AFFECTED, "UP_TO_THOUSAND")).isEqualTo(1);
        assertThat(number(all, FigurePart.AFFECTED, "UNKNOWN")).isEqualTo(1);
        assertThat(figure(all, FigurePart.AFFECTED, "UNKNOWN").amount()).isNull();
    }

    @Test
    void a_leader_is_told_of_money_orders_appeals_and_letters() {
        List<Figure> all = seen();
        assertThat(figure(all, FigurePart.FINE, "DECIDED"))
                .isEqualTo(new Figure(FigurePart.FINE, "DECIDED", 2026, 4, 1000L));
        assertThat(figure(all, FigurePart.FINE, "STANDING").amount()).isEqualTo(900);
        assertThat(figure(all, FigurePart.FINE, "PAID")).isEqualTo(new Figure(FigurePart.FINE, "PAID", 2026, 1, 90L));
        assertThat(figure(all, FigurePart.FINE, "REPAID"))
                .isEqualTo(new Figure(FigurePart.FINE, "REPAID", 2026, 1, 10L));
        assertThat(figure(all, FigurePart.PENALTY, "CLAIMED").amount()).isEqualTo(5000);
        assertThat(figure(all, FigurePart.PENALTY, "WAIVED").amount()).isEqualTo(1000);
        assertThat(figure(all, FigurePart.PENALTY, "REDUCED").amount()).isEqualTo(300);
        assertThat(number(all, FigurePart.ORDER, "IN_TIME")).isEqualTo(4);
        assertThat(number(all, FigurePart.ORDER, "LATE")).isEqualTo(1);
        assertThat(number(all, FigurePart.ORDER, "NOT")).isEqualTo(1);
        assertThat(number(all, FigurePart.ORDER, "RUNNING")).isEqualTo(1);
        assertThat(number(all, FigurePart.APPEAL, "UPHELD")).isEqualTo(1);
        assertThat(number(all, FigurePart.APPEAL, "CHANGED_BY_US")).isEqualTo(1);
        assertThat(all).filteredOn(one -> one.part() == FigurePart.APPEAL).hasSize(2);
        assertThat(number(all, FigurePart.LETTER, "NN")).isEqualTo(4);
    }

    @Test
    void each_figure_of_a_leader_leads_to_as_many_things_as_it_says() {
        List<Figure> all = seen();
        assertThat(all).extracting(Figure::part).contains(FigurePart.values());
        for (Figure one : all) {
            List<FigureItem> items = listed(one.part(), one.line(), OptionalInt.of(one.year()));
            assertThat(items).as(one.toString()).hasSize(one.number());
            assertThat(items).allMatch(item -> item.day().getYear() == one.year());
            assertThat(items.stream()
                            .map(FigureItem::amount)
                            .filter(Objects::nonNull)
                            .mapToLong(Long::longValue)
                            .sum())
                    .as(one.toString())
                    .isEqualTo(one.amount() == null ? 0 : one.amount());
        }
        assertThat(listed(FigurePart.HARM, "SERIOUS", OptionalInt.empty()))
                .hasSize(4)
                .allMatch(item -> item.kind() == ProceedingKind.INSPECTION)
                .extracting(FigureItem::proceedingId)
                .doesNotContain(hidden)
                .doesNotHaveDuplicates();
        assertThat(listed(FigurePart.HARM, "SERIOUS", OptionalInt.of(2025))).isEmpty();
        assertThat(listed(FigurePart.LETTER, "NN", OptionalInt.of(2026)))
                .extracting(FigureItem::item)
                .doesNotContainNull();
    }

    @Test
    void everybody_is_told_of_what_is_published_alone() {
        List<Figure> all = published();
        assertThat(all)
                .filteredOn(one -> one.part() == FigurePart.HARM)
                .containsExactly(new Figure(FigurePart.HARM, "SERIOUS", 2026, 4, null));
        assertThat(number(all, FigurePart.THEME, "discrimination")).isEqualTo(4);
        assertThat(figure(all, FigurePart.FINE, "DECIDED"))
                .as("the fourth one is not published")
                .isEqualTo(new Figure(FigurePart.FINE, "DECIDED", 2026, 3, 600L));
        assertThat(all)
                .as("neither what is paid nor what accrues in a case that is not published")
                .noneMatch(one -> one.line().endsWith("PAID") || one.part() == FigurePart.PENALTY);
        assertThat(all)
                .as("an order that runs, and appeals over nothing that is published")
                .noneMatch(one -> one.line().equals("RUNNING") || one.part() == FigurePart.APPEAL);
        assertThat(number(all, FigurePart.LETTER, "NN")).isEqualTo(null);
    }

    @Test
    void what_is_about_few_bodies_is_not_told_and_cannot_be_counted_from_the_rest() {
        List<Figure> all = published();
        assertThat(all)
                .filteredOn(one -> one.part() == FigurePart.ORDER)
                .as("one late, and so four in time would tell it")
                .containsExactlyInAnyOrder(
                        new Figure(FigurePart.ORDER, "IN_TIME", 2026, null, null),
                        new Figure(FigurePart.ORDER, "LATE", 2026, null, null));
        assertThat(all)
                .filteredOn(one -> one.part() == FigurePart.LETTER && one.line().equals("EN"))
                .extracting(Figure::number)
                .containsExactly((Integer) null);
        assertThat(all)
                .filteredOn(one -> one.part() == FigurePart.AFFECTED)
                .allMatch(one -> one.number() == null && one.amount() == null);
    }

    @Test
    void what_is_taken_back_is_not_told_any_more() {
        UUID inspection = ROWS.inspection(true);
        ROWS.finding(inspection, "CRITICAL", "ESTABLISHED", 1);
        assertThat(published()).anyMatch(one -> one.line().equals("CRITICAL"));
        ROWS.rows.run("UPDATE publications SET state = 'WITHDRAWN' WHERE proceeding_id = '" + inspection + "'");
        assertThat(published()).noneMatch(one -> one.line().equals("CRITICAL"));
        ROWS.rows.run("DELETE FROM findings WHERE inspection_id = '" + inspection + "'");
    }

    @Test
    void nobody_but_a_leader_has_those_of_the_staff() {
        Actor lawyer = ROWS.cases.account(Organ.FIRST_INSTANCE, Set.of(Role.LAWYER), Set.of());
        assertThatThrownBy(() -> as(lawyer, SupervisionFigures::seen)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> as(lawyer, all -> all.listed(FigurePart.LETTER, "NN", OptionalInt.empty(), 0)))
                .isInstanceOf(AccessRefused.class);
        assertThat(as(Actor.ANONYMOUS, SupervisionFigures::years)).containsExactly(2026, 2025, 2024, 2023, 2022);
    }

    private static List<Figure> seen() {
        return as(ROWS.leader, SupervisionFigures::seen);
    }

    private static List<FigureItem> listed(FigurePart part, String line, OptionalInt year) {
        return as(ROWS.leader, figures -> figures.listed(part, line, year, 0));
    }

    private static List<Figure> published() {
        return as(Actor.ANONYMOUS, SupervisionFigures::published);
    }

    private static <T> T as(Actor actor, Function<SupervisionFigures, T> work) {
        WIRING.get(CurrentActor.class).become(actor);
        SupervisionFigures figures = WIRING.get(SupervisionFigures.class);
        return ROWS.database.inTransaction(entities -> {
            WIRING.begin(entities);
            return work.apply(figures);
        });
    }

    private static Integer number(List<Figure> all, FigurePart part, String line) {
        return figure(all, part, line).number();
    }

    private static Figure figure(List<Figure> all, FigurePart part, String line) {
        return all.stream()
                .filter(one -> one.part() == part && one.line().equals(line))
                .findFirst()
                .orElseThrow(() -> new AssertionError(part + " " + line + " in " + all));
    }
}
