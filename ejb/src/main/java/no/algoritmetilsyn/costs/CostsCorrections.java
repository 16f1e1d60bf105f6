package no.algoritmetilsyn.costs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.costs.step.CorrectCostsPayment;
import no.algoritmetilsyn.law.collection.Correction;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Corrects what was entered as paid of costs by mistake: a claim of which something is left to pay is open again until that is paid. */
@Dependent
class CostsCorrections {

    /** Kroner above which the sum cannot be kept. */
    private static final long MOST_PAID = 2_000_000_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CostsClaims claims;

    @Inject
    CostsDeadlines deadlines;

    @Inject
    CostsReopening reopening;

    @Inject
    AuthorityClock clock;

    void correct(CorrectCostsPayment step, StepRun run) {
        CostsClaim claim = claims.claim(run.id());
        List<CostsPayment> paid = claims.payments(run.id());
        if (step.number() > paid.size()) {
            throw InvalidStep.at("number", "unknown");
        }
        CostsPayment wrong = paid.get(step.number() - 1);
        Correction to = step.correction(wrong.amount(), wrong.paidOn(), run);
        PastDay.require("day", step.day(), claim.changedOn(), clock.today());
        if ((long) claim.paid() - wrong.amount() + to.amount() > MOST_PAID) {
            throw InvalidStep.at("amount", "tooMuch");
        }
        entities.persist(new CostsPayment(wrong, to));
        claims.tellPaid(claim);
        if (claim.endedAt() != null && claim.left() > 0) {
            reopening.reopen(claim, "paymentCorrected");
        } else if (claim.endedAt() == null) {
            deadlines.covered(claim);
        }
    }

    /** Why nothing can be corrected. */
    Optional<String> nothingEntered(UUID id) {
        return claims.payments(id).isEmpty() ? Optional.of("nothingEntered") : Optional.empty();
    }
}
