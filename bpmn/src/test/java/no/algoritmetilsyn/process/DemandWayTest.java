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
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.demand.step.ApproveDemand;
import no.algoritmetilsyn.demand.step.AskMoreTime;
import no.algoritmetilsyn.demand.step.AssessPoints;
import no.algoritmetilsyn.demand.step.AssessPoints.Assessment;
import no.algoritmetilsyn.demand.step.AssessPoints.Result;
import no.algoritmetilsyn.demand.step.CloseDemand;
import no.algoritmetilsyn.demand.step.DraftDemand;
import no.algoritmetilsyn.demand.step.EscalateDemand;
import no.algoritmetilsyn.demand.step.GrantMoreTime;
import no.algoritmetilsyn.demand.step.RemindDemand;
import no.algoritmetilsyn.demand.step.RemindOfLimit;
import no.algoritmetilsyn.demand.step.SendBackDemand;
import no.algoritmetilsyn.demand.step.SendDemand;
import no.algoritmetilsyn.demand.step.SubmitDemand;
import no.algoritmetilsyn.demand.step.Wanted;
import no.algoritmetilsyn.law.PowerCode;
import org.junit.jupiter.api.Test;

/** The ways of a demand through its steps, its model and its deadlines, from the opening to the end. */
class DemandWayTest extends DemandTestBase {

    private static final LocalDate WEEK_LATER = LocalDate.of(2026, 12, 28);

