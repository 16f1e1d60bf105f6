package no.algoritmetilsyn.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.algoritmetilsyn.deadline.counting.Start;

/**
 * What is needed to start a deadline.
 *
 * @param ruleCode such as {@code interim-reply}
 * @param regime code of the regime that the case follows; null for the one in force on the day it starts
 * @param start the typed date it runs from
 * @param subjectKind what it is about, in one word, such as {@code COMPLAINT}
 * @param subjectId id of that
 * @param proceedingId the proceeding it runs in, which may be the subject itself; null where it runs in none
 * @param casefileId the case it belongs to; null while there is none
 * @param provisional whether the rule may still be another, because the case is not classified
 * @param until the last day, when the authority sets another than the usual one; else null
 * @param ceiling the typed date from which the limit runs that cuts this one (forvaltningsloven § 29 second paragraph), where
 *     the rule names one and the date is known; else null
 */
public record DeadlineRequest(
        String ruleCode,
        String regime,
        Start start,
        String subjectKind,
        UUID subjectId,
        UUID proceedingId,
        UUID casefileId,
        boolean provisional,
        LocalDate until,
        Start ceiling) {

    public DeadlineRequest {
        Objects.requireNonNull(ruleCode, "ruleCode");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(subjectKind, "subjectKind");
        Objects.requireNonNull(subjectId, "subjectId");
    }

    /** A deadline by the rule in force, for a subject that has no case yet. */
    public static DeadlineRequest of(String ruleCode, Start start, String subjectKind, UUID subjectId) {
        return new DeadlineRequest(ruleCode, null, start, subjectKind, subjectId, null, null, false, null, null);
    }

    /** The same, under the regime that the case follows. */
    public DeadlineRequest under(String regimeCode) {
        return new DeadlineRequest(
                ruleCode,
                regimeCode,
                start,
                subjectKind,
                subjectId,
                proceedingId,
                casefileId,
                provisional,
                until,
                ceiling);
    }

    /** The same, within a case. */
    public DeadlineRequest inCase(UUID casefile) {
        return new DeadlineRequest(
                ruleCode, regime, start, subjectKind, subjectId, proceedingId, casefile, provisional, until, ceiling);
    }

    /** The same, within a proceeding and the case in which it lies now. */
    public DeadlineRequest inProceeding(UUID proceeding, UUID casefile) {
        return new DeadlineRequest(
                ruleCode, regime, start, subjectKind, subjectId, proceeding, casefile, provisional, until, ceiling);
    }

    /** The same, until the case is classified. */
    public DeadlineRequest untilClassified() {
        return new DeadlineRequest(
                ruleCode, regime, start, subjectKind, subjectId, proceedingId, casefileId, true, until, ceiling);
    }

    /** The same, with a last day that the authority sets; for set limits and goals only. */
    public DeadlineRequest setUntil(LocalDate lastDay) {
        return new DeadlineRequest(
                ruleCode,
                regime,
                start,
                subjectKind,
                subjectId,
                proceedingId,
                casefileId,
                provisional,
                lastDay,
                ceiling);
    }

    /** The same, cut by the limit that runs from another date, such as three months after the decision. */
    public DeadlineRequest cutFrom(Start other) {
        return new DeadlineRequest(
                ruleCode, regime, start, subjectKind, subjectId, proceedingId, casefileId, provisional, until, other);
    }
}
