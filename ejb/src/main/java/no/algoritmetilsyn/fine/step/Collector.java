package no.algoritmetilsyn.fine.step;

/** Who collects a fine. */
public enum Collector {
    /** Innkrevingsmyndigheten, where the act is on its list (innkrevingsforskriften § 2-6). */
    COLLECTION_AUTHORITY,
    OURSELVES
}