    @Test
    void an_order_is_drafted_sent_back_approved_delayed_answered_assessed_and_ends() {
        UUID id = fixture.open(PowerCode.GDPR_INFORMATION);
        assertThat(fixture.tasks(id)).containsExactly("prepareDemand");
        assertThat(fixture.facts(id)).containsEntry("ordered", true);
        assertThat(fixture.deadlines(id, "demand-draft-goal")).containsExactly("RUNNING 2026-12-14");

        fixture.take(id, draft(point(Wanted.EXPLANATION)));
        fixture.take(id, draft(point(Wanted.EXPLANATION), point(Wanted.MODEL_CARD), point(Wanted.LOG)));
        fixture.take(id, new SubmitDemand("Haster ikke."));
        assertThat(fixture.state(id)).isEqualTo("FOR_APPROVAL");
        assertThat(fixture.tasks(id)).containsExactly("approveDemand");

        fixture.as(LEADER).take(id, new SendBackDemand("Be om loggen for hele høsten."));
        assertThat(fixture.state(id)).isEqualTo("DRAFT");
        assertThat(fixture.tasks(id)).containsExactly("prepareDemand");
        fixture.as(INSPECTOR).take(id, new SubmitDemand(null));
        fixture.as(LAWYER).take(id, new ApproveDemand(false, "Dette gjelder systemet Bolig."));

        assertThat(fixture.state(id)).isEqualTo("SENT");
        assertThat(fixture.tasks(id)).containsExactly("awaitAnswer");
        assertThat(fixture.due(id, "awaitAnswer")).isEqualTo(LIMIT);
        assertThat(fixture.deadlines(id, "account")).containsExactly("RUNNING 2026-12-21");
        assertThat(fixture.deadlines(id, "appeal-information-order"))
                .as("three days from Monday")
                .containsExactly("RUNNING 2026-12-03");
        assertThat(fixture.letter(id))
                .contains("Pålegg om opplysningar")
                .contains("personvernforordninga artikkel 58 nr. 1 bokstav a")
                .contains("forvaltningslova § 14")
                .contains("klage til oss innan 3. desember 2026")
                .contains("treng de ikkje svare før klaga er avgjord")
                .doesNotContain("gebyr");

        fixture.on(LocalDate.of(2026, 12, 15));
        fixture.as(INSPECTOR)
                .take(id, new AskMoreTime(WEEK_LATER, "Ferie.", Channel.LETTER, LocalDate.of(2026, 12, 14)));
        assertThat(fixture.tasks(id)).containsExactly("awaitAnswer", "decideMoreTime");
        fixture.take(id, new GrantMoreTime(WEEK_LATER, "Ferie er god grunn."));
        assertThat(fixture.tasks(id)).containsExactly("awaitAnswer");
        assertThat(fixture.deadlines(id, "account")).containsExactly("RUNNING 2026-12-28");
        assertThat(fixture.due(id, "awaitAnswer")).as("moves along").isEqualTo(WEEK_LATER);

        fixture.on(LocalDate.of(2026, 12, 22));
        fixture.fire(id);
        assertThat(fixture.tasks(id))
                .as("three working days before: 22 December")
                .contains("remindOfLimit");
        fixture.take(id, new RemindOfLimit(null));
        assertThat(fixture.tasks(id)).containsExactly("awaitAnswer");

        fixture.on(LocalDate.of(2026, 12, 30));
        fixture.take(id, answers(Channel.LETTER, LocalDate.of(2026, 12, 27), 1, 2));
        assertThat(fixture.state(id)).isEqualTo("ANSWERED");
        assertThat(fixture.tasks(id)).containsExactly("assessPoints");
        assertThat(fixture.deadlines(id, "account"))
                .as("the third is waited for")
                .containsExactly("RUNNING 2026-12-28");

        fixture.take(
                id,
                new AssessPoints(List.of(
                        new Assessment(1, Result.SUFFICIENT, null, null),
                        new Assessment(2, Result.INSUFFICIENT, "Kortet er tomt.", LocalDate.of(2027, 1, 11)),
                        new Assessment(3, Result.NOT_NEEDED, "Forklaringen holder.", null))));
        assertThat(fixture.state(id)).isEqualTo("SENT");
        assertThat(fixture.tasks(id)).containsExactly("awaitAnswer");
        assertThat(fixture.deadlines(id, "account")).containsExactly("MET 2026-12-28", "RUNNING 2027-01-11 point");
        assertThat(fixture.due(id, "awaitAnswer")).isEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(fixture.letter(id)).contains("Punkt 2. Kortet er tomt. Frist 11. januar 2027.");

        fixture.take(id, answers(Channel.PHONE, LocalDate.of(2026, 12, 30), 2));
        fixture.take(id, new AssessPoints(List.of(new Assessment(2, Result.SUFFICIENT, null, null))));
        assertThat(fixture.state(id)).isEqualTo("ASSESSED");
        assertThat(fixture.isOpen(id)).isFalse();
        assertThat(fixture.process().hasEnded(id)).isTrue();
        assertThat(fixture.deadlines(id, "account")).containsExactly("MET 2026-12-28", "MET 2027-01-11 point");
        assertThat(fixture.letters(id))
                .containsExactlyInAnyOrder(
                        "INFORMATION_DEMAND",
                        "MORE_TIME_GRANTED",
                        "DEMAND_REMINDER",
                        "DEMAND_RECEIPT",
                        "DEMAND_REPEATED",
                        "DEMAND_RECEIPT",
                        "DEMAND_ENDED");
        assertThat(fixture.text(
                        "SELECT count(*) FROM journal_entries e JOIN demands d ON d.casefile_id = e.casefile_id"
                                + " WHERE d.id = :id",
                        id))
                .as("seven letters, two answers, a request for more time")
                .isEqualTo("10");
    }

    @Test
    void who_answers_late_by_the_calendar_is_in_time_by_the_postmark() {
        UUID id = fixture.sent();
        fixture.on(LIMIT.plusDays(2));
        fixture.take(id, answers(Channel.LETTER, LIMIT, 1, 2, 3));
        assertThat(fixture.deadlines(id, "account")).containsExactly("MET 2026-12-21");
        assertThat(fixture.metInTime(id, "account")).isTrue();
        assertThat(fixture.letter(id)).contains("sende 21. desember 2026");
    }

