package no.algoritmetilsyn.deadline.question;

import java.util.Optional;
import no.algoritmetilsyn.deadline.counting.ComputingMethod;

/** How a row says that its limit is counted; the names are those of the tables, which lawyers read. */
public enum Method {
    /** Domstolloven §§ 148 and 149. */
    DL(ComputingMethod.COURTS),
    /** Working days ("arbeidsdager"). */
    AD(ComputingMethod.WORKING_DAYS),
    /** Regulation 1182/71. */
    EU(ComputingMethod.EU),
    /** Regulation 1182/71, in hours: from the next full hour. */
    EU_TIMER(ComputingMethod.EU),
    /** The calendar; nothing moves. */
    KAL(ComputingMethod.CALENDAR),
    /** Hours as they pass. */
    TIMER(ComputingMethod.CALENDAR),
    /** The earlier of two limits, each with its own start. */
    MIN(null),
    /** A day that the authority has set, which moves off a day off. */
    DATO(null),
    /** The first day after a limit, which itself moves off a day off. */
    DAGEN_ETTER(ComputingMethod.DAY_AFTER_LIMIT),
    /** On the same day. */
    SAMME_DAG(ComputingMethod.CALENDAR),
    /** No date can be computed. */
    INGEN(null);

    private final ComputingMethod counting;

    Method(ComputingMethod counting) {
        this.counting = counting;
    }

    /** The way of counting; empty where the method is none. */
    Optional<ComputingMethod> counting() {
        return Optional.ofNullable(counting);
    }

    /** Whether the row must say how long the limit is. */
    boolean needsLength() {
        return this == DL || this == AD || this == EU || this == EU_TIMER || this == KAL || this == TIMER;
    }
}
