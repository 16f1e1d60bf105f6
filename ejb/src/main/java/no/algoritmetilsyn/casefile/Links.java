package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/** What proceedings have to do with each other: the map of a case is drawn from it. */
@Stateless
@AsksNobody("a part of a step, and of a page whose boundary has asked for the case")
public class Links {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** Joins two proceedings; joined in this way already, nothing changes. */
    public void join(UUID from, Link.Relation relation, UUID to) {
        entities.createNativeQuery(
                        """
                        INSERT INTO links (from_id, relation, to_id, made_by, made_at)
                        VALUES (:from, :relation, :to, :by, :at) ON CONFLICT DO NOTHING
                        """)
                .setParameter("from", from)
                .setParameter("relation", relation.name())
                .setParameter("to", to)
                .setParameter("by", access.actor().id())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** The links of some proceedings, in the order they were made. */
    public List<Link> of(Collection<UUID> proceedings) {
        if (proceedings.isEmpty()) {
            return List.of();
        }
        Query query = entities.createNativeQuery(
                        """
                        SELECT from_id, relation, to_id FROM links WHERE from_id IN (:ids) OR to_id IN (:ids)
                        ORDER BY made_at, from_id, to_id
                        """)
                .setParameter("ids", proceedings);
        return Rows.of(query)
                .map(row -> new Link((UUID) row[0], Link.Relation.valueOf((String) row[1]), (UUID) row[2]))
                .toList();
    }

    /** Whether a proceeding that lies in a case is joined to any other. */
    public boolean areIn(UUID casefileId) {
        return (Boolean) entities.createNativeQuery(
                        """
                        SELECT EXISTS (SELECT 1 FROM proceedings p JOIN links l ON l.from_id = p.id
                                       WHERE p.casefile_id = :casefile)
                            OR EXISTS (SELECT 1 FROM proceedings p JOIN links l ON l.to_id = p.id
                                       WHERE p.casefile_id = :casefile)
                        """)
                .setParameter("casefile", casefileId)
                .getSingleResult();
    }
}
