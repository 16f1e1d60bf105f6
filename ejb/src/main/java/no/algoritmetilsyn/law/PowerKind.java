package no.algoritmetilsyn.law;

/** What a power lets an authority do. */
public enum PowerKind {
    /** Ask; nobody has to answer. */
    VOLUNTARY,
    /** Order somebody to give information, documents, data or access to them. */
    INFORMATION_ORDER,
    /** Order somebody to give source code. */
    SOURCE_CODE,
    /** Examine premises and equipment. */
    INSPECTION_VISIT,
    /** Order somebody to put something right (pålegg). */
    ORDER,
    /** Fine somebody for a breach (overtredelsesgebyr). */
    FINE,
    /** None: the act is looked for in vain, since it knows no fines. */
    NO_FINE,
    /** Forbid something for the time being, at once (midlertidig forbud). */
    INTERIM_BAN
}
