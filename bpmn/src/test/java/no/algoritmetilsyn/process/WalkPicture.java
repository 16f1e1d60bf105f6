package no.algoritmetilsyn.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import no.algoritmetilsyn.document.DocumentKind;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.check.FileName;
import no.algoritmetilsyn.letter.redaction.raster.ForeignFiles;

/** A picture that came from outside, for what is done with such files. */
final class WalkPicture {

    private WalkPicture() {}

    static String file(ProcessFixture fixture, UUID proceeding, UUID casefile) {
        return fixture.inTransaction(() -> {
            Documents documents = fixture.get(Documents.class);
            UUID id = documents
                    .file(
                            casefile,
                            DocumentKind.ATTACHMENT,
                            "bilde.png",
                            new FileName("bilde.png"),
                            "image/png",
                            new ByteArrayInputStream(content()))
                    .documentId();
            documents.attach(id, casefile, proceeding);
            return id.toString();
        });
    }

    private static byte[] content() {
        try {
            return ForeignFiles.picture("png", 60, 40);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
