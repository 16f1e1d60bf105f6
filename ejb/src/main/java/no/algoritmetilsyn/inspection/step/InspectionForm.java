package no.algoritmetilsyn.inspection.step;

/** How a body is examined. */
public enum InspectionForm {
    /** At the body, on a day that it is told (stedlig tilsyn). */
    ON_SITE,
    /** By what it sends and says (dokumenttilsyn). */
    DESK,
    /** At the body, which is not told before: only where a notice would defeat the purpose. */
    UNANNOUNCED;

    /** Whether premises are examined (forvaltningsloven § 15), which takes a power of its own. */
    public boolean isVisit() {
        return this != DESK;
    }

    /** Whether the body is told before. */
    public boolean isAnnounced() {
        return this != UNANNOUNCED;
    }
}
