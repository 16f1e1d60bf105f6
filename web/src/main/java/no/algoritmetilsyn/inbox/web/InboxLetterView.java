package no.algoritmetilsyn.inbox.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.inbox.InboxLetter;
import no.algoritmetilsyn.inbox.InboxLetters;
import no.algoritmetilsyn.inbox.OpenLetter;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;

/** A letter, for those to whom it was sent. It is opened by a button, so that nothing but a person says that it was read. */
@Named
@RequestScoped
public class InboxLetterView {

    @Inject
    PageAddress address;

    @Inject
    PageAnswer answer;

    @Inject
    Access access;

    @Inject
    InboxLetters letters;

    private InboxLetter letter;
    private OpenLetter open;

    private UUID id() {
        return PageMissing.id(address.getId());
    }

    /** What is told before it is opened. */
    public InboxLetter getLetter() {
        if (letter == null) {
            letter = letters.find(id());
        }
        return letter;
    }

    /** Whether somebody of the organisation has opened it. */
    public boolean isOpened() {
        return getLetter().opened() != null;
    }

    /** The letter as it reads; only when it was opened before. */
    public OpenLetter getOpen() {
        if (open == null) {
            open = letters.shown(id());
        }
        return open;
    }

    /** Whether the reader speaks for the organisation that its proceeding is directed at. */
    public boolean isDirected() {
        return access.may(
                Act.PROCEEDING_READ_OWN,
                getLetter().proceeding().casefileId(),
                getLetter().proceeding().id());
    }

    /** The reader opens it. */
    public void read() {
        letters.open(id());
        answer.leadTo(Route.INBOX_LETTER.path(id().toString()));
    }
}
