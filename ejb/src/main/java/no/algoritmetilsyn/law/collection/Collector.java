package no.algoritmetilsyn.law.collection;

/** Who collects a claim. */
public enum Collector {
    /** Innkrevingsmyndigheten, where the act is on its list (innkrevingsforskriften § 2-6). */
    COLLECTION_AUTHORITY,
    OURSELVES
}
