package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.DemandFixture.INSPECTOR;
import static no.algoritmetilsyn.process.DemandFixture.LAWYER;
import static no.algoritmetilsyn.process.DemandFixture.LEADER;
import static no.algoritmetilsyn.process.DemandFixture.LIMIT;
import static no.algoritmetilsyn.process.DemandFixture.MONDAY;
import static no.algoritmetilsyn.process.DemandFixture.answers;
import static no.algoritmetilsyn.process.DemandFixture.draft;
import static no.algoritmetilsyn.process.DemandFixture.point;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.algorithm.Automation;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.demand.PointState;
import no.algoritmetilsyn.demand.step.ApproveDemand;
import no.algoritmetilsyn.demand.step.AskMoreTime;
import no.algoritmetilsyn.demand.step.ContemplateFine;
import no.algoritmetilsyn.demand.step.CorrectArrival;
import no.algoritmetilsyn.demand.step.DraftDemand;
import no.algoritmetilsyn.demand.step.EscalateDemand;
import no.algoritmetilsyn.demand.step.HandInAnswer;
import no.algoritmetilsyn.demand.step.RefuseMoreTime;
import no.algoritmetilsyn.demand.step.RemindDemand;
import no.algoritmetilsyn.demand.step.Reservation;
import no.algoritmetilsyn.demand.step.SendDemand;
import no.algoritmetilsyn.demand.step.SubmitDemand;
import no.algoritmetilsyn.demand.step.Wanted;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.letter.desk.LetterPrinter;
import org.junit.jupiter.api.Test;

/** What a body is told with a demand: its rights, its limits, and why. */
class DemandLetterTest extends DemandTestBase {

    /** How many letters were sent, how many of them are printed, and how many files of them the body may see. */
    private static final String FILES =
            """
            SELECT count(*) || ' ' || count(l.pdf_hash) || ' ' || (SELECT count(*) FROM disclosures d JOIN document_variants v
                ON v.id = d.variant_id AND v.format = 'ARCHIVE' WHERE d.proceeding_id = :id)
            FROM letters l WHERE l.proceeding_id = :id AND l.state = 'SENT'
            """;

    /** On which way the reminder has left, whether to the body of the demand, and what the journal says of it. */
    private static final String REMINDED =
            """
            SELECT string_agg(concat_ws(' ', d.way, d.state, CAST(d.recipient_organisation_id = m.organisation_id AS text), e.kind,
                e.status, e.document_date, c.kind, CAST(c.organisation_id = m.organisation_id AS text)), ', ')
            FROM letters l JOIN demands m ON m.id = l.proceeding_id JOIN dispatches d ON d.letter_id = l.id
              JOIN journal_entries e ON e.id = l.entry_id JOIN correspondents c ON c.entry_id = e.id
            WHERE l.proceeding_id = :id AND l.kind = 'DEMAND_REMINDER'
            """;

    private static final LocalDate WEEK_LATER = LocalDate.of(2026, 12, 28);

    @Test
    void more_time_is_refused_with_a_reason_and_the_limit_stays() {
        UUID id = fixture.sent();
        fixture.take(id, new AskMoreTime(WEEK_LATER, "Vi vil vente.", Channel.PHONE, MONDAY));
        fixture.take(id, new RefuseMoreTime("Saken haster."));
        assertThat(fixture.tasks(id)).containsExactly("awaitAnswer");
        assertThat(fixture.deadlines(id, "account")).containsExactly("RUNNING 2026-12-21");
        assertThat(fixture.letter(id)).contains("Du får ikkje meir tid", "21. desember 2026", "Saken haster.");
        fixture.take(id, new AskMoreTime(WEEK_LATER, "Likevel.", Channel.PHONE, MONDAY));
        assertThat(fixture.tasks(id)).as("may be asked again").contains("decideMoreTime");
        fixture.take(id, answers(Channel.PHONE, MONDAY, 1));
        assertThat(fixture.tasks(id)).as("nobody needs time who has answered").containsExactly("assessPoints");
        assertThat(fixture.text(
                        "SELECT string_agg(outcome, ' ' ORDER BY entered_at, outcome DESC) FROM demand_time_requests"
                                + " WHERE demand_id = :id",
                        id))
                .isEqualTo("REFUSED LAPSED");
    }