    @Test
    void a_limit_that_passes_opens_a_task_each_time_and_ends_in_a_penalty() {
        UUID id = fixture.ordered();
        fixture.on(LIMIT);
        fixture.fire(id);
        assertThat(fixture.tasks(id)).as("the last day has not passed").containsExactly("awaitAnswer", "remindOfLimit");
        fixture.on(LIMIT.plusDays(1));
        fixture.fire(id);
        assertThat(fixture.tasks(id)).containsExactly("awaitAnswer", "followUpLimit", "remindOfLimit");

        LocalDate next = LocalDate.of(2026, 12, 30);
        fixture.take(id, new RemindDemand(next, "Ring gjerne."));
        assertThat(fixture.deadlines(id, "account")).containsExactly("LAPSED 2026-12-21", "RUNNING 2026-12-30");
        assertThat(fixture.tasks(id)).doesNotContain("followUpLimit");
        assertThat(fixture.letter(id))
                .contains("Purring")
                .contains("Den nye fristen er 30. desember 2026")
                .contains("Ring gjerne.");

        fixture.on(next.plusDays(1));
        fixture.fire(id);
        assertThat(fixture.tasks(id)).contains("followUpLimit");
        fixture.take(id, new EscalateDemand("Ingen svar på to brev."));
        assertThat(fixture.tasks(id)).doesNotContain("followUpLimit").contains("awaitAnswer");
        assertThat(fixture.facts(id)).containsKey("escalatedAt");
        assertThat(fixture.deadlines(id, "account")).containsExactly("LAPSED 2026-12-21", "LAPSED 2026-12-30");
        assertThat(fixture.state(id)).as("the body may still answer").isEqualTo("SENT");

        fixture.take(id, answers(Channel.VISIT, next.plusDays(1), 1));
        assertThat(fixture.tasks(id)).as("what waited for the answer has gone").containsExactly("assessPoints");
    }

    @Test
    void points_with_limits_of_their_own_have_deadlines_of_their_own_and_the_first_tells_the_time() {
        UUID id = fixture.open(PowerCode.VOLUNTARY);
        LocalDate soon = LocalDate.of(2026, 12, 9);
        fixture.take(
                id,
                draft(
                        new DraftDemand.Point(Wanted.LOG, "Loggen for november.", soon),
                        point(Wanted.EXPLANATION),
                        new DraftDemand.Point(Wanted.DATA, "Treningsdata.", WEEK_LATER)));
        fixture.take(id, new SendDemand(null));
        assertThat(fixture.deadlines(id, "account"))
                .containsExactly("RUNNING 2026-12-09 point", "RUNNING 2026-12-21", "RUNNING 2026-12-28 point");
        assertThat(fixture.letter(id)).contains("Punkt 1. Logg: Loggen for november. Frist 9. desember 2026.");
        fixture.on(soon.plusDays(1));
        fixture.fire(id);
        assertThat(fixture.tasks(id)).contains("followUpLimit", "remindOfLimit");

        fixture.take(id, answers(Channel.LETTER, soon, 2));
        assertThat(fixture.deadlines(id, "account"))
                .containsExactly("RUNNING 2026-12-09 point", "MET 2026-12-21", "RUNNING 2026-12-28 point");
    }

    @Test
    void it_can_be_closed_at_any_time_and_the_process_ends_with_it() {
        UUID draft = fixture.open(PowerCode.VOLUNTARY);
        fixture.take(draft, new CloseDemand("Svaret kom av seg selv."));
        assertThat(fixture.process().hasEnded(draft)).isTrue();
        assertThat(fixture.letters(draft)).as("the body never heard of it").isEmpty();

        UUID approval = fixture.open(PowerCode.GDPR_INFORMATION);
        fixture.take(approval, draft(point(Wanted.LOG)));
        fixture.take(approval, new SubmitDemand(null));
        fixture.take(approval, new CloseDemand("Feil virksomhet."));
        assertThat(fixture.process().hasEnded(approval)).isTrue();

        UUID sent = fixture.sent();
        fixture.take(sent, new AskMoreTime(WEEK_LATER, "Ferie.", Channel.PHONE, MONDAY));
        fixture.take(sent, new CloseDemand("Ikke lenger nødvendig."));
        assertThat(fixture.process().hasEnded(sent)).isTrue();
        assertThat(fixture.isOpen(sent)).isFalse();
        assertThat(fixture.state(sent)).isEqualTo("CLOSED");
        assertThat(fixture.letters(sent)).contains("DEMAND_ENDED");
        assertThat(fixture.text("SELECT count(*) FROM tasks WHERE proceeding_id = :id AND state = 'OPEN'", sent))
                .isEqualTo("0");
        assertThat(fixture.text(
                        "SELECT count(*) FROM deadlines WHERE proceeding_id = :id AND status = 'RUNNING'", sent))
                .isEqualTo("0");
    }
}
