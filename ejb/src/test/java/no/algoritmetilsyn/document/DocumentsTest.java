package no.algoritmetilsyn.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.document.check.FileName;
import no.algoritmetilsyn.document.check.FileRefused;
import no.algoritmetilsyn.document.check.Samples;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

class DocumentsTest extends DocumentsTestBase {

    @Test
    void every_entity_fits_its_table() {
        database.entities().unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }

    @Test
    void a_file_comes_out_as_it_went_in() throws Exception {
        byte[] bytes = Samples.pdf();
        StoredFile stored = in(d -> d.receive(new ByteArrayInputStream(bytes), "C:\\mappe\\Klage på svar.pdf", MOST));
        assertThat(stored.fileName()).isEqualTo("Klage på svar.pdf");
        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        assertThat(stored.size()).isEqualTo(bytes.length);
        assertThat(stored.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(stored.scanState()).isEqualTo(ScanState.NOT_SCANNED);
        var out = new ByteArrayOutputStream();
        with(files -> files.write(stored.variantId(), out));
        assertThat(out.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void a_refused_file_leaves_nothing_behind() throws Exception {
        long before = count("documents") + count("blob_chunks") + torn();
        assertThatThrownBy(() -> in(d -> d.receive(new ByteArrayInputStream(new byte[100]), "a.pdf", MOST)))
                .hasCauseInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> in(d -> d.receive(new ByteArrayInputStream(Samples.pdf()), "a.pdf", 100)))
                .hasCauseInstanceOf(FileRefused.class);
        assertThat(count("documents") + count("blob_chunks") + torn()).isEqualTo(before);
    }

    @Test
    void a_torn_upload_leaves_nothing_behind() throws Exception {
        long before = count("documents") + count("blob_chunks") + torn();
        var breaking = new SequenceInputStream(new ByteArrayInputStream(Samples.pdf()), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        });
        assertThatThrownBy(() -> in(d -> d.receive(breaking, "a.pdf", MOST))).hasRootCauseMessage("the line broke");
        assertThat(count("documents") + count("blob_chunks") + torn()).isEqualTo(before);
    }

    @Test
    void an_attached_file_is_found_in_its_case_and_in_no_other() throws Exception {
        StoredFile stored = in(d -> d.receive(new ByteArrayInputStream(Samples.txt()), "a.txt", MOST));
        UUID casefile = UUID.randomUUID();
        UUID proceeding = UUID.randomUUID();
        run(d -> d.attach(stored.documentId(), casefile, proceeding));
        assertThat(filesOf(casefile)).extracting(StoredFile::variantId).containsExactly(stored.variantId());
        assertThatThrownBy(() -> run(d -> d.attach(stored.documentId(), CASE, proceeding)))
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> run(d -> d.attach(stored.documentId(), casefile, UUID.randomUUID())))
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(discard(stored)).isFalse();
        assertThat(open(stored)).isNotNull();
    }

    @Test
    void documents_of_a_proceeding_follow_it_into_another_case_and_others_stay() throws Exception {
        UUID from = UUID.randomUUID();
        UUID to = UUID.randomUUID();
        UUID proceeding = UUID.randomUUID();
        StoredFile its = in(d -> d.receive(new ByteArrayInputStream(Samples.txt()), "a.txt", MOST));
        StoredFile other = in(d -> d.receive(new ByteArrayInputStream(Samples.png()), "b.png", MOST));
        run(d -> d.attach(its.documentId(), from, proceeding));
        run(d -> d.attach(other.documentId(), from, UUID.randomUUID()));
        run(d -> d.move(proceeding, to));
        assertThat(filesOf(to)).containsExactly(its);
        assertThat(filesOf(from)).containsExactly(other);
        List<StoredFile> now = read(files -> files.ofProceeding(proceeding));
        assertThat(now).containsExactly(its);
    }

    @Test
    void a_document_has_a_redacted_form_beside_the_original() throws Exception {
        UUID casefile = UUID.randomUUID();
        StoredFile original = in(d -> d.file(
                casefile,
                DocumentKind.LETTER,
                "Varsel",
                FileName.of("varsel.pdf"),
                "application/pdf",
                new ByteArrayInputStream(Samples.pdf())));
        StoredFile redacted = in(d -> d.addVariant(
                original.documentId(),
                VariantFormat.REDACTED,
                FileName.of("varsel.pdf"),
                "application/pdf",
                new ByteArrayInputStream(Samples.txt())));
        assertThat(filesOf(casefile))
                .extracting(StoredFile::format)
                .containsExactly(VariantFormat.ORIGINAL, VariantFormat.REDACTED);
        assertThat(redacted.sha256()).isNotEqualTo(original.sha256());
    }

    @Test
    void an_infected_file_is_given_to_nobody() throws Exception {
        StoredFile stored = in(d -> d.receive(new ByteArrayInputStream(Samples.txt()), "a.txt", MOST));
        with(files -> files.scanned(stored.variantId(), ScanState.INFECTED));
        with(files -> files.scanned(stored.variantId(), ScanState.CLEAN));
        assertThatThrownBy(() -> with(files -> files.write(stored.variantId(), new ByteArrayOutputStream())))
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void bytes_that_were_changed_in_the_database_are_not_given_out_as_whole() throws Exception {
        StoredFile stored = in(d -> d.receive(new ByteArrayInputStream(Samples.txt()), "a.txt", MOST));
        try (Connection owner = database.asOwner();
                var sql = owner.createStatement()) {
            sql.execute("UPDATE blob_chunks SET bytes = set_byte(bytes, 0, 88) WHERE blob_id = "
                    + "(SELECT blob_id FROM document_variants WHERE id = '" + stored.variantId() + "')");
        }
        assertThatThrownBy(() -> with(files -> files.write(stored.variantId(), new ByteArrayOutputStream())))
                .hasCauseInstanceOf(IOException.class);
        try (Connection application = database.asApplication();
                var sql = application.createStatement()) {
            assertThatThrownBy(() -> sql.execute("UPDATE blob_chunks SET bytes = ''"))
                    .hasMessageContaining("denied");
        }
    }

    private static List<StoredFile> filesOf(UUID casefile) {
        return read(files -> files.of(casefile));
    }

    private static long torn() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("tilsyn-upload-"))
                    .count();
        }
    }
}
