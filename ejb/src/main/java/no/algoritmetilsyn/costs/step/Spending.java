package no.algoritmetilsyn.costs.step;

/** What a party has spent money on. */
public enum Spending {
    /** A lawyer, or other help with the law. */
    LEGAL_HELP,
    /** Somebody who knows the matter, such as a report on a model. */
    EXPERT,
    /** Travel, lost earnings, other things. */
    OTHER
}
