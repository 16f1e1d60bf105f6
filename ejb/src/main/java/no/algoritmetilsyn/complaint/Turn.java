package no.algoritmetilsyn.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.Proceedings;

/**
 * Lets those who take a step with the same complaint, or in the same case, wait for each other. Everybody locks in one
 * order, so that nobody waits in a ring: the proceeding, the chains of the cases by id, then whatever else. Whether
 * anything is left to do in a case is only asked by whoever holds it.
 */
@Dependent
class Turn {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Proceedings proceedings;

    @Inject
    Access access;

    @Inject
    Audit audit;

    /**
     * Waits for the complaint and its case, and holds them until the transaction ends.
     *
     * @param cases others that the step concerns
     * @return the complaint, as those who came before have left it
     */
    Complaint take(UUID complaintId, Act act, UUID... cases) {
        proceedings.hold(complaintId);
        Complaint complaint = entities.find(Complaint.class, complaintId);
        access.require(act, complaint == null ? null : complaint.casefileId());
        audit.hold(Stream.concat(Stream.of(complaint.casefileId()), Stream.of(cases))
                .toList());
        // Whoever was waited for may have declared that the actor has no business here.
        access.require(act, complaint.casefileId());
        return complaint;
    }
}
