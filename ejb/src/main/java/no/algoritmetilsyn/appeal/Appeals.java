package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.Point;
import no.algoritmetilsyn.casefile.ProceedingKind;

/** Finds the rows of appeals. */
@Dependent
class Appeals {

    @PersistenceContext
    EntityManager entities;

    @Inject
    @Any
    Instance<Appealable> features;

    DecisionAppeal appeal(UUID id) {
        return entities.find(DecisionAppeal.class, id);
    }

    /** What was decided in a proceeding that can be appealed; empty when nothing was. */
    Optional<Appealable.Matter> decided(ProceedingKind kind, UUID proceedingId) {
        return features.stream()
                .filter(feature -> feature.kind() == kind)
                .findFirst()
                .flatMap(feature -> feature.decided(proceedingId));
    }

    /** All that was decided in a proceeding and can be appealed, oldest first. */
    List<Appealable.Matter> all(ProceedingKind kind, UUID proceedingId) {
        return features.stream()
                .filter(feature -> feature.kind() == kind)
                .findFirst()
                .map(feature -> feature.all(proceedingId))
                .orElse(List.of());
    }

    /** The most kroner that an appeal can grant; empty where what was decided grants no amount. */
    Optional<Integer> mostToBeGranted(Appealed appealed) {
        return features.stream()
                .filter(feature -> feature.kind() == appealed.kind())
                .findFirst()
                .flatMap(feature -> feature.mostToBeGranted(appealed.id()));
    }

    /** The most kroner that the party can have to pay by law; empty where the law knows no ceiling. */
    Optional<Long> mostToBeDecided(Appealed appealed) {
        return features.stream()
                .filter(feature -> feature.kind() == appealed.kind())
                .findFirst()
                .flatMap(feature -> feature.mostToBeDecided(appealed.id()));
    }

    /** Whether what is appealed forbids something for the time being. */
    boolean isForbidding(Appealed appealed) {
        return features.stream()
                .filter(feature -> feature.kind() == appealed.kind())
                .anyMatch(feature -> feature.isForbidding(appealed.id()));
    }

    /** All appeals of what was decided in a proceeding, oldest first. */
    List<DecisionAppeal> of(UUID appealedId) {
        return entities.createQuery(
                        "select a from DecisionAppeal a where a.appealed.id = :appealed order by a.filing.receivedAt, a.id",
                        DecisionAppeal.class)
                .setParameter("appealed", appealedId)
                .getResultList();
    }

    /** All appeals of a person, those that were decided first first. */
    List<DecisionAppeal> ofPerson(UUID identityId) {
        return entities.createQuery(
                        "select a from DecisionAppeal a where a.appellant.identityId = :person"
                                + " order by a.carriedOutOn, a.filing.receivedAt, a.id",
                        DecisionAppeal.class)
                .setParameter("person", identityId)
                .getResultList();
    }

    /** What becomes of points, in order. */
    List<AppealPoint> points(UUID id) {
        return of("select p from AppealPoint p where p.appealId = :appeal order by p.number", AppealPoint.class, id);
    }

    void replacePoints(UUID id, List<Point> points) {
        points(id).forEach(entities::remove);
        entities.flush();
        points.forEach(point -> entities.persist(new AppealPoint(id, point)));
    }

    /** What was found about whether it can be heard, first to last. */
    List<StoredAssessment> assessments(UUID id) {
        return of(
                "select s from StoredAssessment s where s.appealId = :appeal order by s.place",
                StoredAssessment.class,
                id);
    }

    /** The last of them. */
    Optional<StoredAssessment> assessed(UUID id) {
        List<StoredAssessment> all = assessments(id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Requests that what was decided waits, oldest first. */
    List<AppealSuspension> suspensions(UUID id) {
        return of(
                "select s from AppealSuspension s where s.appealId = :appeal order by s.askedAt, s.id",
                AppealSuspension.class,
                id);
    }

    /** The request that nobody has answered. */
    Optional<AppealSuspension> undecided(UUID id) {
        return suspensions(id).stream()
                .filter(suspension -> suspension.decidedAt() == null)
                .findFirst();
    }

    private <T> List<T> of(String query, Class<T> type, UUID id) {
        return entities.createQuery(query, type).setParameter("appeal", id).getResultList();
    }
}
