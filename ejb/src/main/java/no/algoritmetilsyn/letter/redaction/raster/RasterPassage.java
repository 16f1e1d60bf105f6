package no.algoritmetilsyn.letter.redaction.raster;

/**
 * What is left out of a file.
 *
 * @param page number from 1; 0 for words wherever they stand
 * @param words as they stand there; null for an area
 * @param area null for words
 * @param mark what can be read in their place
 * @param label text printed in the box, where it is wide enough
 */
public record RasterPassage(int page, String words, RasterArea area, String mark, String label) {

    /** Whether it concerns a page. */
    boolean isOn(int number) {
        return page == 0 || page == number;
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "RasterPassage[" + page + "]";
    }
}
