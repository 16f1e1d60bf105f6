package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.SendPapers;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What is sent to appeal bodies outside this installation, and kept with its hashes. */
@Dependent
class AppealShipments {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Appeals appeals;

    @Inject
    CasePapers papers;

    @Inject
    AppealDeadlines deadlines;

    @Inject
    AuthorityClock clock;

    void send(SendPapers step, StepRun run) {
        DecisionAppeal appeal = appeals.appeal(run.id());
        PastDay.require(
                "day", step.day(), LocalDate.ofInstant(appeal.forwardedAt(), AuthorityClock.ZONE), clock.today());
        List<CasePaper> all = papers.of(appeal.casefileId());
        Map<Integer, String> leftOut = leftOut(step, all.size());
        if (leftOut.size() == all.size()) {
            throw InvalidStep.at("leftOut", "everything");
        }
        var shipment = new AppealShipment(
                appeal, of(run.id()).size() + 1, step, run.actor().id(), run.now());
        entities.persist(shipment);
        all.forEach(paper -> entities.persist(new ShippedPaper(shipment.id(), paper, leftOut.get(paper.number()))));
        deadlines.papersSent(appeal);
        run.created(shipment.id());
        run.detail("carrier", step.carrier().name());
        run.detail("day", step.day().toString());
        run.detail("papers", Integer.toString(all.size() - leftOut.size()));
    }

    private static Map<Integer, String> leftOut(SendPapers step, int all) {
        var reasons = new HashMap<Integer, String>();
        for (int i = 0; i < step.leftOut().size(); i++) {
            SendPapers.LeftOut one = step.leftOut().get(i);
            if (one.number() > all) {
                throw wrong(i, "unknown");
            }
            if (reasons.put(one.number(), one.reason()) != null) {
                throw wrong(i, "twice");
            }
        }
        return reasons;
    }

    private static InvalidStep wrong(int row, String code) {
        return new InvalidStep(List.of(Violation.at("/leftOut/" + row + "/number", code)));
    }

    /** Those of an appeal, first to last. */
    List<AppealShipment> of(UUID appealId) {
        return entities.createQuery(
                        "select s from AppealShipment s where s.appealId = :appeal order by s.number",
                        AppealShipment.class)
                .setParameter("appeal", appealId)
                .getResultList();
    }

    /** What was sent, and what was kept back, by its number. */
    List<ShippedPaper> papers(UUID shipmentId) {
        return entities.createQuery(
                        "select p from ShippedPaper p where p.shipmentId = :shipment order by p.number",
                        ShippedPaper.class)
                .setParameter("shipment", shipmentId)
                .getResultList();
    }
}
