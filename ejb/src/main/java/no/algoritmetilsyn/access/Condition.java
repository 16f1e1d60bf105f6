package no.algoritmetilsyn.access;

import java.util.Arrays;

/** What must hold for the actor and the case beside the role. */
public enum Condition {
    /** The actor, or a group of theirs, has a running relation to the case in the actor's own organ. */
    RELATED("forvaltningsloven § 13 b no. 3"),
    /** The case is not shielded, or the actor is named in it as a person. */
    UNSHIELDED("forvaltningsloven § 13"),
    /** The actor has declared no ground of their own in the case (forvaltningsloven § 6 first and second paragraph). */
    NOT_DISQUALIFIED("forvaltningsloven § 6"),
    /** In the appeal body: the actor has not taken part in the case at the first instance. */
    NO_PART_BELOW("forvaltningsloven § 6"),
    /** The actor has declared that there is no ground of their own in the case, after they read the last name in it that was new to them. */
    DECLARED_IMPARTIAL("forvaltningsloven § 8"),
    /** No direct superior of the actor is disqualified in the case (forvaltningsloven § 6 third paragraph). */
    SUPERIOR_IMPARTIAL("forvaltningsloven § 6 tredje ledd"),
    /** The actor has shown the follow-up code of what they ask about. */
    CODE_SHOWN("forvaltningsloven § 13"),
    /** The actor has written nothing of what they decide on. */
    NOT_AUTHOR(null),
    /** The file is disclosed to the actor, or to those for whom the actor speaks today. */
    DISCLOSED("forvaltningsloven § 18"),
    /** The account speaks today for the organisation at which the proceeding is directed, and which has been told of it. */
    SPEAKS_FOR_PARTY("forvaltningsloven § 12"),
    /** Something of the proceeding is released today to the employees for whom the account speaks, or they were told of it. */
    RELEASED_TO_EMPLOYEES("forvaltningsloven § 13 b"),
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
