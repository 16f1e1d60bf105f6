package no.algoritmetilsyn.lawbook;

import java.time.LocalDate;
import no.algoritmetilsyn.law.Dated;

/** What a row of law is on a day. */
public enum Standing {
    HOLDS,
    /** Its first day is still to come. */
    NOT_YET,
    /** Its last day has passed. */
    ENDED,
    /** It would hold, but its act does not bind in Norway that day. */
    ACT_NOT_IN_FORCE;

    /**
     * What a row is.
     *
     * @param actBinds whether its act, or the provision it rests on, binds that day
     */
    static Standing of(Dated row, boolean actBinds, LocalDate day) {
        if (row.from().filter(day::isBefore).isPresent()) {
            return NOT_YET;
        }
        if (row.until().filter(until -> !day.isBefore(until)).isPresent()) {
            return ENDED;
        }
        return actBinds ? HOLDS : ACT_NOT_IN_FORCE;
    }
}
