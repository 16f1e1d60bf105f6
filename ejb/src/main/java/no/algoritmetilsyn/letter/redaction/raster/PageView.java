package no.algoritmetilsyn.letter.redaction.raster;

import java.util.Base64;

/**
 * A page of a file as it is shown. The picture was drawn from the file, and holds nothing else of it.
 *
 * @param text what a machine can read on it
 * @param pages how many the file has
 * @param picture PNG or JPEG
 */
public record PageView(PageReading text, int pages, byte[] picture) {

    private static final int PNG = 0x89;

    /** The picture as an address that holds it, so that no second request has to ask for it. */
    public String address() {
        String type = picture.length > 0 && (picture[0] & 0xff) == PNG ? "image/png" : "image/jpeg";
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(picture);
    }
}
