package no.algoritmetilsyn.algorithm.intake;

import jakarta.ejb.ApplicationException;

/** Somebody has cancelled the import; nothing of it was written. */
@ApplicationException
public class ImportCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportCancelled() {
        super("The import was cancelled");
    }
}
