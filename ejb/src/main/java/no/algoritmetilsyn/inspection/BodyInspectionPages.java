package no.algoritmetilsyn.inspection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.deadline.Deadline;

/** Shows the visits of an inspection to the body that was examined: none before it has got the record by a letter. */
@Stateless
public class BodyInspectionPages {

    @Inject
    Access access;

    @Inject
    Inspections inspections;

    @Inject
    InspectionDeadlines deadlines;

    @Inject
    VisitProtocols protocols;

    /**
     * One inspection.
     *
     * @throws AccessRefused when it is not directed at an organisation for which the actor speaks today, or there is none
     */
    public BodyInspectionPage open(UUID id) {
        Inspection inspection = inspections.inspection(id);
        access.require(Act.PROCEEDING_READ_OWN, inspection == null ? null : inspection.casefileId(), id);
        return new BodyInspectionPage(
                protocols.shown(id),
                deadlines.appeal(id).flatMap(Deadline::dueDate).orElse(null));
    }
}
