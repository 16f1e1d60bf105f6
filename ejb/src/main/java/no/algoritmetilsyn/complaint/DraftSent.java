package no.algoritmetilsyn.complaint;

import jakarta.ejb.ApplicationException;

/** Answers were to be changed that have been sent meanwhile; nothing was changed. */
@ApplicationException(rollback = true)
public class DraftSent extends RuntimeException {

    DraftSent() {
        super("The draft has been sent");
    }
}
