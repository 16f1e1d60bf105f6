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

/** Keeps which names the staff have read in cases, and whether what they declared before is still enough. */
@Stateless
@AsksNobody("rows that the access table looks at; the calling boundary asks")
public class Declarations {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

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
                        WHERE i.casefile_id = :casefile AND i.actor_id = :actor AND i.ground IN ('NONE', 'DERIVED')
                        HAVING max(i.declared_at) < (SELECT max(n.first_read_at) FROM names_read n
                          WHERE n.casefile_id = :casefile AND n.actor_id = :actor)
                        """,
                        Instant.class)
                .setParameter("casefile", casefileId)
                .setParameter("actor", access.actor().id())
                .getResultList();
        return found.stream().map(Instant.class::cast).findFirst();
    }
}
