package no.algoritmetilsyn.appeal;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingKind;

/**
 * Somebody has appealed what was decided, in this transaction: it can still change (forvaltningsloven § 28).
 *
 * @param appealedId proceeding in which the decision was made
 * @param kind of that proceeding
 * @param on day on which the appeal was sent, Europe/Oslo
 */
public record AppealBegun(UUID appealedId, ProceedingKind kind, LocalDate on) {}