    @Test
    void from_the_day_a_fine_is_contemplated_every_letter_tells_of_the_right_to_silence() {
        UUID id = fixture.ordered();
        assertThat(fixture.letter(id)).doesNotContain("§ 48");
        fixture.take(id, new ContemplateFine(MONDAY, "Kommunen har svart galt to ganger."));
        assertThat(fixture.facts(id)).containsEntry("fineContemplatedSince", MONDAY);
        fixture.on(LIMIT.plusDays(1));
        fixture.fire(id);
        fixture.take(id, new RemindDemand(LocalDate.of(2026, 12, 30), null));
        assertThat(fixture.letter(id)).contains("rett til å teie").contains("§ 48");
        fixture.take(id, new AskMoreTime(LocalDate.of(2027, 1, 11), "Ferie.", Channel.PHONE, LIMIT.plusDays(1)));
        fixture.take(id, new RefuseMoreTime("Saken haster."));
        assertThat(fixture.letter(id)).containsOnlyOnce("rett til å teie").contains("Saken haster.", "§ 48");
        fixture.on(LocalDate.of(2026, 12, 31));
        fixture.fire(id);
        assertThat(fixture.refused(id, new EscalateDemand("Ingen svar."))).isEqualTo("needsLawyer");
        fixture.as(LAWYER).take(id, new EscalateDemand("Gjelder bare dokumenter som finnes fra før."));
        assertThat(fixture.facts(id)).containsKey("escalatedAt");
    }

    @Test
    void a_reminder_goes_to_the_body_alone_and_stands_in_the_journal() {
        UUID id = fixture.sent();
        fixture.on(LIMIT.plusDays(1));
        fixture.fire(id);
        fixture.take(id, new RemindDemand(LocalDate.of(2026, 12, 30), "Ring gjerne."));
        assertThat(fixture.text(REMINDED, id))
                .isEqualTo("VIRKSOMHET SENT true OUTGOING DISPATCHED 2026-12-22 RECIPIENT true");
        assertThat(fixture.letter(id))
                .contains("Purring: fristen har gått ut", "Den nye fristen er 30. desember 2026", "Ring gjerne.");
        assertThat(fixture.deadlines(id, "account"))
                .as("the limit that the letter names is the one that runs")
                .containsExactly("LAPSED 2026-12-21", "RUNNING 2026-12-30");
    }

    @Test
    void who_is_present_appeals_at_once_and_a_corrected_arrival_moves_the_limit() {
        UUID present = fixture.open(PowerCode.GDPR_ACCESS);
        fixture.take(present, draft(point(Wanted.SYSTEM_ACCESS)));
        fixture.take(present, new SubmitDemand(null));
        fixture.as(LEADER).take(present, new ApproveDemand(true, null));
        fixture.as(INSPECTOR);
        assertThat(fixture.deadlines(present, "appeal-information-order-present"))
                .containsExactly("RUNNING 2026-11-30");
        assertThat(fixture.letter(present)).contains("må de klage straks");

        UUID id = fixture.ordered();
        fixture.on(LocalDate.of(2026, 12, 4));
        fixture.take(id, new CorrectArrival(LocalDate.of(2026, 12, 2), "Avleveringskvittering."));
        assertThat(fixture.deadlines(id, "appeal-information-order"))
                .as("Saturday 5 December moves to Monday")
                .containsExactly("RUNNING 2026-12-07");
    }

    @Test
    void an_urgent_order_may_have_a_short_limit_and_is_obeyed_meanwhile() {
        UUID id = fixture.open(PowerCode.GDPR_INFORMATION);
        LocalDate tomorrow = MONDAY.plusDays(1);
        fixture.take(
                id,
                new DraftDemand(
                        "Data slettes.", List.of(point(Wanted.LOG)), tomorrow, "Loggene slettes onsdag.", null));
        fixture.take(id, new SubmitDemand(null));
        fixture.as(LEADER).take(id, new ApproveDemand(false, null));
        assertThat(fixture.deadlines(id, "account")).containsExactly("RUNNING 2026-12-01");
        assertThat(fixture.letter(id))
                .contains("De må svare sjølv om de klagar")
                .contains("Loggene slettes onsdag.");
    }

