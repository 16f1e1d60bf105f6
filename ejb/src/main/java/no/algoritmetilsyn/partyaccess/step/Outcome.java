package no.algoritmetilsyn.partyaccess.step;

/** What is ruled about one document. */
public enum Outcome {
    /** The party gets it as it is. */
    AS_IS,
    /** The party gets a version in which something is blacked out: of that it is refused. */
    REDACTED,
    /** The party does not get it. */
    REFUSED,
    /** It was not asked for, or is no document of the case to which the asker is a party. */
    OUTSIDE;

    /** Whether the party gets a file. */
    public boolean gives() {
        return this == AS_IS || this == REDACTED;
    }

    /** Whether something is refused, which can be appealed. */
    public boolean refuses() {
        return this == REDACTED || this == REFUSED;
    }
}
