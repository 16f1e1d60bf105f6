package no.algoritmetilsyn.process;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.costs.CostsAppealed;
import no.algoritmetilsyn.costs.CostsFacts;
import no.algoritmetilsyn.costs.CostsLetterOwner;
import no.algoritmetilsyn.costs.CostsOpening;
import no.algoritmetilsyn.costs.CostsPartyFacts;
import no.algoritmetilsyn.costs.CostsSteps;
import no.algoritmetilsyn.costs.step.ClaimCosts;
import no.algoritmetilsyn.costs.step.CostsGround;
import no.algoritmetilsyn.costs.step.CostsOutcome;
import no.algoritmetilsyn.costs.step.RuleCosts;
import no.algoritmetilsyn.costs.step.Spending;
import no.algoritmetilsyn.order.OrderReversed;
import no.algoritmetilsyn.penalty.PenaltyTakenBack;

/** Claims of costs after appeals, in tests. */
class CostsFixture extends AppealFixture {

    static final String FURUVIK = "310023450";

    /** Three weeks after word of the change came, on Monday 30 November 2026. */
    static final LocalDate LAST = LocalDate.of(2026, 12, 21);

    final BodyFixture bodies;
    final Actor furuvik;

    CostsFixture() {
        super(
                List.of(CostsSteps.class),
                List.of(
                        OrderReversed.class,
                        PenaltyTakenBack.class,
                        CostsOpening.class,
                        CostsLetterOwner.class,
                        CostsFacts.class,
                        CostsPartyFacts.class,
                        CostsAppealed.class));
        bodies = new BodyFixture(fixture);
        furuvik = bodies.signatory(FURUVIK);
    }

    /** An appeal that is heard, and has led to nothing so far. */
    UUID heardAppeal() {
        as(INSPECTOR);
        UUID appeal = appealed(decided(), MONDAY);
        take(appeal, assess(Conclusion.HEARD, MONDAY));
        return appeal;
    }

    /** The first instance annuls what it decided; the body is told on Monday 30 November 2026. */
    UUID annulled() {
        UUID appeal = heardAppeal();
        take(appeal, review(AppealResult.ANNULLED, null));
        send(appeal, LEADER);
        return appeal;
    }

    /** Our appeal body annuls what was decided. */
    UUID annulledAbove() {
        UUID appeal = heardAppeal();
        forward(appeal);
        as(OFFICER).take(appeal, decide(AppealResult.ANNULLED, null));
        sendAsBody(appeal);
        return appeal;
    }

    /** A claim of 30 000 kroner for a lawyer and 18 000 for an expert. */
    static ClaimCosts claim(LocalDate posted) {
        return new ClaimCosts(
                List.of(
                        new ClaimCosts.Item(Spending.LEGAL_HELP, 30_000, "12 timar"),
                        new ClaimCosts.Item(Spending.EXPERT, 18_000, null)),
                "Vi trong hjelp til å lese modellen.",
                Channel.LETTER,
                posted,
                List.of());
    }

    /** Enters a claim. */
    UUID claimed(UUID in, LocalDate posted) {
        take(in, claim(posted));
        return last(in);
    }

    /** The claim that was made last in a proceeding. */
    UUID last(UUID in) {
        return UUID.fromString(
                text("SELECT id FROM costs_claims WHERE claimed_in = :id ORDER BY reference DESC LIMIT 1", in));
    }

    static RuleCosts rule(CostsOutcome outcome, Integer amount, CostsGround ground) {
        return new RuleCosts(outcome, amount, ground, "Slik ser vi på det.", null);
    }

    static RuleCosts granted() {
        return rule(CostsOutcome.GRANTED, null, CostsGround.NECESSARY);
    }

    static RuleCosts partly(int amount) {
        return rule(CostsOutcome.PARTLY, amount, CostsGround.NOT_NECESSARY);
    }

    static RuleCosts dismissed() {
        return rule(CostsOutcome.DISMISSED, null, null);
    }

    /** Where a claim stands, and how much is covered. */
    String claim(UUID id) {
        return text(
                "SELECT state || ' ' || coalesce(outcome, '-') || ' ' || coalesce(granted, -1) FROM costs_claims WHERE id = :id",
                id);
    }
}
