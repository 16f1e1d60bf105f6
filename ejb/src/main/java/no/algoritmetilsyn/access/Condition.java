package no.algoritmetilsyn.access;

/** What must hold for the actor and the case beside the role. */
public enum Condition {
    /** The actor, or a group of theirs, has a running relation to the case in the actor's own organ. */
    RELATED,
    /** The case is not shielded, or the actor is named in it as a person. */
    UNSHIELDED,
    /** The actor has not been found or declared disqualified in the case (forvaltningsloven § 6). */
    NOT_DISQUALIFIED,
    /** The actor has declared themselves impartial in the case, after they read the last name in it that was new to them. */
    DECLARED_IMPARTIAL,
    /** The actor has shown the follow-up code of what they ask about. */
    CODE_SHOWN,
    /** Somebody else has written what the actor decides on. */
    NOT_AUTHOR,
    /** The installation holds demo data. */
    DEMO
}
