package no.algoritmetilsyn.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.letter.desk.LetterState;

/** What the reader of a letter's page can do with it now. */
@Named
@RequestScoped
public class LetterOffers {

    @Inject
    LetterDesk letterDesk;

    @Inject
    Access access;

    /** Whether the reader may write in it now. */
    public boolean isWriting() {
        return letterDesk.getLetter().state() == LetterState.DRAFT && may(Act.LETTER_WRITE);
    }

    /** Whether the reader may sign it now. */
    public boolean isApproving() {
        return letterDesk.getLetter().state() == LetterState.FOR_APPROVAL
                && may(Act.LETTER_APPROVE)
                && letterDesk.getPage().signs();
    }

    /** Whether the reader may send it now. */
    public boolean isSending() {
        return letterDesk.getLetter().state() == LetterState.APPROVED && may(Act.LETTER_SEND);
    }

    /** Whether the reader may make it a draft again. */
    public boolean isSendingBack() {
        LetterState state = letterDesk.getLetter().state();
        return (state == LetterState.FOR_APPROVAL || state == LetterState.APPROVED) && may(Act.LETTER_WRITE);
    }

    /** Whether the reader may let it go. */
    public boolean isDiscarding() {
        return letterDesk.getLetter().state().isOpen() && may(Act.LETTER_WRITE);
    }

    /** Whether it waits for somebody else, because the reader has written it. */
    public boolean isOwn() {
        return letterDesk.getLetter().state() == LetterState.FOR_APPROVAL
                && !may(Act.LETTER_APPROVE)
                && access.missing(
                                Act.LETTER_APPROVE,
                                letterDesk.getPage().proceeding().casefileId(),
                                letterDesk.getLetter().id())
                        .contains(Condition.NOT_AUTHOR.name());
    }

    /** Whether the reader has to declare that they are impartial before they do anything with it. */
    public boolean isUndeclared() {
        return letterDesk.getLetter().state().isOpen() && may(Act.TASK_CLAIM) && !may(Act.LETTER_WRITE);
    }

    private boolean may(Act act) {
        return letterDesk.getPage().allowed().contains(act);
    }
}
