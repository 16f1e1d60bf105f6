package no.algoritmetilsyn.registererror;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.complaint.ComplaintKind;
import no.algoritmetilsyn.complaint.ComplaintStatus;

/** How many errors have been reported in a record of the register: numbers for everybody, and nothing but numbers. */
@Stateless
public class RegisterErrors {

    /**
     * Reports about a record.
     *
     * @param open those that are being handled
     * @param closed those that are done
     */
    public record Count(long open, long closed) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /** Those about a record. One that nobody has sorted counts as what it says it is, then as what it was sorted as. */
    public Count of(UUID algorithmId) {
        access.require(Act.ALGORITHM_READ);
        List<ComplaintStatus> statuses = entities.createQuery(
                        """
                        select c.status from Complaint c where c.about.algorithmId = :algorithm
                        and (c.kind = :error or c.kind = :unsorted and c.registerError = true)
                        """,
                        ComplaintStatus.class)
                .setParameter("algorithm", algorithmId)
                .setParameter("error", ComplaintKind.REGISTER_ERROR)
                .setParameter("unsorted", ComplaintKind.UNSORTED)
                .getResultList();
        long open = statuses.stream().filter(ComplaintStatus::isOpen).count();
        return new Count(open, statuses.size() - open);
    }
}
