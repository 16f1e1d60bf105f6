package no.algoritmetilsyn.deadline.counting;

/** Which rules of counting apply. */
public enum ComputingMethod {
    /** Domstolloven §§ 148 and 149. */
    COURTS(new CourtsActComputing()),
    /** Monday to Friday without holidays, as offentleglova counts "arbeidsdagar". */
    WORKING_DAYS(new WorkingDaysComputing()),
    /** Regulation (EEC, Euratom) No 1182/71, Article 3, with Norwegian holidays. */
    EU(new EuComputing()),
    /** The plain calendar: nothing moves and nothing is left out. */
    CALENDAR(new CalendarComputing()),
    /** The days after another limit has run out, that limit having moved off a day off by domstolloven § 149. */
    DAY_AFTER_LIMIT(new DayAfterLimitComputing());

    private final Computing computing;

    ComputingMethod(Computing computing) {
        this.computing = computing;
    }

    /** Whether it can count in a unit. */
    public boolean counts(DeadlineUnit unit) {
        return computing.counts(unit);
    }

    Computing computing() {
        return computing;
    }
}
