package no.algoritmetilsyn.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingKind;

/**
 * It was decided in this transaction on which days something waits because of an appeal, or the appeal has ended and with it the last
 * of these days is known (forvaltningsloven § 42).
 *
 * @param appealId the appeal
 * @param appealedId proceeding in which the decision was made
 * @param kind of that proceeding
 * @param from first day, Europe/Oslo
 * @param until last day; the day before the first where the appeal ended before that; null while nobody knows it
 * @param ends whether the appeal has ended
 * @param grounds why
 * @param by account that carries it out
 */
public record EffectSuspended(
        UUID appealId,
        UUID appealedId,
        ProceedingKind kind,
        LocalDate from,
        LocalDate until,
        boolean ends,
        String grounds,
        UUID by,
        Instant at) {}
