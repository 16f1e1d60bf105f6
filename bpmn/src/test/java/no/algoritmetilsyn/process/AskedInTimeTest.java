package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.DemandFixture.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.demand.step.AskMoreTime;
import no.algoritmetilsyn.demand.step.EscalateDemand;
import no.algoritmetilsyn.demand.step.GrantMoreTime;
import no.algoritmetilsyn.demand.step.RemindDemand;
import org.junit.jupiter.api.Test;

/** More time to answer that was asked for before the limit, Monday 21 December 2026, and is given after it. */
class AskedInTimeTest extends DemandTestBase {

    private static final LocalDate LATER = LocalDate.of(2027, 1, 11);

    @Test
    void what_was_posted_in_time_and_entered_after_the_limit_can_be_granted_and_nothing_was_neglected() {
        UUID order = fixture.ordered();
        fixture.on(LIMIT.plusDays(2));
        fixture.fire(order);
        assertThat(fixture.tasks(order)).contains("awaitAnswer", "followUpLimit");
        assertThat(fixture.wrong(order, asked(LIMIT.plusDays(1)))).containsExactly("/posted afterLimit");
        fixture.take(order, asked(LIMIT));
        assertThat(fixture.wrong(order, new GrantMoreTime(LIMIT.plusDays(2), "Ja.")))
                .containsExactly("/until past");
        fixture.take(order, new GrantMoreTime(LATER, "Ja."));
        assertThat(fixture.deadlines(order, "account")).containsExactly("LAPSED " + LIMIT, "RUNNING " + LATER);
        assertThat(fixture.tasks(order)).contains("awaitAnswer").doesNotContain("followUpLimit", "decideMoreTime");
        fixture.on(LATER.plusDays(1));
        fixture.fire(order);
        assertThat(fixture.tasks(order)).as("the next limit has passed").contains("followUpLimit");
        fixture.take(order, new EscalateDemand("Ingen svar."));
    }

    @Test
    void what_follows_the_limit_up_waits_for_the_one_that_counts_where_more_time_came_before_the_timer() {
        UUID order = fixture.ordered();
        fixture.on(LIMIT.plusDays(1));
        fixture.take(order, asked(LIMIT));
        fixture.take(order, new GrantMoreTime(LATER, "Ja."));
        assertThat(fixture.tasks(order)).contains("awaitAnswer").doesNotContain("decideMoreTime");
        fixture.fire(order);
        assertThat(fixture.tasks(order))
                .as("the limit that counts has not passed")
                .doesNotContain("followUpLimit");
        assertThat(fixture.due(order, "awaitAnswer")).isEqualTo(LATER);
        fixture.on(LATER);
        fixture.fire(order);
        assertThat(fixture.tasks(order)).as("nor on its last day").doesNotContain("followUpLimit");
        fixture.on(LATER.plusDays(1));
        fixture.fire(order);
        assertThat(fixture.tasks(order)).contains("followUpLimit");
        fixture.take(order, new EscalateDemand("Ingen svar."));
    }

    /** In processes whose timer came before the limit was moved with it, the task is there already. */
    @Test
    void while_the_limit_runs_nothing_follows_from_a_task_that_was_opened_too_early() {
        UUID order = fixture.ordered();
        fixture.process().timers(order).forEach(timer -> fixture.process().fire(timer.getId()));
        assertThat(fixture.tasks(order)).contains("followUpLimit");
        assertThat(fixture.refused(order, new EscalateDemand("Ingen svar."))).isEqualTo("limitRuns");
        assertThat(fixture.refused(order, new RemindDemand(LATER, null))).isEqualTo("limitRuns");
    }

    private static AskMoreTime asked(LocalDate posted) {
        return new AskMoreTime(LATER, "Ferie.", Channel.LETTER, posted);
    }
}
