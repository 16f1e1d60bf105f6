package no.algoritmetilsyn.viewer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import no.algoritmetilsyn.casefile.CaseDocuments;
import no.algoritmetilsyn.casefile.ViewedFile;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.letter.redaction.raster.PageView;
import no.algoritmetilsyn.letter.redaction.raster.RasterFormat;
import no.algoritmetilsyn.letter.redaction.raster.RasterProcess;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused;

/**
 * Gives pages of files to those who may read the files. Each page is drawn when it is asked for, and kept nowhere: who turns back has it
 * drawn once more.
 */
@ApplicationScoped
public class DocumentPages {

    @Inject
    CaseDocuments files;

    @Inject
    DocumentFiles documents;

    @Inject
    RasterProcess process;

    /** Whether pages of a file can be shown; others can be saved. */
    public static boolean canShow(StoredFile file) {
        return file.scanState().mayBeOpened()
                && RasterFormat.ofMediaType(file.mediaType()).isPresent();
    }

    /**
     * The file, for somebody who may read it; that they have is kept.
     *
     * @throws no.algoritmetilsyn.access.AccessRefused when they may not, or there is no such file in a case
     */
    public ViewedFile open(UUID variantId) {
        return files.view(variantId);
    }

    /**
     * One page. It takes a second or more, and belongs outside a transaction.
     *
     * @param file what {@link #open} has given
     * @param page from 1
     * @throws RasterRefused when it cannot be shown
     */
    public PageView show(StoredFile file, int page) throws RasterRefused {
        RasterProcess.requireBearable(file.size());
        RasterFormat format = RasterFormat.ofMediaType(file.mediaType()).orElseThrow();
        var out = new ByteArrayOutputStream((int) file.size());
        try {
            documents.writeToShow(file.variantId(), out);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return process.show(format, out.toByteArray(), page);
    }
}
