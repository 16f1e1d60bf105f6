package no.algoritmetilsyn.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Writes and reads the shields that {@link Access} looks at. The caller holds the case. */
@Stateless
public class ShieldRows {

    private static final String SHIELDED = "shielded";

    /** By the shield that ends them; groups keep theirs, which opens nothing while the case is shielded. */
    private static final String END_OTHERS =
            """
            UPDATE relations SET until = :now, shield_id = :shield, reason = reason || ' / narrowed'
            WHERE casefile_id = :casefile AND subject_id NOT IN (:kept) AND (until IS NULL OR until > :now)
              AND subject_id IN (SELECT a.id FROM accounts a)
            """;

    private static final String BRING_BACK =
            """
            INSERT INTO relations (id, casefile_id, subject_id, capacity, organ, since, reason)
            SELECT DISTINCT ON (r.subject_id, r.organ) gen_random_uuid(), r.casefile_id, r.subject_id, r.capacity, r.organ,
                   CAST(:now AS timestamptz), 'opened again'
            FROM relations r
            WHERE r.casefile_id = :casefile AND r.shield_id = :shield
              AND NOT EXISTS (SELECT 1 FROM relations n WHERE n.casefile_id = r.casefile_id AND n.subject_id = r.subject_id
                                AND n.organ = r.organ AND (n.until IS NULL OR n.until > :now))
            ORDER BY r.subject_id, r.organ, r.since DESC
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AccessRows rows;

    @Inject
    AuthorityClock clock;

    /** Whether a case is shielded now. */
    @AsksNobody("a rule of steps, for which the calling boundary asks")
    public boolean isShielded(UUID casefileId) {
        return !standing(casefileId).isEmpty();
    }

    /** The shield that stands; empty for a case that is open to its groups. */
    public Optional<Shield> of(UUID casefileId) {
        access.require(Act.CASEFILE_READ, casefileId);
        return standing(casefileId).stream().findFirst();
    }

    /** The accounts that are named in a case as persons now: those who see it while it is shielded. */
    public List<UUID> named(UUID casefileId) {
        access.require(Act.CASEFILE_READ, casefileId);
        return running(casefileId);
    }

    private List<UUID> running(UUID casefileId) {
        Query named = entities.createNativeQuery(
                        """
                        SELECT a.id FROM accounts a
                        WHERE a.id IN (SELECT r.subject_id FROM relations r WHERE r.casefile_id = :casefile
                                         AND (r.until IS NULL OR r.until > :now))
                        ORDER BY a.user_name
                        """,
                        UUID.class)
                .setParameter("casefile", casefileId)
                .setParameter("now", clock.instant());
        List<?> ids = named.getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** The organs that have to do with a case now. */
    public Set<Organ> organs(UUID casefileId) {
        access.require(Act.CASEFILE_READ, casefileId);
        return entities.createQuery(
                        "select distinct r.organ from Relation r where r.casefileId = :casefile"
                                + " and (r.until is null or r.until > :now)",
                        Organ.class)
                .setParameter("casefile", casefileId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /**
     * Narrows a case to those who are named here; all others lose it at once. A shield that stood already gives way to this one.
     *
     * @param provision code of the provision by which it is done
     * @param reason for those who see the case
     * @param kept who sees it from now on, the actor among them
     */
    public void shield(UUID casefileId, Shield.Grade grade, String provision, String reason, Collection<Actor> kept) {
        access.require(Act.CASEFILE_SHIELD, casefileId);
        Instant now = clock.instant();
        UUID by = access.actor().id();
        var shield = new Shield(casefileId, grade, provision, reason, now, by);
        List<Shield> earlier = standing(casefileId);
        entities.persist(shield);
        earlier.forEach(one -> one.lift(now, by, SHIELDED));
        entities.flush();
        earlier.forEach(one -> entities.createNativeQuery(
                        "UPDATE relations SET shield_id = :shield WHERE casefile_id = :casefile AND shield_id = :earlier")
                .setParameter("shield", shield.id())
                .setParameter("casefile", casefileId)
                .setParameter("earlier", one.id())
                .executeUpdate());
        entities.createNativeQuery(END_OTHERS)
                .setParameter("now", now)
                .setParameter("shield", shield.id())
                .setParameter("casefile", casefileId)
                .setParameter("kept", kept.stream().map(Actor::id).toList())
                .executeUpdate();
        Set<UUID> named = Set.copyOf(running(casefileId));
        kept.stream()
                .filter(one -> !named.contains(one.id()))
                .forEach(one -> rows.relate(casefileId, one.id(), capacity(one), one.organ(), SHIELDED));
        entities.flush();
    }

    /** Who only narrows a case has no part in its handling. */
    private Relation.Capacity capacity(Actor kept) {
        return kept.id().equals(access.actor().id()) ? Relation.Capacity.OVERSEER : Relation.Capacity.HANDLER;
    }

    /**
     * Opens a case again to its groups, and to those whose relation a shield had ended. Who was named keeps sight.
     *
     * @param reason for those who see the case
     */
    public void lift(UUID casefileId, String reason) {
        access.require(Act.CASEFILE_SHIELD, casefileId);
        Instant now = clock.instant();
        List<Shield> standing = standing(casefileId);
        standing.forEach(one -> one.lift(now, access.actor().id(), reason));
        entities.flush();
        standing.forEach(one -> entities.createNativeQuery(BRING_BACK)
                .setParameter("now", now)
                .setParameter("casefile", casefileId)
                .setParameter("shield", one.id())
                .executeUpdate());
    }

    private List<Shield> standing(UUID casefileId) {
        return entities.createQuery(
                        "select s from Shield s where s.casefileId = :casefile and s.until is null order by s.since desc",
                        Shield.class)
                .setParameter("casefile", casefileId)
                .getResultList();
    }
}
