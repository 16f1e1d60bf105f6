package no.algoritmetilsyn.decision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The authority has taken a decision back by itself, in the transaction that tells of it: its letter has left, and what carries the decision out
 * ends with it (forvaltningsloven § 35).
 *
 * @param decisionId which
 * @param kind what was decided
 * @param reference of the decision
 * @param fromTheBeginning whether it is as if it had never been made; if not, what has accrued until now stands
 * @param on day from which that holds, Europe/Oslo
 */
public record DecisionReversed(
        UUID decisionId, DecisionKind kind, String reference, boolean fromTheBeginning, LocalDate on) {}
