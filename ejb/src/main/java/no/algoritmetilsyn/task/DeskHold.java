package no.algoritmetilsyn.task;

/** How an open task stands with those who do the work. */
public enum DeskHold {
    /** Nobody holds it, and it waits for nothing. */
    FREE("t.held_until IS NULL AND t.claimed_by IS NULL"),
    /** Somebody holds it. */
    TAKEN("t.held_until IS NULL AND t.claimed_by IS NOT NULL"),
    /** It waits for a day or an answer. */
    WAITS("t.held_until IS NOT NULL");

    private final String condition;

    DeskHold(String condition) {
        this.condition = condition;
    }

    /** What holds for its tasks {@code t}. */
    String condition() {
        return condition;
    }
}
