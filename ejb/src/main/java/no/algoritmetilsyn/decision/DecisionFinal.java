package no.algoritmetilsyn.decision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision was closed, in this transaction: nobody can appeal it any more.
 *
 * @param decisionId which
 * @param on the day after the last to appeal, on which it became final
 */
public record DecisionFinal(UUID decisionId, LocalDate on) {}
