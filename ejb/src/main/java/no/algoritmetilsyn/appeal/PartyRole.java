package no.algoritmetilsyn.appeal;

/** Why somebody else than the appellant is a party to an appeal. */
public enum PartyRole {
    /** What is appealed is directed at it, and another appeals. */
    ADDRESSEE,
    /** A person who has complained of what the decision rests on, and is a party to that (forvaltningsloven § 2 e). */
    COMPLAINANT,
    /** It has an open appeal of the same decision. */
    APPELLANT
}
