package no.algoritmetilsyn.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Matter;
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.law.power.PenaltyRise;

/**
 * A decision was made, in the transaction that tells of it: its letter has left. What carries it out begins with this.
 *
 * @param decisionId which
 * @param kind what is decided
 * @param casefileId the case in which it lies
 * @param reference what it is called
 * @param title what it is about
 * @param directedAt whom it binds
 * @param powerId version of the power by which it was made
 * @param penaltyRegime code of the act whose coercive fine secures it; null without one
 * @param penalty what that is counted in; null without one
 * @param cap kroner above which it does not run; null without a cap
 * @param rise how its rate rises; null where it does not
 * @param points what is ordered, in order; none in a decision that orders nothing
 * @param madeAt when
 */
public record DecisionMade(
        UUID decisionId,
        DecisionKind kind,
        UUID casefileId,
        String reference,
        String title,
        DirectedAt directedAt,
        String powerId,
        String penaltyRegime,
        PenaltyKind penalty,
        Integer cap,
        PenaltyRise rise,
        List<Point> points,
        Instant madeAt) {

    /** What the proceeding is about that carries it out. */
    public Matter matter() {
        return new Matter(title, directedAt.organisationName(), directedAt.organisationNumber(), madeAt);
    }

    /**
     * One point of it.
     *
     * @param rate kroner for each unit of delay; null where it costs nothing
     */
    public record Point(int number, String text, LocalDate limit, Integer rate) {}
}
