package no.algoritmetilsyn.publication;

import java.util.Optional;
import no.algoritmetilsyn.letter.kind.LetterKind;

/** What is published. */
public enum PublishedKind {
    /** A decision that orders something. */
    ORDER,
    /** A decision that claims a coercive fine. */
    PENALTY_CLAIM,
    /** That nothing is decided. */
    ENDING,
    /** The final report of an inspection. */
    REPORT;

    /** What a letter is when it is published; empty for letters that are not. */
    public static Optional<PublishedKind> of(LetterKind letter) {
        return switch (letter) {
            case DECISION -> Optional.of(ORDER);
            case PENALTY_CLAIM -> Optional.of(PENALTY_CLAIM);
            case CASE_ENDED -> Optional.of(ENDING);
            case FINAL_REPORT -> Optional.of(REPORT);
            default -> Optional.empty();
        };
    }
}
