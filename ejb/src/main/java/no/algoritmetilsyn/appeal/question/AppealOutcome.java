package no.algoritmetilsyn.appeal.question;

/** What is to be done with an appeal, as the tables write it. */
public enum AppealOutcome {
    HEARD("behandles"),
    /** Too late: whether it is heard all the same is a question for a person (§ 31, in the act of 2025 § 65). */
    LATE_TEST("§ 31-vurdering"),
    BARRED("avvis som klagesak; vurder omgjøring"),
    NO_RIGHT("avvis: ikke klagerett"),
    RIGHT_ASSESSED("vurder klagerett"),
    /** Nobody has appealed yet. */
    NONE("");

    private final String written;

    AppealOutcome(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }
}
