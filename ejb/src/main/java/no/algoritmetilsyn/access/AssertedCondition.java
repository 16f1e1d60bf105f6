package no.algoritmetilsyn.access;

/**
 * What a caller may tell {@link Access} instead of the database. There is nothing else: who has written what, who is
 * related and who is disqualified is never the caller's word.
 */
public enum AssertedCondition {
    /** The caller has been shown the follow-up code of what is asked about. */
    CODE_SHOWN(Condition.CODE_SHOWN),
    /** Impartiality is declared when the work begins, which is later. */
    DECLARES_LATER(Condition.DECLARED_IMPARTIAL);

    private final Condition condition;

    AssertedCondition(Condition condition) {
        this.condition = condition;
    }

    /** What it stands for in the table. */
    Condition condition() {
        return condition;
    }
}
