package no.algoritmetilsyn.letter.redaction;

import java.util.Arrays;
import java.util.UUID;
import no.algoritmetilsyn.document.check.FileName;

/**
 * The version of a letter without what is left out, made before the transaction that keeps it.
 *
 * @param letterId the letter
 * @param name of its file; null when nothing is left out
 * @param pdf its bytes; empty when nothing is left out
 */
record RedactedPdf(UUID letterId, FileName name, byte[] pdf) {

    @Override
    public boolean equals(Object other) {
        return other instanceof RedactedPdf made && letterId.equals(made.letterId) && Arrays.equals(pdf, made.pdf);
    }

    @Override
    public int hashCode() {
        return letterId.hashCode();
    }

    /** Says nothing of what stands in it. */
    @Override
    public String toString() {
        return "RedactedPdf[" + letterId + "]";
    }
}
