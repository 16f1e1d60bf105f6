package no.algoritmetilsyn.impartiality;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Finds objections, and who may rule on them. */
@Dependent
class Objections {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    /** The objection of a proceeding that has waited longest for a ruling. */
    Optional<Objection> oldest(UUID proceedingId) {
        return entities.createQuery(
                        "select o from Objection o where o.proceedingId = :proceeding and o.ruledAt is null"
                                + " order by o.enteredAt, o.id",
                        Objection.class)
                .setParameter("proceeding", proceedingId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether somebody's own impartiality is objected to in a case, and nobody has ruled on it. */
    boolean isDoubted(UUID accountId, UUID casefileId) {
        return entities.createQuery(
                                "select count(o) from Objection o, Proceeding p where p.id = o.proceedingId"
                                        + " and p.casefileId = :casefile and o.personId = :person and o.ruledAt is null",
                                Long.class)
                        .setParameter("casefile", casefileId)
                        .setParameter("person", accountId)
                        .getSingleResult()
                > 0;
    }

    /** The member of the staff whose name a party has written; empty when nobody is called so, or several are. */
    Optional<UUID> named(String name) {
        List<?> found = entities.createNativeQuery(
                        """
                        SELECT c.id FROM accounts c WHERE lower(c.display_name) = lower(:name)
                          AND EXISTS (SELECT FROM account_roles r WHERE r.account_id = c.id
                                        AND r.role IN ('INSPECTOR', 'LAWYER', 'LEADER', 'APPEAL_OFFICER'))
                        """,
                        UUID.class)
                .setParameter("name", name)
                .getResultList();
        return found.size() == 1 ? Optional.of((UUID) found.get(0)) : Optional.empty();
    }

    /** The direct superiors of somebody today. */
    List<UUID> superiors(UUID accountId) {
        List<?> found = entities.createNativeQuery(
                        """
                        SELECT superior_id FROM superiors WHERE subordinate_id = :person AND since <= :now
                          AND (until IS NULL OR until > :now) ORDER BY superior_id
                        """,
                        UUID.class)
                .setParameter("person", accountId)
                .setParameter("now", clock.instant())
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
