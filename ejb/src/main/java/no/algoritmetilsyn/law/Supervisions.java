package no.algoritmetilsyn.law;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks which authority sees to it that an act is kept. */
@Stateless
public class Supervisions {

    @PersistenceContext
    EntityManager entities;

    /**
     * Who supervises what on a day, by the code of the act; an act that is missing is supervised by nobody.
     *
     * @param day in Europe/Oslo
     */
    public Map<String, Supervision> on(LocalDate day) {
        return entities.createQuery("SELECT s FROM Supervision s", Supervision.class)
                .getResultStream()
                .filter(supervision -> supervision.holdsOn(day))
                .collect(Collectors.toUnmodifiableMap(Supervision::regime, Function.identity()));
    }
}
