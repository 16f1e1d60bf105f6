package no.algoritmetilsyn.costs.step;

/** What is ruled about a claim of costs. */
public enum CostsOutcome {
    /** All that is claimed. */
    GRANTED,
    PARTLY,
    REFUSED,
    /** It came too late, and is not heard (forvaltningsloven §§ 31, 36). */
    DISMISSED;

    /** Whether the party gets something. */
    public boolean gives() {
        return this == GRANTED || this == PARTLY;
    }
}
