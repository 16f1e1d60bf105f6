package no.algoritmetilsyn.letter.redaction.file;

import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.letter.redaction.raster.RasterFormat;

/**
 * A file of a case that did not begin as a letter of ours.
 *
 * @param number its place among those of the case, from 1
 * @param file as it came
 * @param format null where nothing can be taken out of a file of its kind
 * @param redacted its newest version without something; null when there is none
 */
public record RedactableFile(int number, StoredFile file, RasterFormat format, StoredFile redacted) {

    /** Whether words can be taken out of it. */
    public boolean isPossible() {
        return format != null && file.scanState().mayBeOpened();
    }
}
