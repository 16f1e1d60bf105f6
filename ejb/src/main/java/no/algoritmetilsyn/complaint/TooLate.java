package no.algoritmetilsyn.complaint;

import jakarta.ejb.ApplicationException;

/** What a step was to be taken with has ended meanwhile; nothing was changed. */
@ApplicationException(rollback = true)
public class TooLate extends RuntimeException {

    TooLate(String what) {
        super(what);
    }
}
