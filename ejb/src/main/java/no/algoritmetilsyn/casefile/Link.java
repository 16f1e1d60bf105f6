package no.algoritmetilsyn.casefile;

import java.util.UUID;

/**
 * What one proceeding has to do with another, read from left to right: {@code from} follows, asks for … {@code to}.
 *
 * @param from the later of the two
 */
public record Link(UUID from, Relation relation, UUID to) {

    /** The kinds of link; {@code docs/architecture.md} shows which proceedings they join. */
    public enum Relation {
        /** An inspection follows a complaint. */
        FOLLOWS,
        /** A demand asks for what a complaint or an inspection needs. */
        ASKS_FOR,
        /** A decision rests on findings. */
        RESTS_ON,
        /** An order, a penalty or a fine carries out a decision. */
        CARRIES_OUT,
        /** An appeal is about a decision or an ordered demand. */
        APPEALS
    }
}
