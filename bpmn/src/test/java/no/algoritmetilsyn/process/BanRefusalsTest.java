package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.BanFixture.HEARD_BY;
import static no.algoritmetilsyn.process.BanFixture.INSPECTOR;
import static no.algoritmetilsyn.process.BanFixture.LAST_DAY;
import static no.algoritmetilsyn.process.BanFixture.LAWYER;
import static no.algoritmetilsyn.process.BanFixture.LEADER;
import static no.algoritmetilsyn.process.BanFixture.MONDAY;
import static no.algoritmetilsyn.process.BanFixture.forbid;
import static no.algoritmetilsyn.process.BanFixture.review;
import static no.algoritmetilsyn.process.BanFixture.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.ban.step.BanResult;
import no.algoritmetilsyn.ban.step.BanSettlement;
import no.algoritmetilsyn.ban.step.SettleBan;
import no.algoritmetilsyn.decision.step.HearingException;
import no.algoritmetilsyn.decision.step.SkipNotice;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What law forbids with an interim ban. */
class BanRefusalsTest {

    /** Three months after Monday 30 November 2026. */
    private static final LocalDate LONGEST = LocalDate.of(2027, 2, 28);

    @AutoClose
    private static BanFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new BanFixture();
    }

    @ParameterizedTest
    @CsvSource({"AML_HALT, notOurs", "AIA_PROVISIONAL, notInForce"})
    void nothing_is_forbidden_by_a_power_that_is_not_ours_or_not_in_force(PowerCode power, String code) {
        fixture.as(INSPECTOR);
        assertThat(BanFixture.wrong(() -> fixture.opened(BanFixture.opening(power), null, null)))
                .containsExactly("/power " + code);
    }

    @Test
    void only_a_leader_who_has_not_written_it_leaves_the_notice_out() {
        UUID id = fixture.banning();
        var skip = new SkipNotice(HearingException.ENDANGERS, "Vedtaket ville kome for seint.");
        assertThat(fixture.forbidden(id, skip)).contains("ROLE");
        fixture.as(LEADER).take(id, forbid(LAST_DAY, HEARD_BY));
        assertThat(fixture.forbidden(id, skip)).contains("NOT_AUTHOR");
        fixture.as(INSPECTOR);
    }

    @Test
    void it_cannot_be_written_before_it_says_what_is_forbidden_and_only_a_ban_can() {
        UUID id = fixture.unnoticed();
        assertThat(fixture.refused(id, BanFixture.reasons())).isEqualTo("banUndescribed");
        fixture.take(id, forbid(LAST_DAY, HEARD_BY));
        fixture.take(id, BanFixture.reasons());
        assertThat(fixture.refused(fixture.open(), forbid(LAST_DAY, HEARD_BY))).isEqualTo("noBan");
    }

    @Test
    void it_is_limited_in_time_and_the_body_is_heard_before_it_ends() {
        UUID id = fixture.unnoticed();
        assertThat(fixture.wrong(id, forbid(LONGEST.plusDays(1), HEARD_BY)))
                .as("no act names a longest time: three months are our own")
                .containsExactly("/until tooLong");
        assertThat(fixture.wrong(id, forbid(HEARD_BY, HEARD_BY))).containsExactly("/until beforeStatement");
        assertThat(fixture.wrong(id, forbid(LAST_DAY, LocalDate.of(2026, 12, 11))))
                .as("ten working days from dispatch")
                .containsExactly("/statementUntil tooShort");
        assertThat(fixture.wrong(id, forbid(LAST_DAY, LocalDate.of(2026, 12, 20))))
                .containsExactly("/statementUntil dayOff");
        fixture.take(id, forbid(LONGEST, LocalDate.of(2026, 12, 14)));
    }

    @Test
    void nobody_signs_what_they_have_written_any_of_nor_without_the_power_to() {
        UUID id = fixture.unnoticed();
        fixture.as(LEADER).take(id, forbid(LAST_DAY, HEARD_BY));
        fixture.as(INSPECTOR).take(id, BanFixture.reasons());
        UUID letter = fixture.letter(id);
        fixture.submit(id, letter);
        ApproveLetter sign = approval(letter);
        assertThat(fixture.as(LEADER).forbidden(id, sign))
                .as("the leader wrote why it is dangerous")
                .contains("NOT_AUTHOR");
        assertThat(fixture.as(INSPECTOR).forbidden(id, sign)).contains("ROLE");
        assertThat(fixture.as(LAWYER).refused(id, sign)).isEqualTo("noPower");
        fixture.as(INSPECTOR);
        assertThat(fixture.refused(id, forbid(LAST_DAY, HEARD_BY))).isEqualTo("letterSubmitted");
    }

    @Test
    void a_letter_that_lay_too_long_or_says_something_else_is_not_sent() {
        UUID id = fixture.unnoticed();
        fixture.take(id, forbid(LAST_DAY, LocalDate.of(2026, 12, 14)));
        fixture.take(id, BanFixture.reasons());
        UUID letter = fixture.letter(id);
        fixture.take(id, forbid(LAST_DAY.minusDays(3), LocalDate.of(2026, 12, 14)));
        assertThat(fixture.refused(id, new SubmitLetter(letter))).isEqualTo("draftChanged");
        fixture.take(id, BanFixture.reasons());
        fixture.submit(id, letter);
        fixture.sign(id, letter, LEADER);
        fixture.on(MONDAY.plusDays(1));
        assertThat(fixture.refused(id, new SendLetter(letter))).isEqualTo("banDaysPassed");
    }

    @Test
    void a_review_changes_only_in_favour_of_the_body_and_only_where_it_says_so() {
        UUID ban = fixture.heardAfterwards();
        assertThat(fixture.wrong(ban, review(BanResult.CHANGED))).containsExactly("/narrowedUse required");
        assertThat(fixture.wrong(ban, review(BanResult.CHANGED, null, LAST_DAY)))
                .containsExactly("/shortenedTo notEarlier");
        assertThat(fixture.wrong(ban, review(BanResult.CHANGED, null, LocalDate.of(2026, 12, 9))))
                .containsExactly("/shortenedTo past");
        assertThat(fixture.wrong(ban, review(BanResult.STANDS, "Mindre.", null)))
                .containsExactly("/narrowedUse unchanged");
        assertThat(fixture.wrong(ban, review(BanResult.LIFTED, null, LAST_DAY.minusDays(1))))
                .containsExactly("/shortenedTo unchanged");
    }

    @Test
    void a_review_is_signed_by_somebody_else_and_waits_for_what_was_said_since() {
        UUID ban = fixture.heardAfterwards();
        fixture.as(LEADER).take(ban, review(BanResult.STANDS));
        UUID letter = fixture.letter(ban);
        fixture.submit(ban, letter);
        assertThat(fixture.refused(ban, review(BanResult.LIFTED))).isEqualTo("letterSubmitted");
        assertThat(fixture.as(LEADER).forbidden(ban, approval(letter))).contains("NOT_AUTHOR");
        fixture.as(INSPECTOR);

        UUID other = fixture.heardAfterwards();
        fixture.take(other, review(BanResult.STANDS));
        UUID second = fixture.letter(other);
        fixture.submit(other, second);
        fixture.on(LocalDate.of(2026, 12, 11));
        fixture.take(other, said(LocalDate.of(2026, 12, 11)));
        assertThat(fixture.as(LEADER).refused(other, approval(second))).isEqualTo("banStatementUnassessed");
        fixture.as(INSPECTOR);
    }

    @Test
    void nothing_is_said_before_it_was_imposed_or_tomorrow() {
        UUID ban = fixture.imposed();
        assertThat(fixture.wrong(ban, said(MONDAY.plusDays(1)))).containsExactly("/posted future");
        assertThat(fixture.wrong(ban, said(MONDAY.minusDays(1)))).containsExactly("/posted tooEarly");
    }

    @Test
    void it_is_not_settled_before_its_last_day_is_past_nor_before_the_body_was_heard() {
        var over = new SettleBan(BanSettlement.RAN_OUT, "Over.");
        UUID ban = fixture.reviewed(review(BanResult.STANDS));
        assertThat(fixture.refused(ban, over)).isEqualTo("noTask");
        UUID unheard = fixture.imposed();
        fixture.on(LAST_DAY.plusDays(1));
        fixture.fire(unheard);
        assertThat(fixture.tasks(unheard)).containsExactly("awaitBanStatement");
        assertThat(fixture.refused(unheard, over)).isEqualTo("noTask");
    }

    private static ApproveLetter approval(UUID letter) {
        return new ApproveLetter(letter, fixture.text("SELECT hash FROM letters WHERE id = :id", letter));
    }
}
