package no.algoritmetilsyn.access;

import java.util.Arrays;

/** What must hold for the actor and the case beside the role. */
public enum Condition {
    /** The actor, or a group of theirs, has a running relation to the case in the actor's own organ. */
    RELATED("forvaltningsloven § 13 b no. 3"),
    /** The case is not shielded, or the actor is named in it as a person. */
    UNSHIELDED("forvaltningsloven § 13"),
    /** The actor has not been found or declared disqualified in the case (forvaltningsloven § 6). */
    NOT_DISQUALIFIED("forvaltningsloven § 6"),
    /** The actor has declared themselves impartial in the case. */
    DECLARED_IMPARTIAL("forvaltningsloven § 8"),
    /** The actor has shown the follow-up code of what they ask about. */
    CODE_SHOWN("forvaltningsloven § 13"),
    /** The actor has written nothing of what they decide on. */
    NOT_AUTHOR(null),
    /** The installation holds demo data. */
    DEMO(null);

    private final String law;

    Condition(String law) {
        this.law = law;
    }

    /** The provision that asks for it; null where it is good practice or a matter of operation. */
    public String law() {
        return law;
    }

    /** The provision behind a rule, as a refusal names it: the first of several; null when there is none. */
    public static String lawOf(String rule) {
        return Arrays.stream(values())
                .filter(condition -> rule.split("\\+")[0].equals(condition.name()))
                .findFirst()
                .map(Condition::law)
                .orElse(null);
    }
}
