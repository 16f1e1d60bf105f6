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
    void nothing_is_followed_up_where_more_time_was_given_before_the_timer_came() {
        UUID order = fixture.ordered();
        fixture.on(LIMIT.plusDays(1));
        fixture.take(order, asked(LIMIT));
        fixture.take(order, new GrantMoreTime(LATER, "Ja."));
        fixture.fire(order);
        assertThat(fixture.tasks(order)).contains("followUpLimit");
        assertThat(fixture.refused(order, new EscalateDemand("Ingen svar."))).isEqualTo("limitRuns");
        assertThat(fixture.refused(order, new RemindDemand(LATER.plusDays(7), null)))
                .isEqualTo("limitRuns");
    }

    private static AskMoreTime asked(LocalDate posted) {
        return new AskMoreTime(LATER, "Ferie.", Channel.LETTER, posted);
    }
}
