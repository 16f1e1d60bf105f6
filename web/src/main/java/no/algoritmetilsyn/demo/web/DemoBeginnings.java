package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.demand.step.Wanted;

/** Proceedings that have just begun: a demand without an answer, a plan that a leader has not seen yet, and an inspection on site. */
@Dependent
class DemoBeginnings {

    private static final String ASKED_ABOUT = "Beregning av bostøtte";
    private static final String INSPECTED = "Rangering av jobbsøkere";
    private static final String OWN = "Bemanningsplan for sengepost";
    private static final int ANNOUNCED = 12;

    @Inject
    DemoDesk desk;

    @Inject
    DemoDemand demands;

    @Inject
    DemoInspection inspections;

    @Inject
    ProceedingPages proceedings;

    /** What a complaint in hand has led to so far. */
    void of(Complaint complaint, String subject, UUID use) {
        if (subject.equals(ASKED_ABOUT)) {
            demands.ask(
                    complaint,
                    DemoBody.LYNGDALEN,
                    subject,
                    List.of(
                            DemoDemand.point(Wanted.EXPLANATION, "Forklar hvordan systemet regner ut bostøtten."),
                            DemoDemand.point(
                                    Wanted.DOCUMENT, "Send oss teksten som står i brevet til dem som søker.")));
        } else if (subject.equals(INSPECTED)) {
            inspections.plan(new DemoInspection.Plan(
                    complaint.casefileId(),
                    complaint.id(),
                    DemoBody.NORDLYS,
                    use,
                    subject,
                    "Flere har klaget på raske avslag, og ingen av dem har fått en forklaring.",
                    null));
        }
    }

    /** An inspection without a complaint, which the body has been told of. */
    void ownInspection(Map<String, UUID> uses, Map<DemoAccount, Actor> actors) {
        Actor leader = actors.get(DemoAccount.LEDER);
        desk.daysAgo(ANNOUNCED, actors.get(DemoAccount.INSPEKTOR), () -> {
            UUID id = inspections.plan(new DemoInspection.Plan(
                    null,
                    null,
                    DemoBody.HAVNEBYEN,
                    uses.get(OWN),
                    OWN,
                    "Registeret viser at systemet avgjør uten at noen ser på det, og det er aldri undersøkt.",
                    null));
            UUID casefile = proceedings.open(id).proceeding().casefileId();
            desk.as(leader, () -> desk.declareImpartial(casefile));
            inspections.announce(id, leader);
        });
    }
}
