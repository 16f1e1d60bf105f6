package no.algoritmetilsyn.costs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.appeal.AppealsOfDecision;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.costs.step.CloseCosts;
import no.algoritmetilsyn.costs.step.CostsOutcome;
import no.algoritmetilsyn.costs.step.RuleCosts;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What is ruled about a claim of costs, and what becomes of it: nothing holds before the letter is sent. */
@Dependent
class CostsHandling {

    /** What the model asks for: whether it is ruled on once more. */
    private static final String AGAIN = "costsAgain";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CostsClaims claims;

    @Inject
    CostsLetters letters;

    @Inject
    CostsDeadlines deadlines;

    @Inject
    AppealsOfDecision appeals;

    @Inject
    Proceedings proceedings;

    @Inject
    Access access;

    @Inject
    AccessRows rows;

    @Inject
    AuthorityClock clock;

    /** The organ that changed the decision rules on what that has cost, and no other. */
    Optional<String> isOfOtherOrgan(Proceeding found) {
        return access.actor().organ() == found.organ() ? Optional.empty() : Optional.of("otherOrgan");
    }

    void rule(RuleCosts step, StepRun run) {
        CostsClaim claim = claims.claim(run.id());
        requireLawful(step, claim);
        int granted =
                switch (step.outcome()) {
                    case GRANTED -> claim.claimed();
                    case PARTLY -> step.amount();
                    case REFUSED, DISMISSED -> 0;
                };
        claim.draft(new CostsRuling(step.outcome(), granted, step.ground(), step.reason(), step.heardLate()));
        entities.flush();
        rows.wrote(run.id());
        run.created(letters.ruling(claim));
        run.detail("outcome", step.outcome().name());
        run.detail("granted", Integer.toString(granted));
    }

    private void requireLawful(RuleCosts step, CostsClaim claim) {
        CostsLimit limit = claims.limit(claim);
        boolean late = limit.isLate(claim.filing().postedOn());
        boolean dismissed = step.outcome() == CostsOutcome.DISMISSED;
        if (dismissed && !late) {
            throw InvalidStep.at("outcome", "inTime");
        }
        if (!dismissed && claim.filing().postedOn().isAfter(limit.bar())) {
            throw InvalidStep.at("outcome", "afterAYear", limit.bar());
        }
        if (!dismissed && late && step.heardLate() == null) {
            throw InvalidStep.at("heardLate", "late", limit.last());
        }
        if (!late && step.heardLate() != null) {
            throw InvalidStep.at("heardLate", "inTime");
        }
        if (step.amount() != null && step.outcome() != CostsOutcome.PARTLY) {
            throw InvalidStep.at("amount", "notPartly");
        }
        if (step.amount() != null && step.amount() > claim.claimed()) {
            throw InvalidStep.at("amount", "aboveClaim", claim.claimed());
        }
        if (step.amount() != null && step.amount() == claim.claimed()) {
            throw InvalidStep.at("amount", "notPart");
        }
    }

    /** The letter has left. */
    void told(StepRun run) {
        CostsClaim claim = claims.claim(run.id());
        claim.rule(clock.today());
        deadlines.ruled(claim);
    }

    void takeUp(StepRun run) {
        CostsClaim claim = claims.claim(run.id());
        claim.takeUp();
        deadlines.takenUp(claim);
        run.variable(AGAIN, true);
    }

    void close(CloseCosts step, StepRun run) {
        CostsClaim claim = claims.claim(run.id());
        requirePaid(step.day(), claim);
        deadlines.end(run.id());
        if (step.day() != null) {
            entities.persist(new CostsPayment(
                    run.id(), claim.left(), step.day(), run.actor().id(), run.now()));
            claims.tellPaid(claim);
            rows.wrote(run.id());
        }
        claim.end(step.note(), run.now());
        proceedings.end(run.id(), run.now());
        run.variable(AGAIN, false);
    }

    private void requirePaid(LocalDate day, CostsClaim claim) {
        boolean left = claim.left() > 0;
        if (left && day == null) {
            throw InvalidStep.at("day", "notPaid");
        }
        if (!left && day != null) {
            throw InvalidStep.at("day", "nothingCovered");
        }
        PastDay.require("day", day, claim.ruledOn(), clock.today());
    }

    /** All that keeps a claim from being closed. */
    FinishCheck closing(UUID id) {
        boolean open = appeals.isOneOpen(id);
        return new FinishCheck()
                .when(isOfOtherOrgan(claims.proceeding(id)), FinishSection.PROVISIONS, null)
                .when(open, FinishSection.QUESTIONS, "appealOpen")
                .when(
                        !open && !isAllCovered(id) && !deadlines.isAppealOver(id),
                        FinishSection.DATES,
                        "appealLimitRuns");
    }

    /** Why nothing can be ruled on once more. */
    Optional<String> notToTakeUp(UUID id) {
        if (appeals.isOneOpen(id) && !appeals.isOneRemitted(id)) {
            return Optional.of("appealOpen");
        }
        return isAllCovered(id) ? Optional.of("allCovered") : Optional.empty();
    }

    private boolean isAllCovered(UUID id) {
        CostsClaim claim = claims.claim(id);
        return claim.ruling() != null && claim.ruling().granted() == claim.claimed();
    }
}
