package no.algoritmetilsyn.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Writes the rows that {@link Access} looks at: relations, declarations, authorships. Shields are written by {@link ShieldRows}. */
@Stateless
public class AccessRows {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /**
     * Keeps that the actor has written something, so that another has to approve or review it.
     *
     * @param subjectId a proceeding, a part of one, or a version of a record
     */
    @AsksNobody("a part of writing, which the calling boundary has asked for")
    public void wrote(UUID subjectId) {
        entities.createNativeQuery(
                        """
                        INSERT INTO authorships (subject_id, actor_id, since) VALUES (:subject, :actor, :now)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("subject", subjectId)
                .setParameter("actor", access.actor().id())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Keeps that something was written on the basis of a draft: its authors have written this as well. */
    @AsksNobody("a part of writing, which the calling boundary has asked for")
    public void wroteOn(UUID draftId, UUID subjectId) {
        entities.createNativeQuery(
                        """
                        INSERT INTO authorships (subject_id, actor_id, since)
                        SELECT :subject, a.actor_id, a.since FROM authorships a WHERE a.subject_id = :draft
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("subject", subjectId)
                .setParameter("draft", draftId)
                .executeUpdate();
    }

    /** Opens a case to a person or a group, from now on. */
    @AsksNobody("a case is opened within a step of the calling boundary, which asks")
    public void relate(UUID casefileId, UUID subjectId, Relation.Capacity capacity, Organ organ, String reason) {
        entities.persist(new Relation(casefileId, subjectId, capacity, organ, clock.instant(), reason));
    }

    /**
     * The actor declares whether they are impartial in the case (forvaltningsloven § 8). A ground of their own takes the
     * case from them at once.
     *
     * @param explanation why, when a ground is given; not for the public
     */
    public void declare(UUID casefileId, Impartiality.Ground ground, String explanation) {
        access.require(Act.IMPARTIALITY_DECLARE, casefileId);
        entities.persist(new Impartiality(casefileId, access.actor().id(), ground, explanation, clock.instant()));
        entities.flush();
    }

    /**
     * A superior has ruled that somebody is disqualified in the case (forvaltningsloven § 8), who loses it at once.
     *
     * @param ground one that lies in the person
     * @param explanation why; not for the public
     */
    public void disqualify(UUID casefileId, UUID accountId, Impartiality.Ground ground, String explanation) {
        access.require(Act.IMPARTIALITY_RULE, casefileId);
        if (!ground.isOwn() || accountId.equals(access.actor().id())) {
            throw new IllegalArgumentException("Somebody else is disqualified, on a ground of their own");
        }
        entities.persist(new Impartiality(casefileId, accountId, ground, explanation, clock.instant()));
        entities.flush();
    }
}
