package no.algoritmetilsyn.letter.redaction.raster;

import java.util.Arrays;
import java.util.Optional;

/** The formats of files from which words can be taken. */
public enum RasterFormat {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png");

    private final String mediaType;

    RasterFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format of files that are served with a media type; empty for other ones. */
    public static Optional<RasterFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }
}
