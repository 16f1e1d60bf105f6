package no.algoritmetilsyn.audit;

import java.util.UUID;

/**
 * Something in the chains or the anchors that is not as it was written.
 *
 * @param chain the chain, or null when an anchor file is at fault
 * @param seq the event, or the number of the anchor
 * @param place file name of the anchor, or empty
 */
public record Defect(Kind kind, UUID chain, long seq, String place) {

    /** What is wrong. */
    public enum Kind {
        /** An event is not what was hashed when it was written. */
        ALTERED,
        /** An event does not follow the one before it: something was taken out, put in or moved. */
        BROKEN_LINK,
        /** One or more events are missing before this one. */
        GAP,
        /** An event that was anchored is gone: the tail was cut, the chain deleted, or an old copy restored. */
        LOST,
        /** An event is another than the one that was anchored, though its chain holds together. */
        REWRITTEN,
        /** The anchor file has been changed. */
        ANCHOR_BROKEN,
        /** The digest over all heads is not that of the heads that were anchored. */
        ANCHOR_INCOMPLETE,
        /** There are no anchors at all, so that cuts and rewriting cannot be seen. */
        NO_ANCHORS
    }

    @Override
    public String toString() {
        return kind + (chain == null ? "" : " chain " + chain) + " number " + seq
                + (place.isEmpty() ? "" : " in " + place);
    }
}
