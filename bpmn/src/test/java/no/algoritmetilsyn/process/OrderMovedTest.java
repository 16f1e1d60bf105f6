package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.assess;
import static no.algoritmetilsyn.process.AppealFixture.review;
import static no.algoritmetilsyn.process.OrderFixture.FIRST;
import static no.algoritmetilsyn.process.OrderFixture.SECOND;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.Point;
import no.algoritmetilsyn.appeal.step.RecordAppealOutcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An appeal body gives a point of an order another limit, earlier or later: its deadline and what waits for it follow. */
class OrderMovedTest {

    private static final LocalDate EARLIER = LocalDate.of(2027, 1, 11);
    private static final LocalDate LATER = LocalDate.of(2027, 4, 1);

    private static AppealFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new AppealFixture();
        fixture.appealBodyElsewhere();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @BeforeEach
    void inspector() {
        fixture.as(INSPECTOR);
    }

    @Test
    void an_earlier_limit_is_followed_up_when_it_has_passed() {
        UUID order = moved(2, EARLIER);
        assertThat(limits(order)).containsExactly(EARLIER, FIRST, SECOND);
        fixture.on(EARLIER);
        fixture.fire(order);
        assertThat(fixture.tasks(order)).as("the last day counts").doesNotContain("followUpOrder");
        fixture.on(EARLIER.plusDays(1));
        fixture.fire(order);
        assertThat(fixture.tasks(order)).contains("followUpOrder");
    }

    @Test
    void a_later_limit_is_not_followed_up_before_it_has_passed() {
        UUID order = moved(1, LATER);
        assertThat(limits(order)).containsExactly(SECOND, SECOND, LATER);
        fixture.on(FIRST.plusDays(1));
        fixture.fire(order);
        assertThat(fixture.tasks(order)).doesNotContain("followUpOrder");
        fixture.on(SECOND.plusDays(1));
        fixture.fire(order);
        assertThat(fixture.tasks(order)).as("the other points").contains("followUpOrder");
    }

    /** An order of which a body elsewhere has moved a point. */
    private static UUID moved(int number, LocalDate limit) {
        UUID decision = fixture.decided();
        UUID appeal = fixture.appealed(decision, MONDAY);
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        fixture.take(appeal, review(AppealResult.UPHELD, null));
        fixture.send(appeal, LEADER);
        fixture.as(INSPECTOR).take(appeal, AppealFixture.papers(MONDAY));
        fixture.take(
                appeal,
                new RecordAppealOutcome(
                        AppealResult.CHANGED,
                        MONDAY,
                        "2026/77",
                        "forvaltningsloven § 34",
                        List.of(new Point(number, limit)),
                        null,
                        List.of()));
        return fixture.orderOf(decision);
    }

    /** The last days that run, the first of them first. */
    private static List<LocalDate> limits(UUID order) {
        return fixture.deadlines(order, "order-limit").stream()
                .filter(row -> row.startsWith("RUNNING"))
                .map(row -> LocalDate.parse(row.split(" ")[1]))
                .sorted()
                .toList();
    }
}
