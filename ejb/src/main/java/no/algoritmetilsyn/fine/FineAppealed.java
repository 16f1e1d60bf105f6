package no.algoritmetilsyn.fine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.algoritmetilsyn.appeal.AppealDecided;
import no.algoritmetilsyn.appeal.AppealsOver;
import no.algoritmetilsyn.appeal.EffectSuspended;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.decision.DecisionReversed;

/** What an appeal of a decision to fine leads to for the fine that carries it out (forvaltningsloven §§ 33, 34, 42). */
@ApplicationScoped
public class FineAppealed {

    @Inject
    FineAppeals fines;

    void hear(@Observes AppealDecided appeal) {
        if (isAboutAFine(appeal.kind())) {
            switch (appeal.result()) {
                case ANNULLED -> fines.annul(appeal.appealedId(), appeal.reference());
                case REMITTED -> fines.remit(appeal.appealedId(), appeal.reference());
                case CHANGED -> change(appeal);
                default -> {}
            }
        }
    }

    /** What an appeal left alone is final once the appeal body has decided all of them; where none was decided, time decides. */
    void hear(@Observes AppealsOver appeals) {
        if (isAboutAFine(appeals.kind())) {
            fines.follow(appeals.appealedId(), appeals.reference());
            if (appeals.result() != null && !appeals.result().isFounded()) {
                fines.uphold(appeals.appealedId(), appeals.on(), appeals.reference());
            }
        }
    }

    /** The authority has taken the decision to fine back by itself. */
    void hear(@Observes DecisionReversed decision) {
        fines.reverse(decision.decisionId(), decision.reference());
    }

    private void change(AppealDecided appeal) {
        if (appeal.isRaised()) {
            fines.raise(appeal.appealedId(), appeal.amount(), appeal.on(), appeal.reference());
        } else if (appeal.amount() != null) {
            fines.reduce(appeal.appealedId(), appeal.amount(), appeal.on(), appeal.reference());
        }
    }

    void hear(@Observes EffectSuspended suspension) {
        if (isAboutAFine(suspension.kind())) {
            if (suspension.ends()) {
                fines.resume(suspension.appealedId(), suspension.grounds());
            } else {
                fines.suspend(suspension.appealedId(), suspension.grounds());
            }
        }
    }

    /** Other decisions have no fine: the port does nothing for them. */
    private static boolean isAboutAFine(ProceedingKind kind) {
        return kind == ProceedingKind.DECISION || kind == ProceedingKind.FINE;
    }
}
