package no.algoritmetilsyn.demand;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingFacts;
import no.algoritmetilsyn.demand.step.DraftDemand;
import no.algoritmetilsyn.demand.step.Wanted;

/** Finds the rows of demands. */
@Dependent
class Demands {

    @PersistenceContext
    EntityManager entities;

    Demand demand(UUID id) {
        return entities.find(Demand.class, id);
    }

    /** Its points, in order. */
    List<DemandPoint> points(UUID demandId) {
        return entities.createQuery(
                        "select p from DemandPoint p where p.demandId = :demand order by p.number", DemandPoint.class)
                .setParameter("demand", demandId)
                .getResultList();
    }

    /** Its points as everybody sees them who sees the demand: where a point has no limit of its own, with that of the demand. */
    List<ProceedingFacts.Point> told(UUID demandId) {
        LocalDate limit = demand(demandId).limitOn();
        return points(demandId).stream()
                .map(point -> new ProceedingFacts.Point(
                        point.id(),
                        point.number(),
                        point.text(),
                        point.state().name(),
                        point.limitOn() == null ? limit : point.limitOn()))
                .toList();
    }

    Optional<DemandPoint> point(UUID demandId, int number) {
        return points(demandId).stream()
                .filter(point -> point.number() == number)
                .findFirst();
    }

    /** Those that wait for an answer. */
    List<DemandPoint> waiting(UUID demandId) {
        return points(demandId).stream()
                .filter(point -> point.state().isWaiting())
                .toList();
    }

    /** Those whose answer is to be assessed. */
    List<DemandPoint> answered(UUID demandId) {
        return points(demandId).stream()
                .filter(point -> point.state() == PointState.ANSWERED)
                .toList();
    }

    /** All answers to its points, oldest first. */
    List<DemandAnswer> answers(UUID demandId) {
        return entities.createQuery(
                        "select a from DemandAnswer a, DemandPoint p where p.id = a.pointId and p.demandId = :demand"
                                + " order by a.enteredAt, a.id",
                        DemandAnswer.class)
                .setParameter("demand", demandId)
                .getResultList();
    }

    boolean wantsSourceCode(UUID demandId) {
        return points(demandId).stream().anyMatch(point -> point.wanted() == Wanted.SOURCE_CODE);
    }

    /** What is wanted from now on instead of what was. */
    void replacePoints(Demand demand, List<DraftDemand.Point> drafted) {
        points(demand.id()).forEach(entities::remove);
        entities.flush();
        for (int i = 0; i < drafted.size(); i++) {
            entities.persist(new DemandPoint(demand, i + 1, drafted.get(i)));
        }
    }

    /** The request for more time that nobody has decided. */
    Optional<TimeRequest> undecided(UUID demandId) {
        return requests(demandId).stream()
                .filter(request -> request.outcome() == null)
                .findFirst();
    }

    /** All requests for more time, oldest first. */
    List<TimeRequest> requests(UUID demandId) {
        return entities.createQuery(
                        "select r from TimeRequest r where r.demandId = :demand order by r.enteredAt, r.id",
                        TimeRequest.class)
                .setParameter("demand", demandId)
                .getResultList();
    }
}
