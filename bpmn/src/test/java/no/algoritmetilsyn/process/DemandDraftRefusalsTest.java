package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.DemandFixture.INSPECTOR;
import static no.algoritmetilsyn.process.DemandFixture.LAWYER;
import static no.algoritmetilsyn.process.DemandFixture.LEADER;
import static no.algoritmetilsyn.process.DemandFixture.LIMIT;
import static no.algoritmetilsyn.process.DemandFixture.MONDAY;
import static no.algoritmetilsyn.process.DemandFixture.draft;
import static no.algoritmetilsyn.process.DemandFixture.opening;
import static no.algoritmetilsyn.process.DemandFixture.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.casefile.step.OpeningRequest;
import no.algoritmetilsyn.casefile.step.Openings;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.demand.step.ApproveDemand;
import no.algoritmetilsyn.demand.step.DraftDemand;
import no.algoritmetilsyn.demand.step.OpenDemand;
import no.algoritmetilsyn.demand.step.SendBackDemand;
import no.algoritmetilsyn.demand.step.SendDemand;
import no.algoritmetilsyn.demand.step.SubmitDemand;
import no.algoritmetilsyn.demand.step.Wanted;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.law.PowerCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What law and state forbid with a demand before the body has it, each asked of the boundary itself. */
class DemandDraftRefusalsTest extends DemandTestBase {

    @ParameterizedTest
    @CsvSource({
        "AIA_DOCUMENTS, notInForce",
        "AIA_SOURCE_CODE, notInForce",
        "MSR_INFORMATION, notInForce",
        "AML_INFORMATION, notOurs",
        "DIGS_INFORMATION, notOurs"
    })
    void nothing_is_demanded_by_a_power_that_is_not_ours_today(PowerCode power, String code) {
        assertThat(notOpened(opening(power))).containsExactly("/power " + code);
    }

    @Test
    void a_demand_is_for_an_organisation_there_can_be() {
        var wrong = new OpenDemand(
                "123456789", "Furuvik kommune", WrittenForm.NB, PowerCode.VOLUNTARY, "Rangering", "Se på den.");
        assertThat(notOpened(wrong)).containsExactly("/organisationNumber malformed");
    }

    private static List<String> notOpened(OpenDemand opening) {
        var refused = catchThrowableOfType(InvalidStep.class, () -> fixture.process()
                .run(() -> fixture.process().get(Openings.class).open(opening, new OpeningRequest(null, null, null))));
        return refused.violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    @Test
    void what_holds_no_points_is_neither_sent_nor_submitted() {
        UUID voluntary = fixture.open(PowerCode.VOLUNTARY);
        assertThat(fixture.refused(voluntary, new SendDemand(null))).isEqualTo("empty");
        assertThat(fixture.refused(voluntary, new SubmitDemand(null))).isEqualTo("empty");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-29, past",
        "2026-11-30, past",
        "2026-12-01, tooShort",
        "2026-12-04, tooShort",
        "2026-12-05, dayOff",
        "2026-12-25, dayOff",
        "2027-05-17, dayOff"
    })
    void a_limit_is_to_come_on_a_working_day_and_leaves_time(LocalDate limit, String code) {
        UUID id = fixture.open(PowerCode.VOLUNTARY);
        var draft = new DraftDemand("Hvorfor.", List.of(point(Wanted.LOG)), limit, null, null);
        assertThat(fixture.wrong(id, draft)).containsExactly("/limit " + code);
        var own = draft(point(Wanted.DATA), new DraftDemand.Point(Wanted.LOG, "Loggen.", limit));
        assertThat(fixture.wrong(id, own)).containsExactly("/points/1/limit " + code);
    }

    @Test
    void five_working_days_are_enough() {
        UUID id = fixture.open(PowerCode.VOLUNTARY);
        fixture.take(
                id, new DraftDemand("Hvorfor.", List.of(point(Wanted.LOG)), LocalDate.of(2026, 12, 7), null, null));
        assertThat(fixture.facts(id)).containsEntry("limit", LocalDate.of(2026, 12, 7));
    }

    @Test
    void a_draft_that_has_lain_too_long_is_not_sent() {
        UUID id = fixture.open(PowerCode.VOLUNTARY);
        fixture.take(id, draft(point(Wanted.LOG)));
        fixture.on(LIMIT.minusDays(3));
        assertThat(fixture.refused(id, new SendDemand(null))).isEqualTo("limitTooSoon");
        UUID order = fixture.open(PowerCode.GDPR_INFORMATION);
        fixture.on(MONDAY);
        fixture.take(order, draft(point(Wanted.LOG)));
        fixture.take(order, new SubmitDemand(null));
        fixture.on(LIMIT);
        assertThat(fixture.as(LEADER).refused(order, new ApproveDemand(false, null)))
                .isEqualTo("limitTooSoon");
    }

    @Test
    void urgency_is_a_reason_of_orders_only() {
        UUID id = fixture.open(PowerCode.VOLUNTARY);
        var draft = new DraftDemand("Hvorfor.", List.of(point(Wanted.LOG)), MONDAY.plusDays(1), "Haster.", null);
        assertThat(fixture.wrong(id, draft)).containsExactly("/urgentReason notOrdered");
    }

    @Test
    void an_order_is_not_sent_without_approval_nor_approved_by_its_authors() {
        UUID id = fixture.open(PowerCode.GDPR_INFORMATION);
        fixture.as(LAWYER).take(id, draft(point(Wanted.LOG)));
        assertThat(fixture.refused(id, new SendDemand(null))).isEqualTo("needsApproval");
        fixture.take(id, new SubmitDemand(null));
        assertThat(rule(id, new ApproveDemand(false, null))).isEqualTo("NOT_AUTHOR");
        assertThat(rule(id, new SendBackDemand("Selv."))).isEqualTo("NOT_AUTHOR");
        fixture.as(INSPECTOR);
        assertThat(rule(id, new ApproveDemand(false, null))).isEqualTo("ROLE");
        fixture.as(LEADER).take(id, new ApproveDemand(false, null));
        assertThat(fixture.state(id)).isEqualTo("SENT");
        fixture.as(INSPECTOR);
        assertThat(fixture.refused(id, draft(point(Wanted.DATA)))).isEqualTo("sent");
        assertThatThrownBy(() -> fixture.take(id, new SubmitDemand(null)))
                .isInstanceOf(no.algoritmetilsyn.task.TaskTaken.class);
    }

    private static String rule(UUID id, Record step) {
        return catchThrowableOfType(AccessRefused.class, () -> fixture.take(id, step))
                .rule();
    }
}
