package no.algoritmetilsyn.document.check;

/** A file was not taken. Checked, since whoever hands in a file shall be told why. */
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
