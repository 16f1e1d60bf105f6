package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/** What cases have to do with each other. Each case tells of the others only to those who may see them, too. */
@Stateless
public class CaseLinks {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    AuthorityClock clock;

    /** The other cases of a case that the actor may see, in the order in which they were joined. */
    public List<RelatedCase> of(UUID casefileId) {
        access.require(Act.CASEFILE_READ, casefileId);
        Query query = access.bindSight(entities.createNativeQuery(
                        """
                        SELECT l.id, l.relation, l.from_id = :casefile, c.id, c.case_year || '/' || c.case_seq, c.title_internal,
                               c.status
                        FROM case_links l JOIN casefiles c ON c.id = CASE WHEN l.from_id = :casefile THEN l.to_id ELSE l.from_id END
                        WHERE (l.from_id = :casefile OR l.to_id = :casefile) AND l.removed_at IS NULL AND
                        """
                                + Access.VISIBLE.formatted("c.id") + " ORDER BY l.made_at, l.id"))
                .setParameter("casefile", casefileId);
        return Rows.of(query)
                .map(row -> new RelatedCase(
                        (UUID) row[0],
                        CaseRelation.valueOf((String) row[1]),
                        (Boolean) row[2],
                        (UUID) row[3],
                        (String) row[4],
                        (String) row[5],
                        row[6].equals(Casefile.Status.OPEN.name())))
                .toList();
    }

    /**
     * Joins two cases that the actor sees. Both tell of it.
     *
     * @return false where they are joined so already, in either direction
     */
    public boolean join(UUID casefileId, CaseRelation relation, UUID other) {
        access.require(Act.CASEFILE_LINK, casefileId);
        access.require(Act.CASEFILE_READ, other);
        if (casefileId.equals(other)) {
            throw new IllegalArgumentException("A case and itself");
        }
        audit.hold(List.of(casefileId, other));
        int made = entities.createNativeQuery(
                        """
                        INSERT INTO case_links (id, from_id, relation, to_id, made_by, made_at)
                        VALUES (:id, :from, :relation, :to, :by, :at) ON CONFLICT DO NOTHING
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("from", casefileId)
                .setParameter("relation", relation.name())
                .setParameter("to", other)
                .setParameter("by", access.actor().id())
                .setParameter("at", clock.instant())
                .executeUpdate();
        if (made == 1) {
            tell("CASE_LINKED", casefileId, other, relation);
        }
        return made == 1;
    }

    /**
     * Takes away what was said of two cases.
     *
     * @return false where it is gone already, or the actor may not see the other case
     */
    public boolean remove(UUID casefileId, UUID link) {
        access.require(Act.CASEFILE_LINK, casefileId);
        RelatedCase related = of(casefileId).stream()
                .filter(one -> one.link().equals(link))
                .findFirst()
                .orElse(null);
        if (related == null) {
            return false;
        }
        audit.hold(List.of(casefileId, related.id()));
        int removed = entities.createNativeQuery(
                        "UPDATE case_links SET removed_by = :by, removed_at = :at WHERE id = :id AND removed_at IS NULL")
                .setParameter("by", access.actor().id())
                .setParameter("at", clock.instant())
                .setParameter("id", link)
                .executeUpdate();
        if (removed == 1) {
            tell("CASE_UNLINKED", casefileId, related.id(), related.relation());
        }
        return removed == 1;
    }

    /** In both cases, by ids: who sees one of them need not see the other. */
    private void tell(String event, UUID one, UUID other, CaseRelation relation) {
        Actor actor = access.actor();
        for (List<UUID> pair : List.of(List.of(one, other), List.of(other, one))) {
            audit.append(
                    pair.get(0),
                    actor,
                    event,
                    AuditSubject.casefile(pair.get(0)),
                    Map.of("with", pair.get(1).toString(), "relation", relation.name()));
        }
    }
}
