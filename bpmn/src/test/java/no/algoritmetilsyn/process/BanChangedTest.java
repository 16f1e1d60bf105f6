package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.BanFixture.LAST_DAY;
import static no.algoritmetilsyn.process.BanFixture.review;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.RecordAppealOutcome;
import no.algoritmetilsyn.ban.step.BanResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An appeal body outside this installation changes an interim ban: what it forbids, or until when, and what waits for its last day follows. */
class BanChangedTest {

    private static final LocalDate TENTH = LocalDate.of(2026, 12, 10);
    private static final LocalDate EARLIER = LocalDate.of(2027, 1, 11);
    private static final LocalDate LATER = LocalDate.of(2027, 2, 22);

    private static BanFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new BanFixture();
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
    void it_forbids_less_and_ends_earlier_and_is_settled_when_that_day_has_passed() {
        UUID ban = fixture.reviewed(review(BanResult.STANDS));
        UUID appeal = elsewhere(ban);
        fixture.take(appeal, changed("Modellen skal ikkje avgjere åleine.", EARLIER));
        assertThat(fixture.ban(ban)).isEqualTo("IN_FORCE " + EARLIER);
        assertThat(fixture.text("SELECT forbidden_use FROM bans WHERE id = :id", ban))
                .isEqualTo("Modellen skal ikkje avgjere åleine.");
        assertThat(fixture.deadlines(ban, "ban-last-day")).containsExactly("RUNNING " + EARLIER);
        assertThat(fixture.text("SELECT use_after || ' ' || last_day_after FROM appeals WHERE id = :id", appeal))
                .isEqualTo("Modellen skal ikkje avgjere åleine. " + EARLIER);
        fixture.on(EARLIER);
        fixture.fire(ban);
        assertThat(fixture.tasks(ban)).as("the last day counts").containsExactly("followBan");
        fixture.on(EARLIER.plusDays(1));
        fixture.fire(ban);
        assertThat(fixture.tasks(ban)).contains("settleBan");
    }

    @Test
    void it_may_hold_longer_than_was_decided_first_and_forbid_the_same() {
        UUID ban = fixture.reviewed(review(BanResult.STANDS));
        String use = fixture.text("SELECT forbidden_use FROM bans WHERE id = :id", ban);
        fixture.take(elsewhere(ban), changed(null, LATER));
        assertThat(fixture.ban(ban)).isEqualTo("IN_FORCE " + LATER);
        assertThat(fixture.text("SELECT forbidden_use FROM bans WHERE id = :id", ban))
                .isEqualTo(use);
        fixture.on(LAST_DAY.plusDays(1));
        fixture.fire(ban);
        assertThat(fixture.tasks(ban)).as("its timer has moved along").containsExactly("followBan");
        fixture.on(LATER.plusDays(1));
        fixture.fire(ban);
        assertThat(fixture.tasks(ban)).contains("settleBan");
    }

    @Test
    void what_does_not_fit_a_ban_is_refused() {
        UUID appeal = elsewhere(fixture.reviewed(review(BanResult.STANDS)));
        assertThat(fixture.wrong(appeal, changed(null, null))).containsExactly("/useAfter required");
        assertThat(fixture.wrong(appeal, changed(null, MONDAY.minusDays(1)))).containsExactly("/lastDayAfter tooEarly");
        assertThat(fixture.wrong(appeal, outcome(AppealResult.UPHELD, "Mindre.", EARLIER)))
                .containsExactly("/useAfter notChanged", "/lastDayAfter notChanged");
    }

    /** An appeal of the decision to forbid lies with a body elsewhere. */
    private static UUID elsewhere(UUID ban) {
        UUID decision = UUID.fromString(fixture.text("SELECT decision_id FROM bans WHERE id = :id", ban));
        UUID appeal = fixture.appealed(decision, TENTH);
        fixture.take(appeal, AppealFixture.assess(Conclusion.HEARD, MONDAY));
        fixture.take(appeal, AppealFixture.review(AppealResult.UPHELD, null));
        fixture.send(appeal, LEADER);
        fixture.as(INSPECTOR).take(appeal, AppealFixture.papers(TENTH));
        return appeal;
    }

    private static RecordAppealOutcome changed(String use, LocalDate lastDay) {
        return outcome(AppealResult.CHANGED, use, lastDay);
    }

    private static RecordAppealOutcome outcome(AppealResult result, String use, LocalDate lastDay) {
        return new RecordAppealOutcome(
                result, TENTH, "2026/77", "forvaltningsloven § 34", List.of(), null, use, lastDay, List.of());
    }
}
