package no.algoritmetilsyn.document.check;

import jakarta.ejb.ApplicationException;

/** A file was not taken. Checked, since a person who hands in a file shall be told why. */
@ApplicationException(rollback = true)
public class FileRefused extends Exception {

    private final FileRefusal refusal;

    public FileRefused(FileRefusal refusal) {
        super("The file was refused: " + refusal);
        this.refusal = refusal;
    }

    /** Why. */
    public FileRefusal refusal() {
        return refusal;
    }
}
