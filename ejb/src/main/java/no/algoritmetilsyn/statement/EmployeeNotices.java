package no.algoritmetilsyn.statement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * Tells those who speak for the employees of an organisation that something has happened in a proceeding about it: what, and nothing of
 * what is written. They can say something from then on; documents are released to them by people.
 */
@Dependent
public class EmployeeNotices {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    /** Tells of something; of the same thing once. */
    public void tell(UUID proceedingId, UUID organisationId, EmployeeTold what) {
        List<EmployeeNews> before = entities.createQuery(
                        "select n from EmployeeNews n where n.proceedingId = :proceeding and n.organisationId = :organisation"
                                + " and n.what = :what",
                        EmployeeNews.class)
                .setParameter("proceeding", proceedingId)
                .setParameter("organisation", organisationId)
                .setParameter("what", what)
                .getResultList();
        if (before.isEmpty()) {
            entities.persist(new EmployeeNews(proceedingId, organisationId, what, clock.instant()));
        }
    }
}
