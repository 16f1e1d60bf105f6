package no.algoritmetilsyn.appeal;

import no.algoritmetilsyn.law.LineKind;

/** One sort of sentence in the explanation of an appeal; the texts are under {@code appeal.lineKind}. */
public enum AppealLineKind implements LineKind {
    /** Where the right to appeal stands. */
    MAY_APPEAL(Argument.PROVISION),
    /** Where it says that there is no right to appeal. */
    MAY_NOT_APPEAL(Argument.PROVISION),
    /** By what a person assesses whether there is a right to appeal. */
    RIGHT_IS_ASSESSED(Argument.PROVISION),
    /** The day from which the time to appeal runs, where it says so. */
    RUNS_FROM(Argument.DATE, Argument.PROVISION),
    /** The day reasons were asked for, the day they arrived: the time began anew. */
    REASONS_RESTART(Argument.DATE, Argument.DATE),
    /** The day reasons were asked for, which have not come: the time does not run. */
    REASONS_AWAITED(Argument.DATE),
    /** The day reasons were asked for, too late to interrupt. */
    REASONS_TOO_LATE(Argument.DATE),
    /** The day until which the authority has lengthened the time. */
    LENGTHENED(Argument.DATE),
    /** The day on which the appeal was received, since nobody knows when it was posted. */
    RECEIPT_COUNTS(Argument.DATE),
    /** The day the appeal was posted, in time. */
    IN_TIME(Argument.DATE),
    /** The day the appeal was posted, too late; by what it may be heard all the same. */
    TOO_LATE(Argument.DATE, Argument.PROVISION),
    /** The last day on which any appeal can be heard. */
    BAR(Argument.DATE, Argument.PROVISION),
    /** None: too late whatever the reason; the authority may reverse its decision. */
    BARRED,
    /** The day until which a change to the appellant's detriment must be told. */
    DETRIMENT(Argument.DATE, Argument.PROVISION),
    /** None: neither limit applies where another's appeal is founded. */
    DETRIMENT_BY_ANOTHER,
    /** The last day to claim costs. */
    COSTS(Argument.DATE, Argument.PROVISION);

    private final Argument[] arguments;

    AppealLineKind(Argument... arguments) {
        this.arguments = arguments;
    }

    @Override
    public String texts() {
        return "appeal.lineKind";
    }

    @Override
    public int arity() {
        return arguments.length;
    }

    @Override
    public Argument argument(int place) {
        return arguments[place];
    }
}
