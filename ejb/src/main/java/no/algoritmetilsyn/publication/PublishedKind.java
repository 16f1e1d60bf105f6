package no.algoritmetilsyn.publication;

import java.util.Optional;
import no.algoritmetilsyn.letter.kind.LetterKind;

/** What is published. */
public enum PublishedKind {
    /** A decision that orders something. */
    ORDER,
    /** A decision that claims a coercive fine. */
    PENALTY_CLAIM,
    /** A decision that fines somebody. */
    FINE,
    /** That a fine was reduced, reversed or given up. */
    FINE_CHANGE,
    /** A decision that forbids something for the time being. */
    INTERIM_BAN,
    /** What came of an interim ban after the body was heard. */
    BAN_REVIEW,
    /** That nothing is decided. */
    ENDING,
    /** The final report of an inspection. */
    REPORT;

    /** What a letter is when it is published; empty for letters that are not. */
    public static Optional<PublishedKind> of(LetterKind letter) {
        return switch (letter) {
            case DECISION -> Optional.of(ORDER);
            case FINE_DECISION -> Optional.of(FINE);
            case FINE_CHANGED -> Optional.of(FINE_CHANGE);
            case INTERIM_BAN -> Optional.of(INTERIM_BAN);
            case BAN_REVIEWED -> Optional.of(BAN_REVIEW);
            case PENALTY_CLAIM -> Optional.of(PENALTY_CLAIM);
            case CASE_ENDED -> Optional.of(ENDING);
            case FINAL_REPORT -> Optional.of(REPORT);
            default -> Optional.empty();
        };
    }

    /** Whether it is the decision of a proceeding about one, which has the deadline of appeal. */
    boolean isDecision() {
        return this == ORDER || this == FINE || this == INTERIM_BAN;
    }
}
