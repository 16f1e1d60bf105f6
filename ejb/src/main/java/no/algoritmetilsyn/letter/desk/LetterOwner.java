package no.algoritmetilsyn.letter.desk;

import java.util.Set;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.letter.kind.LetterKind;

/**
 * The feature that a letter is written for. It says whether the letter may leave now, and moves its own state when it has: a
 * letter that was not sent closes nothing and starts no clock. Found by the kind of the proceeding.
 */
public interface LetterOwner {

    /** The kind of proceedings whose letters it owns; null for a feature that owns kinds of letters only. */
    ProceedingKind kind();

    /** The kinds of letters that it owns in proceedings of every kind, also when these have ended. */
    default Set<LetterKind> letters() {
        return Set.of();
    }

    /**
     * All that keeps the letter from being submitted or sent now, whatever stands in it: the state of the proceeding, a day that has
     * passed. The text of a rule is {@code casefile.refusal.<rule>}.
     */
    FinishCheck check(OutgoingLetter letter);

    /** The letter is sent, in this transaction: what follows from it for state, deadlines and tasks. */
    void sent(OutgoingLetter letter, StepRun run);
}
