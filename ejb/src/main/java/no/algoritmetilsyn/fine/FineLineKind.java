package no.algoritmetilsyn.fine;

import no.algoritmetilsyn.law.LineKind;

/** One sort of sentence in the explanation of a fine; the texts are under {@code fine.lineKind}. */
public enum FineLineKind implements LineKind {
    /** Euros, rate, kroner. */
    EUROS(Argument.NUMBER, Argument.DECIMAL, Argument.NUMBER),
    /** The day of the rate, which stands in our table. */
    RATE_OF_DAY(Argument.DATE),
    /** Times, basic amount, kroner. */
    BASIC_AMOUNTS(Argument.NUMBER, Argument.NUMBER, Argument.NUMBER),
    /** The day of the basic amount: the law does not say which counts, and that of the breach is the safe one. */
    BASIC_AMOUNT_OF_DAY(Argument.DATE),
    /** Kroner that are fixed. */
    KRONER(Argument.NUMBER),
    /** Per cent, turnover, kroner. */
    SHARE_OF_TURNOVER(Argument.DECIMAL, Argument.NUMBER, Argument.NUMBER),
    /** None: there is no turnover to count a share of. */
    NO_TURNOVER,
    /** Kroner: the higher of the two. */
    HIGHEST(Argument.NUMBER),
    /** Kroner: the lower of the two. */
    LOWEST(Argument.NUMBER),
    /** The most that the law allows, kroner that are left. */
    NEVER_OVER(Argument.NUMBER, Argument.NUMBER),
    /** Where the ceiling stands. */
    CEILING_BY(Argument.PROVISION),
    /** Where the law, or what we have seen of it, leaves something open about the ceiling. */
    CEILING_UNSETTLED(Argument.PROVISION),
    /** The day on which the breach had ended, why a later law does not reach it. */
    BEFORE_THE_LAW(Argument.DATE, Argument.PROVISION),
    /** Where it says who can be fined: nobody of this size. */
    NOT_THIS_SIZE(Argument.PROVISION),
    /** What the act waits for. */
    NOT_IN_FORCE(Argument.TEXT),
    /** The authority that decides by the act. */
    COMPETENT(Argument.TEXT),
    /** None: no single authority is named for the act. */
    COMPETENCE_UNKNOWN,
    /** The last day on which a fine may be decided. */
    LIMITATION(Argument.DATE, Argument.PROVISION),
    /** None: the breach goes on, so that no limitation runs. */
    BREACH_GOES_ON,
    /** By which rule limitation is counted until the act has one. */
    LIMITATION_ASSUMED(Argument.PROVISION),
    /** The day of the notice that interrupted it, the last day of a new period of the same length. */
    INTERRUPTED(Argument.DATE, Argument.DATE),
    /** The day of a notice that came too late to interrupt it. */
    NOTICE_TOO_LATE(Argument.DATE),
    /** The day of the decision, which is in time. */
    IN_TIME(Argument.DATE),
    /** The day of the decision, which is too late. */
    BARRED(Argument.DATE),
    /** The last day of payment. */
    PAYMENT(Argument.DATE, Argument.PROVISION),
    /** Where it says that the time to pay runs from when the decision is final, which it is not yet. */
    PAYMENT_WHEN_FINAL(Argument.PROVISION);

    private final Argument[] arguments;

    FineLineKind(Argument... arguments) {
        this.arguments = arguments;
    }

    @Override
    public String texts() {
        return "fine.lineKind";
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
