package no.algoritmetilsyn.letter.redaction.file;

import java.util.Arrays;
import no.algoritmetilsyn.document.StoredFile;

/**
 * A file without something, made before the transaction that keeps it.
 *
 * @param source the file that it was taken out of
 * @param pdf its bytes
 */
record RedactedFile(StoredFile source, byte[] pdf) {

    @Override
    public boolean equals(Object other) {
        return other instanceof RedactedFile made && source.equals(made.source) && Arrays.equals(pdf, made.pdf);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    /** Says nothing of its content. */
    @Override
    public String toString() {
        return "RedactedFile[" + source.variantId() + "]";
    }
}
