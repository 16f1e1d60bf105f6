package no.algoritmetilsyn.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The points of a proceeding that its organisation was told of: of drafts nobody outside learns that there are any. */
@Dependent
public class ToldPoints {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ProceedingFeatures features;

    /** Whether the organisation was told of a point, by its number; never in a kind of proceeding that has none. */
    public boolean areTold(Proceeding proceeding, int number) {
        return isTold(proceeding)
                && features.of(proceeding.kind()).points(proceeding.id()).stream()
                        .anyMatch(point -> point.number() == number);
    }

    private boolean isTold(Proceeding proceeding) {
        return !entities.createQuery(
                        "select p.id from Party p where p.proceedingId = :proceeding and p.capacity = :respondent"
                                + " and p.toldAt is not null")
                .setParameter("proceeding", proceeding.id())
                .setParameter("respondent", Party.Capacity.RESPONDENT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
