package no.algoritmetilsyn.order;

import java.util.UUID;
import no.algoritmetilsyn.appeal.EffectSuspended;

/**
 * An order waits because the decision that it carries out does, or waits no longer, in this transaction (forvaltningsloven § 42).
 *
 * @param orderId the order
 * @param suspension from when until when, and why
 */
public record OrderSuspended(UUID orderId, EffectSuspended suspension) {}
