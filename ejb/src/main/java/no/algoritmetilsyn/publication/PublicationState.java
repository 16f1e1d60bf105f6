package no.algoritmetilsyn.publication;

/** Where a publication stands. */
public enum PublicationState {
    /** It is proposed; the letter that asks the party for its secrets is not sent yet. */
    PROPOSED,
    /** The party is asked what of it is secret. */
    ASKED,
    /** Everybody can read it. */
    PUBLISHED,
    /** It was let go, or taken back. */
    WITHDRAWN;

    /** Whether it is on its way. */
    public boolean isUnderWay() {
        return this == PROPOSED || this == ASKED;
    }
}
