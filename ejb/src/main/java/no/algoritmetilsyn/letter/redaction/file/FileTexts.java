package no.algoritmetilsyn.letter.redaction.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.letter.redaction.raster.PageReading;
import no.algoritmetilsyn.letter.redaction.raster.RasterProcess;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused;

/** Reads files from outside for those who go through them. What the file holds is looked at in a process of its own. */
@ApplicationScoped
public class FileTexts {

    @Inject
    FileRedactions redactions;

    @Inject
    DocumentFiles documents;

    @Inject
    RasterProcess process;

    /**
     * What a machine can read in a file, page by page. It takes a second or more, and belongs outside a transaction.
     *
     * @param documentId document of the case of the proceeding
     * @return empty when there is no such file, or nothing can be taken out of its kind
     * @throws RasterRefused when it cannot be opened
     */
    public List<PageReading> read(UUID proceedingId, UUID documentId) throws RasterRefused {
        RedactableFile file = redactions.file(proceedingId, documentId).orElse(null);
        return file == null || !file.isPossible() ? List.of() : process.read(file.format(), bytes(file.file()));
    }

    /** @throws RasterRefused when it is larger than the process could bear */
    byte[] bytes(StoredFile file) throws RasterRefused {
        RasterProcess.requireBearable(file.size());
        var out = new ByteArrayOutputStream((int) file.size());
        try {
            documents.write(file.variantId(), out);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return out.toByteArray();
    }
}
