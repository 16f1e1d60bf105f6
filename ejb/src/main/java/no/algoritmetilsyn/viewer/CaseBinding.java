package no.algoritmetilsyn.viewer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.algoritmetilsyn.casefile.CaseDocuments;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.letter.redaction.raster.Book;
import no.algoritmetilsyn.letter.redaction.raster.RasterProcess;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused;

/** Reads the files of a case for somebody who has all of it bound, and has it bound in a process of its own. */
@ApplicationScoped
public class CaseBinding {

    @Inject
    CaseDocuments files;

    @Inject
    DocumentFiles documents;

    @Inject
    RasterProcess process;

    /** The bytes of a file, for somebody who may read it; that they have is kept, as when they save it. */
    public byte[] read(StoredFile file) {
        StoredFile opened = files.open(file.variantId());
        var out = new ByteArrayOutputStream((int) opened.size());
        try {
            documents.write(opened.variantId(), out);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return out.toByteArray();
    }

    /**
     * One PDF of all parts. It takes as long as the process may, and belongs outside a transaction.
     *
     * @throws RasterRefused when others are at work, or it is too large
     */
    public byte[] bind(Book book) throws RasterRefused {
        return process.bind(book);
    }
}
