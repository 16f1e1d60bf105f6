package no.algoritmetilsyn.statement;

/** To whom a statement is open. */
public enum Audience {
    /** The authority and the organisation. */
    BOTH_SIDES,
    /** The authority alone: the employer never meets it, nor anything by which it could be told that there is one. */
    AUTHORITY_ONLY
}
