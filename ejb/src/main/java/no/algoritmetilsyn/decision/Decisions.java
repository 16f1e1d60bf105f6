package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.decision.step.DraftDecision;

/** Finds the rows of decisions. */
@Dependent
class Decisions {

    @PersistenceContext
    EntityManager entities;

    Decision decision(UUID id) {
        return entities.find(Decision.class, id);
    }

    /** What is ordered, in order. */
    List<DecisionPoint> points(UUID id) {
        return of(
                id,
                "select p from DecisionPoint p where p.decisionId = :decision order by p.number",
                DecisionPoint.class);
    }

    /** What it rests on, in order. */
    List<DecisionGround> grounds(UUID id) {
        return of(
                id,
                "select g from DecisionGround g where g.decisionId = :decision order by g.number",
                DecisionGround.class);
    }

    /** What appeals have led to, oldest first. */
    List<DecisionAppealResult> appealResults(UUID id) {
        return of(
                id,
                "select r from DecisionAppealResult r where r.decisionId = :decision order by r.decidedOn, r.id",
                DecisionAppealResult.class);
    }

    /** That it is taken back by ourselves, perhaps as a draft. */
    Optional<DecisionReversal> reversal(UUID id) {
        return Optional.ofNullable(entities.find(DecisionReversal.class, id));
    }

    /** What the body has said, oldest first. */
    List<DecisionStatement> statements(UUID id) {
        return of(
                id,
                "select s from DecisionStatement s where s.decisionId = :decision order by s.enteredAt, s.id",
                DecisionStatement.class);
    }

    /** What the body has said and nobody has assessed. */
    List<DecisionStatement> unassessed(UUID id) {
        return statements(id).stream()
                .filter(statement -> statement.assessment() == null)
                .toList();
    }

    /** All requests for more time, oldest first. */
    List<CommentTimeRequest> requests(UUID id) {
        return of(
                id,
                "select r from CommentTimeRequest r where r.decisionId = :decision order by r.enteredAt, r.id",
                CommentTimeRequest.class);
    }

    /** The request for more time that nobody has decided. */
    Optional<CommentTimeRequest> undecided(UUID id) {
        return requests(id).stream()
                .filter(request -> request.outcome() == null)
                .findFirst();
    }

    private <T> List<T> of(UUID id, String query, Class<T> type) {
        return entities.createQuery(query, type).setParameter("decision", id).getResultList();
    }

    /** What it rests on from now on instead of what was. */
    void replaceGrounds(UUID id, List<DecisionGround> grounds) {
        grounds(id).forEach(entities::remove);
        entities.flush();
        grounds.forEach(entities::persist);
    }

    /** What is ordered from now on instead of what was. */
    void replacePoints(UUID id, List<DraftDecision.Point> drafted) {
        points(id).forEach(entities::remove);
        entities.flush();
        for (int i = 0; i < drafted.size(); i++) {
            entities.persist(new DecisionPoint(id, i + 1, drafted.get(i)));
        }
    }
}
