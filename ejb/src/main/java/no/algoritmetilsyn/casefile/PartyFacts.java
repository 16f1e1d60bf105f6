package no.algoritmetilsyn.casefile;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.deadline.Deadline;

/**
 * What the feature of a kind of proceeding shows to the organisation at which it is directed: what is asked of it and what it has
 * answered itself, never what others have said, and nothing internal. The caller has asked the access table. A kind without such
 * a bean shows its organisation that there is a proceeding, and the letters of the desk that were sent to it.
 */
public interface PartyFacts {

    /** The kind that the feature keeps. */
    ProceedingKind kind();

    /** What is asked of the organisation; for a proceeding that it was told of. */
    PartyMatter matter(UUID proceedingId);

    /** What it was told thing by thing, and what it has said itself. */
    default PartyRecord record(UUID proceedingId) {
        return PartyRecord.NONE;
    }

    /** Whether a deadline of the proceeding, within which somebody outside the authority has to act, is one of the organisation. */
    default boolean shows(Deadline deadline) {
        return true;
    }

    /** The points of what it was told, by number; none of a kind that has none. */
    default List<ProceedingFacts.Point> points(UUID proceedingId) {
        return List.of();
    }

    /** Its letters to the organisation, oldest first. */
    default List<ProceedingFacts.Letter> letters(UUID proceedingId) {
        return List.of();
    }
}