    @Test
    void who_decides_and_who_has_the_last_word_stand_on_the_demand_and_in_its_letter() {
        UUID id = fixture.open(PowerCode.VOLUNTARY);
        fixture.take(
                id,
                new DraftDemand(
                        "En innbygger har klaget.",
                        Automation.PARTIAL,
                        "saksbehandleren på boligkontoret",
                        List.of(point(Wanted.LOG)),
                        LIMIT,
                        null,
                        null));
        fixture.take(id, new SendDemand(null));
        assertThat(fixture.letter(id))
                .contains("Ein algoritme avgjer nokre saker, og eit menneske avgjer andre.")
                .contains("Siste ord har: saksbehandleren på boligkontoret.");
    }

    @Test
    void as_long_as_nobody_knows_who_decides_the_letter_says_so() {
        UUID id = fixture.open(PowerCode.VOLUNTARY);
        fixture.take(id, draft(point(Wanted.LOG)));
        fixture.take(id, new SendDemand(null));
        assertThat(fixture.letter(id))
                .contains("Vi veit ikkje enno om det er eit menneske eller ein algoritme som avgjer.")
                .doesNotContain("Siste ord");
    }

    @Test
    void source_code_is_approved_by_another_even_when_nobody_has_to_give_it() {
        UUID id = fixture.open(PowerCode.VOLUNTARY);
        fixture.take(
                id,
                new DraftDemand(
                        "Forklaringene strider mot hverandre.",
                        List.of(point(Wanted.SOURCE_CODE)),
                        LIMIT,
                        null,
                        "Dokumentasjon og prøving er forsøkt."));
        assertThat(fixture.refused(id, new SendDemand(null))).isEqualTo("needsApproval");
        fixture.take(id, new SubmitDemand(null));
        fixture.as(LEADER).take(id, new ApproveDemand(false, null));
        assertThat(fixture.state(id)).isEqualTo("SENT");
        assertThat(fixture.letter(id))
                .contains("De har ikkje plikt til å svare")
                .contains("Vi må ha kjeldekoden: Dokumentasjon og prøving er forsøkt.");
        assertThat(fixture.deadlines(id, "appeal-information-order")).isEmpty();
    }

    @Test
    void what_a_body_reserves_stands_with_its_answer() {
        UUID id = fixture.sent();
        fixture.take(
                id,
                new HandInAnswer(
                        List.of(
                                new HandInAnswer.Answer(
                                        1, null, Reservation.NO_DUTY, "Vi er ikke leverandør.", List.of()),
                                new HandInAnswer.Answer(
                                        2, "Modellkort 1.2", Reservation.TRADE_SECRET, "Vektene.", List.of())),
                        Channel.LETTER,
                        MONDAY));
        assertThat(fixture.facts(id)).containsEntry("point1State", PointState.ANSWERED);
        assertThat(fixture.text(
                        "SELECT string_agg(reservation, ' ' ORDER BY a.reservation) FROM demand_answers a"
                                + " JOIN demand_points p ON p.id = a.point_id WHERE p.demand_id = :id",
                        id))
                .isEqualTo("NO_DUTY TRADE_SECRET");
    }

    @Test
    void a_letter_is_printed_after_its_step_and_only_then_shown_as_a_file() {
        UUID id = fixture.ordered();
        assertThat(fixture.text(FILES, id)).as("sent, and not printed").isEqualTo("1 0 0");
        assertThat(print()).as("it, and those before it").isPositive();
        assertThat(fixture.text(FILES, id)).isEqualTo("1 1 1");
        assertThat(print()).as("one that is printed is not printed again").isZero();
    }

    private int print() {
        ProcessFixture process = fixture.process();
        return process.inTransaction(() -> process.get(CurrentActor.class)
                .as(Actor.SYSTEM, () -> process.get(LetterPrinter.class).print()));
    }
}
