package no.algoritmetilsyn.fine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.letter.desk.LetterOwner;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.FineChanged;
import no.algoritmetilsyn.letter.kind.LetterKind;

/** What becomes of a fine when a letter about it is sent: nothing but that the body knows. */
@ApplicationScoped
public class FineLetterOwner implements LetterOwner {

    @Inject
    Fines fines;

    @Inject
    FineLetters letters;

    @Inject
    Audit audit;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.FINE;
    }

    /** A fine that is reversed has ended with that: its body is told afterwards, and may then claim costs (§§ 27, 36). */
    @Override
    public Set<LetterKind> letters() {
        return Set.of(LetterKind.FINE_CHANGED);
    }

    /** Something that has changed since makes the letter wrong. */
    @Override
    public FinishCheck check(OutgoingLetter letter) {
        boolean changed = letter.snapshot().data() instanceof FineChanged told
                && !letters.values(fines.fine(letter.proceedingId()), told.because())
                        .equals(told);
        return new FinishCheck().when(changed, FinishSection.DOCUMENTS, "draftChanged");
    }

    @Override
    public void sent(OutgoingLetter letter, StepRun run) {
        audit.append(run.casefileId(), run.actor(), "FINE_LETTER_SENT", run.subject(), Map.of());
    }
}
