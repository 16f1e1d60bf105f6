package no.algoritmetilsyn.process;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.consequence.MovedDays;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.decision.step.AssessStatement;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.letter.desk.WriteLetter;
import no.algoritmetilsyn.order.step.PursueOrder;
import no.algoritmetilsyn.penalty.OrderPenaltyRuns;
import no.algoritmetilsyn.penalty.PenaltyCounting;
import no.algoritmetilsyn.penalty.PenaltyFacts;
import no.algoritmetilsyn.penalty.PenaltyLetterOwner;
import no.algoritmetilsyn.penalty.PenaltyOpening;
import no.algoritmetilsyn.penalty.PenaltySteps;
import no.algoritmetilsyn.penalty.step.ClaimPenalty;

/** Coercive fines that run because orders are neglected, on the engine, the boundaries and the tables themselves. */
class PenaltyFixture extends OrderFixture {

    /** Nine days after the first limit: a fine has run from 2 to 10 February. */
    static final LocalDate TENTH = LocalDate.of(2027, 2, 10);

    /** The last day to pay what was claimed on that day, where nobody has set another. */
    static final LocalDate DUE = LocalDate.of(2027, 3, 10);

    PenaltyFixture() {
        this(List.of());
    }

    /** @param more beans with other steps that are taken */
    PenaltyFixture(List<Class<? extends ProceedingSteps>> more) {
        super(
                with(more, List.of(PenaltySteps.class)),
                List.of(
                        PenaltyOpening.class,
                        PenaltyLetterOwner.class,
                        PenaltyFacts.class,
                        OrderPenaltyRuns.class,
                        MovedDays.class));
    }

    /** Another order of the same three points, in the case of one that there is. */
    UUID orderedBeside(UUID order) {
        on(MONDAY);
        as(INSPECTOR);
        UUID casefile = UUID.fromString(text("SELECT casefile_id FROM proceedings WHERE id = :id", order));
        UUID decision = opened(opening(PowerCode.GDPR_ORDER), casefile, null);
        take(decision, notice(null, 20_000));
        send(decision, LAWYER);
        take(decision, statement(MONDAY));
        take(decision, new AssessStatement("Det endrar ikkje noko."));
        take(decision, draft(PenaltyKind.DAY, point(FIRST, 15_000), point(SECOND, 10_000), point(SECOND, null)));
        send(decision, LEADER);
        return orderOf(decision);
    }

    /** The fine of an order, whose first limit has passed. */
    UUID neglected(UUID order) {
        on(TENTH);
        fire(order);
        take(order, new PursueOrder("Ingenting har skjedd."));
        return penaltyOf(order);
    }

    UUID penaltyOf(UUID order) {
        return UUID.fromString(text("SELECT id FROM penalties WHERE order_id = :id", order));
    }

    /** Begins a claim of what has accrued, and writes why. */
    UUID begun(UUID penalty, ClaimPenalty claim) {
        take(penalty, claim);
        UUID letter = letter(penalty);
        take(
                penalty,
                new WriteLetter(
                        letter,
                        null,
                        List.of(new WriteLetter.WrittenBlock("reasons", null, "Modellen avgjer enno.")),
                        List.of()));
        return letter;
    }

    /** A fine of which 135 000 kroner were claimed on 10 February 2027. */
    UUID claimed() {
        UUID penalty = neglected(ordered());
        begun(penalty, new ClaimPenalty(TENTH));
        send(penalty, LEADER);
        return penalty;
    }

    /** What was kept last: the day at the end of which it was counted, and kroner. */
    String stored(UUID penalty) {
        return text(
                "SELECT counted_on || ' ' || total FROM penalty_accruals WHERE penalty_id = :id ORDER BY place DESC LIMIT 1",
                penalty);
    }

    /** What changes have moved in a proceeding, first to last. */
    List<String> moved(UUID proceeding) {
        return texts(
                "SELECT concat_ws(' ', kind, what, was, became) FROM consequences WHERE proceeding_id = :id"
                        + " ORDER BY moved_at, run_id, place",
                proceeding);
    }

    /** Fines for which what is kept is not what the pure function says. */
    List<String> differing() {
        return fixture.inTransaction(() -> fixture.get(PenaltyCounting.class).differing());
    }
}
