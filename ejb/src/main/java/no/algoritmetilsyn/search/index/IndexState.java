package no.algoritmetilsyn.search.index;

/**
 * How an index is.
 *
 * @param records how many records it holds
 * @param cursor what was given with the last commit or batch, or null
 * @param rebuildReason why it must be rebuilt from its source, or null when it is well
 * @param rebuilding whether that is going on
 * @param lexicon which lexicon words are split by
 */
public record IndexState(long records, String cursor, String rebuildReason, boolean rebuilding, String lexicon) {

    /** Whether it must be rebuilt from its source. */
    public boolean needsRebuild() {
        return rebuildReason != null;
    }
}
