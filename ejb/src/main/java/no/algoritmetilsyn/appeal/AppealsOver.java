package no.algoritmetilsyn.appeal;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingKind;

/**
 * The last open appeal of what was decided has ended, in this transaction.
 *
 * @param appealedId proceeding in which the decision was made
 * @param kind of that proceeding
 * @param reference of the appeal that ended last
 * @param result what they have led to, the last that changed something before the others; null where the appeal body has decided
 *     none of them and nothing was changed
 * @param on day on which the last one ended, Europe/Oslo
 */
public record AppealsOver(UUID appealedId, ProceedingKind kind, String reference, AppealResult result, LocalDate on) {}
