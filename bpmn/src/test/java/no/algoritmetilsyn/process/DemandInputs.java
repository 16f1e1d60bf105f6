package no.algoritmetilsyn.process;

import java.util.UUID;
import no.algoritmetilsyn.demand.step.ApproveDemand;
import no.algoritmetilsyn.demand.step.EscalateDemand;
import no.algoritmetilsyn.demand.step.SubmitDemand;
import no.algoritmetilsyn.demand.step.Wanted;
import no.algoritmetilsyn.law.PowerCode;

/** Ordered demands for tests of what others do about them. */
final class DemandInputs {

    private final WorkFixture work;

    DemandInputs(WorkFixture work) {
        this.work = work;
    }

    /** An order to give information that was sent on Monday 30 November 2026. */
    UUID ordered() {
        work.on(WorkFixture.MONDAY);
        work.as(WorkFixture.INSPECTOR);
        UUID id = work.opened(DemandFixture.opening(PowerCode.GDPR_INFORMATION), null, null);
        work.impartial(id);
        work.take(id, DemandFixture.draft(DemandFixture.point(Wanted.EXPLANATION)));
        work.take(id, new SubmitDemand(null));
        work.as(WorkFixture.LAWYER).take(id, new ApproveDemand(false, null));
        work.as(WorkFixture.INSPECTOR);
        return id;
    }

    EscalateDemand escalation() {
        return new EscalateDemand("De har ikkje svart.");
    }
}
