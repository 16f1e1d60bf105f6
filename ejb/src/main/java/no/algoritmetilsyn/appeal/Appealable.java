package no.algoritmetilsyn.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingKind;

/**
 * A feature in whose proceedings something is decided that can be appealed: it tells what. What an appeal leads to it hears by
 * {@link AppealDecided}.
 */
public interface Appealable {

    /**
     * What was decided.
     *
     * @param addressee about whom
     * @param points its points with their limits, by number; none where it has none
     */
    record Matter(Appealed appealed, AppealParty addressee, Map<Integer, LocalDate> points) {

        public Matter {
            points = Map.copyOf(points);
        }
    }

    /** The kind that the feature keeps. */
    ProceedingKind kind();

    /** What was decided last in a proceeding of the kind that can be appealed; empty when nothing was. */
    Optional<Matter> decided(UUID proceedingId);

    /** All that was decided in it and can be appealed, oldest first: each has a subject of its own where it is more than one. */
    default List<Matter> all(UUID proceedingId) {
        return decided(proceedingId).stream().toList();
    }

    /** The most kroner that an appeal can grant, where what was decided grants an amount; empty where it grants none. */
    default Optional<Integer> mostToBeGranted(UUID proceedingId) {
        return Optional.empty();
    }

    /** Whether it forbids something for the time being, which an appeal can change. */
    default boolean isForbidding(UUID proceedingId) {
        return false;
    }

    /** The most kroner that the party can have to pay by law, where what was decided has a ceiling; empty where it has none. */
    default Optional<Long> mostToBeDecided(UUID proceedingId) {
        return Optional.empty();
    }
}
