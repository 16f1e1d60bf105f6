package no.algoritmetilsyn.document;

import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.document.check.FileName;

/**
 * A file that is stored.
 *
 * @param fileName made harmless; may tell who sent it, so it belongs in no log
 * @param mediaType found from the bytes
 * @param size in bytes
 * @param sha256 64 hexadecimal digits
 */
public record StoredFile(
        UUID documentId,
        UUID variantId,
        VariantFormat format,
        String mediaType,
        String fileName,
        long size,
        String sha256,
        ScanState scanState,
        Instant createdAt) {

    /** The value of the header {@code Content-Disposition} to send it with (RFC 6266). */
    public String contentDisposition() {
        return new FileName(fileName).contentDisposition();
    }

    /** Whether it is what one of our own letters is made of, which is kept beside the letter and not read. */
    public boolean isSource() {
        return format == VariantFormat.ORIGINAL && mediaType.equals("application/json");
    }

    /** Whether we made it ourselves, so that it needs no virus check. */
    public boolean isOurs() {
        return format == VariantFormat.ARCHIVE;
    }
}
