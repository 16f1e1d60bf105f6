package no.algoritmetilsyn.penalty.accrual;

import no.algoritmetilsyn.law.LineKind;
import no.algoritmetilsyn.law.power.PenaltyMatter;

/**
 * Why a line of an accrual is there; the texts are under {@code penalty.accrualReason}. Each takes the same arguments: point, from,
 * to, units, rate, amount, provision.
 */
public enum AccrualReason implements LineKind {
    /** Days that have passed. */
    DAYS_PASSED(true),
    /** A whole week has passed. */
    WEEK_PASSED(true),
    /** A week has begun. */
    WEEK_BEGUN(true),
    /** A whole month has passed. */
    MONTH_PASSED(true),
    /** A breach. */
    BREACHED(true),
    /** The limit has passed, and one sum is due. */
    LIMIT_PASSED(true),
    /** What was left up to the cap. */
    REST_TO_CAP(true),
    /** The day on which the cap was reached: after it nothing accrues. */
    CAP_REACHED(false),
    /** The limit ended on a day off and moved. */
    LIMIT_MOVED(false),
    /** The fine stands still. */
    STANDS_STILL(false),
    /** The week or month was not whole: it was interrupted, or is not over yet. */
    NOT_WHOLE(false),
    /** A breach on or before the limit, or before the decision arrived. */
    BREACH_TOO_EARLY(false),
    /** A breach while the fine stood still. */
    BREACH_IN_PAUSE(false),
    /** A breach after the fine had ended. */
    BREACH_TOO_LATE(false),
    /** Not one day accrued. */
    NOTHING_ACCRUED(false),
    /** The order was annulled: without it nothing is due, from the beginning. */
    ANNULLED(false),
    /** A share was waived. */
    WAIVED_SHARE(true),
    /** A sum was waived. */
    WAIVED_SUM(true),
    /** Days were waived. */
    WAIVED_DAYS(true),
    /** An appeal has set what was claimed down. */
    REDUCED_ON_APPEAL(true),
    /** None: the Collection Authority collects it, so that only reasons tied to the imposition count. */
    WAIVER_IS_LIMITED(false),
    /** None: the act does not know this form of fine. */
    FORM_UNKNOWN(false),
    /** None: the act is not in force. */
    NOT_IN_FORCE(false),
    /** None: refused for a reason that the row tells, which stands in place of the point. */
    UNLAWFUL(false);

    private static final Argument[] ARGUMENTS = {
        Argument.TEXT,
        Argument.DATE,
        Argument.DATE,
        Argument.NUMBER,
        Argument.NUMBER,
        Argument.NUMBER,
        Argument.PROVISION
    };

    private final boolean money;

    AccrualReason(boolean money) {
        this.money = money;
    }

    /** Whether the line has an amount. */
    public boolean hasAmount() {
        return money;
    }

    /** Which law the line rests on, beside the form itself; null where it is the form. */
    public PenaltyMatter matter() {
        return switch (this) {
            case STANDS_STILL, NOT_WHOLE, BREACH_IN_PAUSE -> PenaltyMatter.STANDSTILL;
            case WAIVED_SHARE, WAIVED_SUM, WAIVED_DAYS, WAIVER_IS_LIMITED -> PenaltyMatter.WAIVER;
            case ANNULLED, FORM_UNKNOWN, NOT_IN_FORCE, UNLAWFUL -> PenaltyMatter.BASIS;
            default -> null;
        };
    }

    @Override
    public String texts() {
        return "penalty.accrualReason";
    }

    @Override
    public int arity() {
        return ARGUMENTS.length;
    }

    @Override
    public Argument argument(int place) {
        return ARGUMENTS[place];
    }
}
