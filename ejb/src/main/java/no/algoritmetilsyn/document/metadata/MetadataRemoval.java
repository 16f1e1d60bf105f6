package no.algoritmetilsyn.document.metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.algoritmetilsyn.document.check.FileType;

/**
 * Takes out of a file what would give away a person who wants to stay unknown (personvernforordningen artikkel 25;
 * arbeidsmiljøloven § 2 A-7 for those who report): the position and the camera of a picture, the author of a document.
 * What can be seen when the file is opened stays. Of a PDF, what lies open is taken out; more may be packed away in it.
 */
public final class MetadataRemoval {

    private MetadataRemoval() {}

    /**
     * Takes it out of a file, which is written anew in its place. Once more changes nothing.
     *
     * @param file that {@link no.algoritmetilsyn.document.check.FileCheck} has taken as being of this kind; read into
     *     memory, so of at most some ten MiB
     * @throws IOException when it cannot be read or written, or is not what it was taken for; it is as it was then
     */
    public static void remove(Path file, FileType type) throws IOException {
        switch (type) {
            case PNG -> Files.write(file, PngMetadata.remove(Files.readAllBytes(file)));
            case JPG -> Files.write(file, JpegMetadata.remove(Files.readAllBytes(file)));
            case PDF -> Files.write(file, PdfMetadata.remove(Files.readAllBytes(file)));
            case DOCX, XLSX, ODT -> OfficeMetadata.remove(file);
            case TXT, EML -> {
                // A text has none. A mail is its own: who sent it to whom is what it says.
            }
        }
    }

    /** A picture inside another file, without its metadata; other bytes, and a broken picture, as they are. */
    static byte[] ofPicture(byte[] bytes) {
        try {
            if (JpegMetadata.isJpeg(bytes)) {
                return JpegMetadata.remove(bytes);
            }
            return PngMetadata.isPng(bytes) ? PngMetadata.remove(bytes) : bytes;
        } catch (IOException broken) {
            return bytes;
        }
    }
}
