package no.algoritmetilsyn.letter.redaction.raster;

/**
 * What a machine can read on a page.
 *
 * @param number from 1
 * @param text with the ends of its lines; cut off where it is very long
 * @param seen whether there is something on it that only a person can read: a picture, a drawing, letters without a name
 */
public record PageReading(int number, String text, boolean seen) {

    /** Whether nothing can be read on it. */
    public boolean isEmpty() {
        return text.isBlank();
    }
}
