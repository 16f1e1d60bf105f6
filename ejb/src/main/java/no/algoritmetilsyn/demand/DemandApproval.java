package no.algoritmetilsyn.demand;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.demand.step.ApproveDemand;
import no.algoritmetilsyn.demand.step.DraftDemand;
import no.algoritmetilsyn.demand.step.SendBackDemand;
import no.algoritmetilsyn.demand.step.SendDemand;
import no.algoritmetilsyn.demand.step.SubmitDemand;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.PowerRuling;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Sql;

/** The rules of how a demand comes to a body: it is drafted, approved by another where that is needed, and sent. */
@Dependent
class DemandApproval {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Demands demands;

    @Inject
    DemandRules rules;

    @Inject
    DemandDeadlines deadlines;

    @Inject
    DemandLetters letters;

    @Inject
    Proceedings proceedings;

    @Inject
    AccessRows rows;

    @Inject
    Laws laws;

    @Inject
    Powers powers;

    @Inject
    AuthorityClock clock;

    void draft(DraftDemand step, StepRun run) {
        Demand demand = demands.demand(run.id());
        if (step.urgentReason() != null && !demand.isOrder()) {
            throw InvalidStep.at("urgentReason", "notOrdered");
        }
        requireLimits(step);
        demand.draft(step);
        demands.replacePoints(demand, step.points());
        rows.wrote(run.id());
        run.detail("points", Integer.toString(step.points().size()));
        run.detail("limit", step.limit().toString());
    }

    private void requireLimits(DraftDemand step) {
        boolean urgent = step.urgentReason() != null;
        List<Violation> faults = new ArrayList<>();
        rules.limitFault("/limit", step.limit(), urgent).ifPresent(faults::add);
        for (int i = 0; i < step.points().size(); i++) {
            LocalDate own = step.points().get(i).limit();
            if (own != null) {
                rules.limitFault("/points/" + i + "/limit", own, urgent).ifPresent(faults::add);
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
    }

    void send(SendDemand step, StepRun run) {
        send(step.cover(), false, run);
        run.variable("approvalNeeded", false);
    }

    void submit(SubmitDemand step, StepRun run) {
        Demand demand = demands.demand(run.id());
        demand.submit();
        deadlines.submitted(demand);
        if (step.note() != null) {
            remark(run, step.note());
        }
        run.variable("approvalNeeded", true);
    }

    void approve(ApproveDemand step, StepRun run) {
        send(step.cover(), step.present(), run);
        run.variable("approved", true);
    }

    void sendBack(SendBackDemand step, StepRun run) {
        Demand demand = demands.demand(run.id());
        demand.sendBack();
        deadlines.sentBack(demand);
        remark(run, step.remarks());
        run.variable("approved", false);
    }

    private void send(String cover, boolean present, StepRun run) {
        Demand demand = demands.demand(run.id());
        LocalDate today = clock.today();
        PowerRuling ruling = powers.ruling(demand.power(), today);
        String regime = laws.regimeInForce("procedure", today).orElseThrow().code();
        demand.send(
                new Sending(ruling.power().id(), regime, run.now(), run.actor().id()));
        proceedings.tell(run.id(), demand.addressee().organisationId());
        deadlines.sent(demand, present);
        letters.sendDemand(demand, cover, ruling, run);
        run.detail("limit", demand.limitOn().toString());
        run.detail("power", ruling.power().id());
    }

    private void remark(StepRun run, String text) {
        entities.flush();
        Sql.run(
                entities,
                "INSERT INTO demand_remarks (id, demand_id, text, written_by, written_at) VALUES (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                run.id(),
                text,
                run.actor().id(),
                run.now());
    }
}
