package no.algoritmetilsyn.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.law.Provision;

/**
 * A decision as the staff see it.
 *
 * @param provision that gives the power to decide
 * @param grounds what it rests on, in order
 * @param requests for more time, oldest first
 * @param corrections of clerical errors, oldest first
 * @param reversal that the authority takes it back by itself, perhaps as a draft; null when it does not
 * @param names of the accounts that occur, by id
 * @param supervised provisions of the acts that are ours to supervise today, by which a ground may be judged
 */
public record DecisionPage(
        Decision decision,
        Provision provision,
        List<Ground> grounds,
        List<DecisionPoint> points,
        List<DecisionStatement> statements,
        List<CommentTimeRequest> requests,
        List<DecisionAppealResult> appeals,
        List<Correction> corrections,
        DecisionReversal reversal,
        Map<UUID, String> names,
        List<Provision> supervised) {

    /**
     * A ground with what people call it.
     *
     * @param source reference of the proceeding that shows it; null where the authority has seen it by itself
     */
    public record Ground(DecisionGround ground, String source, Provision provision) {}

    /** Words that were corrected. */
    public record Correction(String wrong, String right, Instant at) {}
}
