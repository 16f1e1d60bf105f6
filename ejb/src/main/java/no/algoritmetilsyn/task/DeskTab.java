package no.algoritmetilsyn.task;

/** Which tasks a work list is of. */
public enum DeskTab {
    /** What the reader holds and need not wait for; and what waits and is due today or late, so that it is never out of sight. */
    MINE(
            "t.state = 'OPEN' AND t.claimed_by = :actor AND (t.held_until IS NULL OR t.due_on <= CAST(:mineToday AS date))",
            DeskSort.DUE,
            99),
    /** What nobody holds, that the reader's roles may take. */
    GROUPS("t.state = 'OPEN' AND t.claimed_by IS NULL AND t.held_until IS NULL AND t.act IN (:acts)", DeskSort.DUE, 50),
    ALL("t.state = 'OPEN'", DeskSort.DUE, 50),
    /** What waits for a day or an answer. */
    ON_HOLD("t.state = 'OPEN' AND t.held_until IS NOT NULL", DeskSort.UNTIL, 25),
    FINISHED("t.state <> 'OPEN'", DeskSort.ENDED, 25);

    private final String condition;
    private final DeskSort usual;
    private final int counted;

    DeskTab(String condition, DeskSort usual, int counted) {
        this.condition = condition;
        this.usual = usual;
        this.counted = counted;
    }

    /** What holds for its tasks {@code t}. */
    String condition() {
        return condition;
    }

    /** The order that is usual for it. */
    public DeskSort usual() {
        return usual;
    }

    /** The order that is usual for it when it is narrowed to some days: that of these days, which its index finds at once. */
    public DeskSort usual(DeskColumnFilter columns) {
        return columns.order().filter(this::has).orElse(usual);
    }

    /**
     * So many of its tasks are counted; more are said to be more. One's own work in full, as far as anybody can hold: an inspector with forty
     * cases has to know that they are forty. Of what waits or is finished it is enough to know that it fills a page.
     */
    public int counted() {
        return counted;
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
