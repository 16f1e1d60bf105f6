package no.algoritmetilsyn.finding;

/** How severe a finding is: harm and probability taken together. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH;

    private static final int MEDIUM_FROM = 2;
    private static final int HIGH_FROM = 4;
    private static final int VERY_HIGH_FROM = 5;

    /**
     * The severity of harm that is so likely. One step more harm weighs as much as one step more likely.
     *
     * @param harm what may follow
     * @param probability that it follows
     */
    public static Severity of(Harm harm, Probability probability) {
        int steps = harm.ordinal() + probability.ordinal();
        if (steps >= VERY_HIGH_FROM) {
            return VERY_HIGH;
        }
        if (steps >= HIGH_FROM) {
            return HIGH;
        }
        return steps >= MEDIUM_FROM ? MEDIUM : LOW;
    }
}
