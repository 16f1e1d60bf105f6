package no.algoritmetilsyn.task;

/** Which tasks a work list is of. */
public enum DeskTab {
    /** What the reader holds and need not wait for; and what waits and is due today or late, so that it is never out of sight. */
    MINE(
            "t.state = 'OPEN' AND t.claimed_by = :actor AND (t.held_until IS NULL OR t.due_on <= CAST(:mineToday AS date))",
            DeskSort.DUE),
    /** What nobody holds, that the reader's roles may take. */
    GROUPS("t.state = 'OPEN' AND t.claimed_by IS NULL AND t.held_until IS NULL AND t.act IN (:acts)", DeskSort.DUE),
    ALL("t.state = 'OPEN'", DeskSort.DUE),
    /** What waits for a day or an answer. */
    ON_HOLD("t.state = 'OPEN' AND t.held_until IS NOT NULL", DeskSort.UNTIL),
    FINISHED("t.state <> 'OPEN'", DeskSort.ENDED);

    private final String condition;
    private final DeskSort usual;

    DeskTab(String condition, DeskSort usual) {
        this.condition = condition;
        this.usual = usual;
    }

    /** What holds for its tasks {@code t}. */
    String condition() {
        return condition;
    }

    /** The order that is usual for it. */
    public DeskSort usual() {
        return usual;
    }

    /**
     * Whether it can be read in this order: what has not ended has no end, what waits for nothing no day; by the holder only where some are
     * held and others are not.
     */
    public boolean has(DeskSort sort) {
        return switch (sort) {
            case UNTIL -> this == ON_HOLD;
            case ENDED -> this == FINISHED;
            case HOLDER -> this == ALL;
            default -> this != FINISHED;
        };
    }
}
