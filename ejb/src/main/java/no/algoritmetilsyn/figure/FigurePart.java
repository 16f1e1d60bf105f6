package no.algoritmetilsyn.figure;

import java.util.List;

/** What figures of supervision are about. Its lines are counted by the year in which each of them came about. */
public enum FigurePart {
    /** Findings that hold, by the theme of their inspection. */
    THEME(true),
    /** Findings that hold, by the provision that they are measured by. */
    PROVISION(true),
    /** Findings that hold, by the harm that may follow. */
    HARM(true, "CRITICAL", "SERIOUS", "MODERATE", "MINOR"),
    /** Findings that hold, by the ground of discrimination. */
    GROUND(true),
    /** Findings that hold, by how many people they concern; the amount is the sum of these people. */
    AFFECTED(true, "UP_TO_TEN", "UP_TO_HUNDRED", "UP_TO_THOUSAND", "UP_TO_TEN_THOUSAND", "MORE", "UNKNOWN"),
    /** Administrative fines; the amount is in kroner. */
    FINE(false, "DECIDED", "STANDING", "PAID", "REPAID"),
    /** Coercive fines that have accrued; the amount is in kroner. */
    PENALTY(false, "CLAIMED", "WAIVED", "REDUCED", "PAID", "REPAID"),
    /** Orders, by whether they were fulfilled. */
    ORDER(true, "IN_TIME", "LATE", "NOT", "RUNNING", "ANNULLED"),
    /** Appeals that have ended, by how. */
    APPEAL(true, "CHANGED_BY_US", "CHANGED", "ANNULLED", "REMITTED", "UPHELD", "DISMISSED", "WITHDRAWN"),
    /** Letters that were sent, by their written form (språklova § 13). */
    LETTER(true, "NB", "NN", "EN");

    private final boolean partition;
    private final List<String> order;

    FigurePart(boolean partition, String... order) {
        this.partition = partition;
        this.order = List.of(order);
    }

    /** Whether each thing is counted in one line alone, so that one line follows from the others and their sum. */
    public boolean isPartition() {
        return partition;
    }

    /** The lines in the order in which they are told; empty where what there is most of comes first. */
    public List<String> order() {
        return order;
    }

    /** Whether its amounts are kroner. */
    public boolean isMoney() {
        return this == FINE || this == PENALTY;
    }
}
