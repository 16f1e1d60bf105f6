package no.algoritmetilsyn.deadline.counting;

/** What a date is the date of; a rule says which it runs from. */
public enum StartKind {
    OCCURRED,
    RECEIVED,
    REGISTERED,
    DOCUMENT_DATE,
    DISPATCHED,
    DELIVERED,
    OPENED,
    DEEMED_ARRIVED,
    POSTED,
    PUBLISHED,
    DECIDED,
    BECAME_FINAL,
    BECAME_AWARE,
    BREACH_ENDED,
    EXPIRED_LIMIT,
    VERIFIED;

    /** Whether it is one of the ways in which a message arrives: fvl. § 29 asks for arrival, not for its proof. */
    public boolean isArrival() {
        return this == DELIVERED || this == OPENED || this == DEEMED_ARRIVED || this == PUBLISHED;
    }

    /** Whether a rule that runs from this may run from the other. */
    public boolean accepts(StartKind other) {
        return this == other || isArrival() && other.isArrival();
    }
}
