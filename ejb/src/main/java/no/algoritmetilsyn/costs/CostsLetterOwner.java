package no.algoritmetilsyn.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.costs.step.RuleCosts;
import no.algoritmetilsyn.letter.desk.LetterOwner;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;

/** What becomes of a claim of costs when the letter about it is sent: what was drafted holds, and not before. */
@ApplicationScoped
public class CostsLetterOwner implements LetterOwner {

    @Inject
    CostsClaims claims;

    @Inject
    CostsLetters letters;

    @Inject
    CostsHandling handling;

    @Inject
    Audit audit;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.COSTS;
    }

    @Override
    public FinishCheck check(OutgoingLetter letter) {
        if (letter.kind() != LetterKind.COSTS_RULED) {
            return new FinishCheck();
        }
        CostsClaim claim = claims.claim(letter.proceedingId());
        if (claim.isRuled() || claim.ruling() == null) {
            return new FinishCheck().when(true, FinishSection.QUESTIONS, "costsNotOpen");
        }
        boolean changed = !letters.values(claim).equals(letter.snapshot().data());
        return new FinishCheck()
                .when(changed, FinishSection.DOCUMENTS, "draftChanged", Lack.at(claim.id(), RuleCosts.class));
    }

    @Override
    public void sent(OutgoingLetter letter, StepRun run) {
        if (letter.kind() != LetterKind.COSTS_RULED) {
            return;
        }
        handling.told(run);
        audit.append(run.casefileId(), run.actor(), "COSTS_RULED", run.subject(), Map.of());
        run.endsTaskOf(RuleCosts.class, run.id(), Map.of());
    }
}
