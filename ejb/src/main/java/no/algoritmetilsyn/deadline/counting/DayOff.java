package no.algoritmetilsyn.deadline.counting;

/** Why a day is not a working day: helligdagsloven § 2, lov om 1. og 17. mai § 1, domstolloven § 149. */
public enum DayOff {
    SATURDAY,
    SUNDAY,
    NEW_YEAR,
    MAUNDY_THURSDAY,
    GOOD_FRIDAY,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    MAY_1,
    MAY_17,
    ASCENSION,
    WHIT_SUNDAY,
    WHIT_MONDAY,
    CHRISTMAS_DAY,
    BOXING_DAY;

    /** Whether it is a holiday or equal to one; a Saturday only moves the end of a limit. */
    public boolean isHoliday() {
        return this != SATURDAY;
    }
}
