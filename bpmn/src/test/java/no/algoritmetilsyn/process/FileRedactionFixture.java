package no.algoritmetilsyn.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.DocumentKind;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.check.FileName;
import no.algoritmetilsyn.letter.redaction.file.FileRedactionSteps;

/** Files from outside out of which something is taken, in tests. */
final class FileRedactionFixture extends DecisionFixture {

    FileRedactionFixture() {
        super(List.of(FileRedactionSteps.class), List.of());
    }

    /** A file that came with a proceeding. */
    UUID document(UUID proceeding, String name, String mediaType, byte[] content) {
        UUID id = ofCase(proceeding, name, mediaType, content);
        fixture.run(() -> fixture.get(Documents.class).attach(id, casefile(proceeding), proceeding));
        return id;
    }

    /** A file of the case in which a proceeding lies, which belongs to none of its proceedings. */
    UUID ofCase(UUID proceeding, String name, String mediaType, byte[] content) {
        return fixture.inTransaction(() -> fixture.get(Documents.class)
                .file(
                        casefile(proceeding),
                        DocumentKind.ATTACHMENT,
                        name,
                        new FileName(name),
                        mediaType,
                        new ByteArrayInputStream(content))
                .documentId());
    }

    UUID casefile(UUID proceeding) {
        return UUID.fromString(text("SELECT casefile_id FROM proceedings WHERE id = :id", proceeding));
    }

    /** The files of a document in a format, oldest first. */
    List<String> files(UUID document, String format) {
        return texts(
                "SELECT id FROM document_variants WHERE document_id = :id AND format = '" + format
                        + "' ORDER BY created_at",
                document);
    }

    byte[] bytes(String variant) {
        return fixture.inTransaction(() -> {
            var out = new ByteArrayOutputStream();
            try {
                fixture.get(DocumentFiles.class).write(UUID.fromString(variant), out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return out.toByteArray();
        });
    }
}
