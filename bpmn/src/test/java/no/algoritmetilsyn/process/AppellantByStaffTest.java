package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.appeal;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.AskSuspension;
import no.algoritmetilsyn.appeal.step.DecideSuspension;
import no.algoritmetilsyn.appeal.step.WithdrawAppeal;
import no.algoritmetilsyn.casefile.step.input.Channel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an appellant says by letter, by telephone or on a visit is entered with its way and its day. */
class AppellantByStaffTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
    private static final LocalDate NEXT_MONDAY = LocalDate.of(2026, 12, 7);

    /** Three working days after the one on which it was said, and after the one on which a letter was entered. */
    private static final LocalDate FROM_FRIDAY = LocalDate.of(2026, 12, 9);

    private static final LocalDate FROM_MONDAY = LocalDate.of(2026, 12, 10);

    private static AppealFixture fixture;

    private UUID appeal;

    @BeforeAll
    static void start() {
        fixture = new AppealFixture();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @BeforeEach
    void an_appeal() {
        UUID decision = fixture.decided();
        fixture.as(INSPECTOR);
        appeal = fixture.appealed(decision, MONDAY);
        fixture.on(NEXT_MONDAY);
    }

    private String suspension() {
        return fixture.text(
                "SELECT coalesce(channel, '-') || ' ' || posted_on FROM appeal_suspensions WHERE appeal_id = :id",
                appeal);
    }

    @Test
    void what_was_said_by_telephone_on_friday_is_to_be_decided_soon_from_friday() {
        fixture.take(appeal, new AskSuspension("Vi rekk det ikkje.", Channel.PHONE, FRIDAY));
        assertThat(suspension()).isEqualTo("PHONE 2026-12-04");
        assertThat(fixture.deadlines(appeal, "suspension-goal")).containsExactly("RUNNING " + FROM_FRIDAY);
    }

    @Test
    void a_letter_has_come_when_it_is_entered() {
        fixture.take(appeal, new AskSuspension("Vi rekk det ikkje.", Channel.LETTER, FRIDAY));
        assertThat(suspension()).isEqualTo("LETTER 2026-12-04");
        assertThat(fixture.deadlines(appeal, "suspension-goal")).containsExactly("RUNNING " + FROM_MONDAY);
    }

    @Test
    void without_a_day_it_is_today_and_it_is_never_tomorrow_nor_before_the_appeal() {
        assertThat(fixture.wrong(appeal, new AskSuspension("x", Channel.PHONE, NEXT_MONDAY.plusDays(1))))
                .containsExactly("/posted future");
        assertThat(fixture.wrong(appeal, new AskSuspension("x", Channel.PHONE, MONDAY.minusDays(1))))
                .containsExactly("/posted tooEarly");
        fixture.take(appeal, new AskSuspension("Vi rekk det ikkje.", null, null));
        assertThat(suspension()).isEqualTo("- 2026-12-07");
    }

    @Test
    void an_appeal_that_asks_for_it_by_letter_keeps_the_day_of_the_letter() {
        UUID decision = fixture.decided();
        fixture.on(NEXT_MONDAY);
        appeal = fixture.appealed(decision, appeal(FRIDAY, "Vi rekk det ikkje."));
        assertThat(suspension()).isEqualTo("LETTER 2026-12-04");
        assertThat(fixture.deadlines(appeal, "suspension-goal")).containsExactly("RUNNING " + FROM_MONDAY);
        fixture.take(appeal, new DecideSuspension(false, null, null, "Det hastar."));
        fixture.send(appeal, LEADER);
        assertThat(fixture.deadlines(appeal, "suspension-goal")).containsExactly("MET " + FROM_MONDAY);
    }

    @Test
    void a_withdrawal_keeps_how_and_when_it_was_said() {
        assertThat(fixture.wrong(appeal, new WithdrawAppeal(null, Channel.VISIT, NEXT_MONDAY.plusDays(1))))
                .containsExactly("/posted future");
        fixture.take(appeal, new WithdrawAppeal("Vi er samde no.", Channel.VISIT, FRIDAY));
        assertThat(fixture.text(
                        "SELECT ending || ' ' || withdrawn_by || ' ' || withdrawn_on FROM appeals WHERE id = :id",
                        appeal))
                .isEqualTo("WITHDRAWN VISIT 2026-12-04");
    }
}
