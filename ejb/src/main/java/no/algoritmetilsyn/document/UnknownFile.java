package no.algoritmetilsyn.document;

import jakarta.ejb.ApplicationException;

/** No such file arrives from the account that acts; or it is complete. */
@ApplicationException(rollback = true)
public class UnknownFile extends RuntimeException {

    UnknownFile() {
        super("No such file arrives");
    }
}
