package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.BanFixture.LEADER;
import static no.algoritmetilsyn.process.BanFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.DecideSuspension;
import no.algoritmetilsyn.appeal.step.WithdrawAppeal;
import no.algoritmetilsyn.ban.BanFacts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An interim ban binds nobody on the days on which its decision waits because of an appeal, and only on them (§ 42). */
class SuspendedBanTest {

    @AutoClose
    private static BanFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new BanFixture();
    }

    /** An appeal of a decision, for which that waits on some days; the letter has left. */
    private static UUID suspend(UUID decision, LocalDate from, LocalDate until) {
        UUID appeal = fixture.appealed(decision, BanFixture.appeal(MONDAY, "Vi kan ikkje tildele utan."));
        fixture.take(appeal, new DecideSuspension(true, from, until, "Tildelinga stansar."));
        fixture.send(appeal, LEADER);
        return appeal;
    }

    @Test
    void it_may_wait_until_an_appeal_is_decided() {
        UUID decision = fixture.forbidden();
        UUID ban = fixture.banOf(decision);
        UUID appeal = suspend(decision, MONDAY, null);
        assertThat(suspended(ban)).isTrue();
        fixture.on(MONDAY.plusDays(3));
        fixture.take(appeal, new WithdrawAppeal(null, null, null));
        assertThat(suspended(ban)).as("until the end of the day").isTrue();
        fixture.on(MONDAY.plusDays(4));
        assertThat(suspended(ban)).isFalse();
    }

    @Test
    void it_waits_on_the_days_that_were_decided_and_binds_again_when_nobody_does_anything() {
        UUID decision = fixture.forbidden();
        UUID ban = fixture.banOf(decision);
        suspend(decision, MONDAY.plusDays(2), MONDAY.plusDays(4));
        assertThat(suspended(ban)).as("from a later day").isFalse();
        fixture.on(MONDAY.plusDays(2));
        assertThat(suspended(ban)).isTrue();
        fixture.on(MONDAY.plusDays(4));
        assertThat(suspended(ban)).as("the last day counts").isTrue();
        fixture.on(MONDAY.plusDays(5));
        assertThat(suspended(ban)).isFalse();
    }

    @Test
    void it_never_waits_where_the_appeal_ends_before_the_first_day() {
        UUID decision = fixture.forbidden();
        UUID ban = fixture.banOf(decision);
        UUID appeal = suspend(decision, MONDAY.plusDays(2), null);
        fixture.on(MONDAY.plusDays(1));
        fixture.take(appeal, new WithdrawAppeal(null, null, null));
        assertThat(suspended(ban)).isFalse();
        fixture.on(MONDAY.plusDays(2));
        assertThat(suspended(ban)).isFalse();
    }

    private static boolean suspended(UUID ban) {
        return (boolean) fixture.fixture.inTransaction(
                () -> fixture.fixture.get(BanFacts.class).facts(ban).get("suspended"));
    }
}
