package no.algoritmetilsyn.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the feature of a kind of proceeding shows to the organisation at which it is directed: what is asked of it and what it has
 * answered itself, never what others have said, and nothing internal. The caller has asked the access table. A kind without such
 * a bean shows its organisation that there is a proceeding, and the letters of the desk that were sent to it.
 */
public interface PartyFacts {

    /**
     * A letter of the feature's own to the organisation; those of the letter desk are shown without the feature.
     *
     * @param kind constant of the feature, with words under {@code <feature>.letterKind.}
     * @param opened when somebody of the organisation first had it before their eyes; null when nobody has
     * @param language {@code nb}, {@code nn} or {@code en}
     */
    record Written(UUID id, String kind, Instant sent, Instant opened, String language, String text) {}

    /** The kind that the feature keeps. */
    ProceedingKind kind();

    /** What is asked of the organisation; for a proceeding that it was told of. */
    PartyMatter matter(UUID proceedingId);

    /** Its letters to the organisation, oldest first. */
    default List<Written> written(UUID proceedingId) {
        return List.of();
    }

    /** The proceeding of a letter of its own; empty when it has no such letter. */
    default Optional<UUID> proceedingOf(UUID letterId) {
        return Optional.empty();
    }

    /** Somebody of the organisation has a letter before their eyes: the first time is kept. */
    default void opened(UUID letterId) {}
}
