package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.letter.desk.LetterOwner;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.PenaltyClaim;
import no.algoritmetilsyn.penalty.step.ClaimPenalty;

/** What becomes of a coercive fine when a claim is sent: what it says is claimed, and not before. */
@ApplicationScoped
public class PenaltyLetterOwner implements LetterOwner {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Penalties penalties;

    @Inject
    PenaltyLetters letters;

    @Inject
    PenaltyCounting counting;

    @Inject
    PenaltyDeadlines deadlines;

    @Inject
    Audit audit;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.PENALTY;
    }

    /** A fact that has changed since the claim was written makes it wrong. */
    @Override
    public FinishCheck check(OutgoingLetter letter) {
        if (!(letter.snapshot().data() instanceof PenaltyClaim claim)) {
            return new FinishCheck();
        }
        Penalty penalty = penalties.penalty(letter.proceedingId());
        long now = counting.on(penalty, claim.until()).total() - penalties.claimed(penalty.id());
        boolean same = now == claim.amount() && letters.isTrue(penalty, claim);
        return new FinishCheck()
                .when(!same, FinishSection.DOCUMENTS, "accrualChanged", Lack.at(penalty.id(), ClaimPenalty.class))
                .when(
                        same && letters.isTooLateFor(claim),
                        FinishSection.DATES,
                        "dueTooSoon",
                        Lack.at(penalty.id(), ClaimPenalty.class));
    }

    @Override
    public void sent(OutgoingLetter letter, StepRun run) {
        if (letter.snapshot().data() instanceof PenaltyClaim claim) {
            Penalty penalty = penalties.penalty(letter.proceedingId());
            String receipt = counting.on(penalty, claim.until()).receipt().sha256();
            var claimed = new PenaltyClaimed(
                    penalty.id(),
                    claim.until(),
                    claim.amount(),
                    claim.payment().due(),
                    receipt,
                    run.actor().id(),
                    run.now());
            entities.persist(claimed);
            deadlines.claimed(penalty, claimed);
            audit.append(
                    run.casefileId(),
                    run.actor(),
                    "PENALTY_CLAIMED",
                    run.subject(),
                    Map.of(
                            "amount",
                            claim.amount().toString(),
                            "until",
                            claim.until().toString(),
                            "receipt",
                            receipt));
        }
    }
}
