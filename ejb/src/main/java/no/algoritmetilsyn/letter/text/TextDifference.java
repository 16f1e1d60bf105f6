package no.algoritmetilsyn.letter.text;

import java.util.List;

/**
 * What a newer version of a template has changed.
 *
 * @param kind what has changed
 * @param id of the block; empty for the title
 * @param before what stood there; empty when nothing did
 * @param after what stands there now; empty when nothing does
 */
public record TextDifference(Kind kind, String id, List<String> before, List<String> after) {

    /** What can change. */
    public enum Kind {
        /** The title of the letter. */
        TITLE,
        /** A block that was not there. */
        NEW,
        /** A block that is there no more. */
        GONE,
        /** The text of a block in which nobody has typed. */
        CHANGED,
        /** What the template proposes where somebody has typed something else, which stays. */
        PROPOSAL,
        /** A block in which somebody has typed is fixed now; what was typed has lost its place. */
        FIXED,
        /** A block must be written now. */
        REQUIRED
    }
}
