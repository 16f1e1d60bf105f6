package no.algoritmetilsyn.letter.desk;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * The PDF of a letter, made before the transaction that sends it.
 *
 * @param hash of the snapshot that was printed, the name of its recipient apart
 * @param date that stands in it
 * @param pdf its bytes
 */
record PrintedLetter(String hash, LocalDate date, byte[] pdf) {

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedLetter printed && hash.equals(printed.hash) && Arrays.equals(pdf, printed.pdf);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    /** Says nothing of what stands in it. */
    @Override
    public String toString() {
        return "PrintedLetter[" + hash + ", " + date + "]";
    }
}
