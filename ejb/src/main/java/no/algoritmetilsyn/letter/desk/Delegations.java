package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Who may sign which letters on a day: dated rows, by kind and role. */
@Dependent
class Delegations {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** Whether the actor may sign this letter today although they have written it. */
    boolean maySignAlone(OutgoingLetter letter) {
        return exists(letter, "AND d.alone");
    }

    /** Whether the actor may sign this letter today, alone or as the second. */
    boolean maySign(OutgoingLetter letter) {
        return exists(letter, "");
    }

    private boolean exists(OutgoingLetter letter, String more) {
        Actor actor = access.actor();
        return (Boolean) entities.createNativeQuery(
                        """
                        SELECT EXISTS (SELECT 1 FROM delegations d
                          WHERE d.organ = :organ AND d.kind = :kind AND d.decision = :decision AND d.role IN (:roles)
                            AND d.valid_from <= :today AND (d.valid_to IS NULL OR d.valid_to >= :today)
                        """
                                + more + ")")
                .setParameter("organ", actor.organ().name())
                .setParameter("kind", letter.kind().name())
                .setParameter("decision", letter.isDecision())
                .setParameter("roles", actor.roles().stream().map(Enum::name).toList())
                .setParameter("today", clock.today())
                .getSingleResult();
    }
}
