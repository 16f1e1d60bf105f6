package no.algoritmetilsyn.order;

import java.util.UUID;
import no.algoritmetilsyn.decision.DecisionReversed;

/**
 * An order has ended because the authority has taken its decision back by itself, in this transaction (forvaltningsloven § 35).
 *
 * @param orderId the order
 * @param decision from when the decision holds no longer
 */
public record OrderTakenBack(UUID orderId, DecisionReversed decision) {}
