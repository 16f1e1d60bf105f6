package no.algoritmetilsyn.fine.step;

/** With whom a sanction is coordinated (forvaltningsloven § 47). */
public enum Partner {
    /** Police and prosecution: first paragraph. */
    POLICE,
    /** Another body that may sanction the same: second paragraph. */
    OTHER_BODY,
    /** A body that protects fundamental rights (AI Act art. 77). */
    RIGHTS_BODY
}
