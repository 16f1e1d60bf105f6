package no.algoritmetilsyn.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.letter.desk.LetterState;

/**
 * What the reader of a letter's page can do with it now. The form whose button was just pressed is offered in any case: else
 * JSF would pass over the button of a form that was opened before somebody else acted. The step itself refuses, its page tells
 * why, and what was typed is still there.
 */
@Named
@RequestScoped
public class LetterOffers {

    private static final String TAKE_TEMPLATE = "takeTemplate";

    @Inject
    LetterDesk letterDesk;

    @Inject
    Access access;

    /** Whether the reader may write in it now. */
    public boolean isWriting() {
        return pressed("save", "submit", "forget", TAKE_TEMPLATE)
                || letterDesk.getLetter().state() == LetterState.DRAFT && may(Act.LETTER_WRITE);
    }

    /** Whether a newer version of its template can be taken. */
    public boolean isTakingTemplate() {
        return pressed(TAKE_TEMPLATE) || letterDesk.getPage().newer() != null;
    }

    /** Whether the reader may sign it now. */
    public boolean isApproving() {
        return pressed("approve")
                || letterDesk.getLetter().state() == LetterState.FOR_APPROVAL
                        && may(Act.LETTER_APPROVE)
                        && letterDesk.getPage().signs();
    }

    /** Whether the reader may send it now. */
    public boolean isSending() {
        return pressed("send") || letterDesk.getLetter().state() == LetterState.APPROVED && may(Act.LETTER_SEND);
    }

    /** Whether the reader may make it a draft again. */
    public boolean isSendingBack() {
        LetterState state = letterDesk.getLetter().state();
        return pressed("sendBack")
                || (state == LetterState.FOR_APPROVAL || state == LetterState.APPROVED) && may(Act.LETTER_WRITE);
    }

    /** Whether the reader may let it go. */
    public boolean isDiscarding() {
        return pressed("discard") || letterDesk.getLetter().state().isOpen() && may(Act.LETTER_WRITE);
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

    private static boolean pressed(String... buttons) {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return Stream.of(buttons).anyMatch(sent::containsKey);
    }

    private boolean may(Act act) {
        return letterDesk.getPage().allowed().contains(act);
    }
}
