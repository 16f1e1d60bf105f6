package no.algoritmetilsyn.algorithm;

import jakarta.ejb.ApplicationException;

/** Somebody else was faster: what is to be decided on no longer waits, or the field is withheld already. */
@ApplicationException(rollback = true)
public class WithholdingDecided extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WithholdingDecided(String field) {
        super("Decided meanwhile: " + field);
    }
}
