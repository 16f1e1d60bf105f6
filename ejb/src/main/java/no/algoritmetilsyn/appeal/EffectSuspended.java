package no.algoritmetilsyn.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingKind;

/**
 * What was decided waits until the appeal is decided, or waits no longer, in this transaction (forvaltningsloven § 42).
 *
 * @param appealId the appeal
 * @param appealedId proceeding in which the decision was made
 * @param kind of that proceeding
 * @param from first day, Europe/Oslo
 * @param until last day; null while nobody knows it
 * @param grounds why
 * @param by account that carries it out
 */
public record EffectSuspended(
        UUID appealId,
        UUID appealedId,
        ProceedingKind kind,
        LocalDate from,
        LocalDate until,
        String grounds,
        UUID by,
        Instant at) {}
