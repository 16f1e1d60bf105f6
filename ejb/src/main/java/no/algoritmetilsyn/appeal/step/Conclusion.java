package no.algoritmetilsyn.appeal.step;

/** What comes of looking at whether an appeal can be heard. */
public enum Conclusion {
    /** Its conditions are met. */
    HEARD,
    /** It is late, and heard all the same (forvaltningsloven § 31; forvaltningsloven 2025 § 65). */
    HEARD_LATE,
    /** Something is missing that can be mended (§ 32). */
    TO_MEND,
    /** Its conditions are not met: it is dismissed. */
    INADMISSIBLE
}
