package no.algoritmetilsyn.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Sql;

/** Keeps what the staff declare about their impartiality in cases, and which names they have read there. */
@Stateless
@AsksNobody("rows that the access table looks at; the calling boundary asks")
public class Declarations {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** Whether somebody has declared a ground of forvaltningsloven § 6 in the case. */
    public boolean isDisqualified(UUID actorId, UUID casefileId) {
        return entities.createQuery(
                                "select count(i) from Impartiality i where i.casefileId = :casefile and i.actorId = :actor "
                                        + "and i.ground <> :none",
                                Long.class)
                        .setParameter("casefile", casefileId)
                        .setParameter("actor", actorId)
                        .setParameter("none", Impartiality.Ground.NONE)
                        .getSingleResult()
                > 0;
    }

    /**
     * The actor has been told a name in a case. The first time, what they had declared before is not enough any more: whether
     * § 6 first paragraph applies depends on the name.
     */
    public void nameRead(UUID casefileId, UUID identityId) {
        Sql.run(
                entities,
                "INSERT INTO names_read (casefile_id, actor_id, identity_id, first_read_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                casefileId,
                access.actor().id(),
                identityId,
                clock.instant());
    }

    /**
     * When the actor last declared that they are impartial in the case, if they have read a name since and so are to declare
     * again; else empty.
     */
    public Optional<Instant> declarationBeforeName(UUID casefileId) {
        List<?> found = entities.createNativeQuery(
                        """
                        SELECT max(i.declared_at) FROM impartialities i
                        WHERE i.casefile_id = :casefile AND i.actor_id = :actor AND i.ground = 'NONE'
                        HAVING max(i.declared_at) < (SELECT max(n.first_read_at) FROM names_read n
                          WHERE n.casefile_id = :casefile AND n.actor_id = :actor)
                        """,
                        Instant.class)
                .setParameter("casefile", casefileId)
                .setParameter("actor", access.actor().id())
                .getResultList();
        return found.stream().map(Instant.class::cast).findFirst();
    }

    /**
     * The actor declares whether they are impartial in the case (forvaltningsloven § 8). Whoever declares a ground of §
     * 6 loses access to the case at once.
     *
     * @param explanation why, when a ground is given; not for the public
     */
    public void declare(UUID casefileId, Impartiality.Ground ground, String explanation) {
        access.require(Act.IMPARTIALITY_DECLARE, casefileId);
        entities.persist(new Impartiality(casefileId, access.actor().id(), ground, explanation, clock.instant()));
        entities.flush();
    }
}
