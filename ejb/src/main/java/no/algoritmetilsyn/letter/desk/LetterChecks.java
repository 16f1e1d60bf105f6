package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import no.algoritmetilsyn.casefile.step.EndingLacks;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Finds all that a letter lacks before it is submitted, signed or sent: in what it says, and by the rules of its feature. */
@Dependent
class LetterChecks {

    /** What stands in the letter is not enough; its page says what, sentence by sentence. */
    static final String UNFINISHED = "letterUnfinished";

    /** Something is missing that the law wants in it. */
    private static final String CLAUSE = "clauseMissing";

    /** Letters that end a proceeding when they are sent. */
    private static final Set<LetterKind> ENDING = EnumSet.of(
            LetterKind.ANSWER,
            LetterKind.DISMISSAL,
            LetterKind.FORWARDING,
            LetterKind.ORDER_FULFILLED,
            LetterKind.FINAL_REPORT,
            LetterKind.BAN_REVIEWED,
            LetterKind.CASE_ENDED,
            LetterKind.FINE_DROPPED);

    @Inject
    EndingLacks endings;

    @Inject
    ProceedingLetters letters;

    @Inject
    LetterRenderer renderer;

    @Inject
    AuthorityClock clock;

    FinishCheck of(OutgoingLetter letter) {
        var check = new FinishCheck();
        if (letter.state() == LetterState.DRAFT) {
            try {
                renderer.article(letter.snapshot(), Approval.pending(clock.today()));
            } catch (LetterRefused refused) {
                refused.violations()
                        .forEach(fault -> check.add(new Lack(
                                fault.code().equals(CLAUSE) ? FinishSection.PROVISIONS : FinishSection.DOCUMENTS,
                                UNFINISHED,
                                fault.pointer(),
                                LetterPage.address(letter.id()))));
            }
        }
        return check.add(ofOwner(letter));
    }

    /** What the feature finds for which it is written; nothing once it has left or was let go. */
    FinishCheck ofOwner(OutgoingLetter letter) {
        if (!letter.state().isOpen()) {
            return new FinishCheck();
        }
        FinishCheck check = letters.owner(letter).check(letter);
        return letter.isDecision() || ENDING.contains(letter.kind())
                ? check.add(endings.of(letter.proceedingId()))
                : check;
    }
}
