package no.algoritmetilsyn.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import no.algoritmetilsyn.document.check.FileName;
import no.algoritmetilsyn.document.check.FileRefused;
import no.algoritmetilsyn.document.check.Samples;
import no.algoritmetilsyn.document.check.UploadLimits;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final UUID CASE = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final long MOST = UploadLimits.CITIZEN.file();

    private static TestDatabase database;

    private interface Work<T> {
        T with(Documents documents) throws Exception;
    }

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

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
    void what_a_waiting_file_tells_of_its_sender_is_taken_out_once_and_what_lies_in_a_case_stays() throws Exception {
        byte[] photo = Samples.photo("Kari sin telefon");
        StoredFile waiting = in(d -> d.receive(new ByteArrayInputStream(photo), "a.jpg", MOST));
        StoredFile plain = in(d -> d.receive(new ByteArrayInputStream(Samples.txt()), "a.txt", MOST));
        StoredFile filed = in(d -> d.receive(new ByteArrayInputStream(photo), "b.jpg", MOST));
        run(d -> d.attach(filed.documentId(), UUID.randomUUID(), UUID.randomUUID()));
        long blobs = count("blobs");
        for (int times = 0; times < 2; times++) {
            run(d -> metadata(d).remove(List.of(waiting.documentId(), plain.documentId(), filed.documentId())));
        }
        assertThat(count("blobs")).isEqualTo(blobs);
        List<StoredFile> now = read(files -> files.ofDocuments(List.of(waiting.documentId())));
        assertThat(now)
                .singleElement()
                .satisfies(file -> assertThat(bytes(file)).isNotEmpty().doesNotContain("Kari sin telefon"));
        assertThat(open(plain)).isEqualTo(plain);
        assertThat(bytes(filed)).contains("Kari sin telefon");
    }

    private static String bytes(StoredFile file) {
        var out = new ByteArrayOutputStream();
        with(files -> files.write(file.variantId(), out));
        return out.toString(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static FileMetadata metadata(Documents documents) {
        var metadata = new FileMetadata();
        metadata.entities = documents.entities;
        metadata.documents = documents;
        metadata.files = TestFiles.of(documents.entities);
        return metadata;
    }

    @Test
    void files_that_wait_too_long_go_and_others_stay() throws Exception {
        StoredFile waiting = in(d -> d.receive(new ByteArrayInputStream(Samples.png()), "a.png", MOST));
        StoredFile filed = in(d -> d.receive(new ByteArrayInputStream(Samples.jpg()), "a.jpg", MOST));
        run(d -> d.attach(filed.documentId(), CASE, UUID.randomUUID()));
        assertThat(removeOrphans(Duration.ofHours(24))).isZero();
        assertThat(open(waiting)).isNotNull();
        removeOrphans(Duration.ZERO);
        assertThatThrownBy(() -> open(waiting)).hasCauseInstanceOf(NoSuchElementException.class);
        assertThat(open(filed)).isNotNull();
        assertThat(count("blobs")).isEqualTo(count("document_variants"));
        assertThat(countWhere("blob_chunks WHERE blob_id NOT IN (SELECT id FROM blobs)"))
                .isZero();
    }

    @Test
    void a_discarded_file_is_gone() throws Exception {
        StoredFile stored = in(d -> d.receive(new ByteArrayInputStream(Samples.txt()), "a.txt", MOST));
        assertThat(discard(stored)).isTrue();
        assertThatThrownBy(() -> open(stored)).hasCauseInstanceOf(NoSuchElementException.class);
        assertThat(discard(stored)).isTrue();
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

    private interface Step {
        void with(Documents documents) throws Exception;
    }

    private static void run(Step step) {
        in(documents -> {
            step.with(documents);
            return null;
        });
    }

    private interface Reading<T> {
        T from(DocumentFiles files) throws Exception;
    }

    private static <T> T read(Reading<T> reading) {
        return database.inTransaction(entities -> {
            try {
                return reading.from(TestFiles.of(entities));
            } catch (Exception e) {
                throw new IllegalArgumentException(e);
            }
        });
    }

    private interface Doing {
        void with(DocumentFiles files) throws Exception;
    }

    private static void with(Doing doing) {
        read(files -> {
            doing.with(files);
            return null;
        });
    }

    private static List<StoredFile> filesOf(UUID casefile) {
        return read(files -> files.of(casefile));
    }

    private static StoredFile open(StoredFile file) {
        return read(files -> files.open(file.variantId()));
    }

    private static boolean discard(StoredFile file) {
        return in(documents -> documents.discard(file.documentId()));
    }

    private static int removeOrphans(Duration olderThan) {
        return in(documents -> documents.removeOrphans(olderThan));
    }

    private static <T> T in(Work<T> work) {
        return database.inTransaction(entities -> {
            try {
                return work.with(documents(entities));
            } catch (Exception e) {
                throw new IllegalArgumentException(e);
            }
        });
    }

    private static Documents documents(EntityManager entities) {
        var documents = new Documents();
        documents.entities = entities;
        documents.clock = new AuthorityClock();
        return documents;
    }

    private static long count(String table) throws Exception {
        return countWhere(table);
    }

    private static long countWhere(String from) throws Exception {
        try (Connection owner = database.asOwner();
                var row = owner.createStatement().executeQuery("SELECT count(*) FROM " + from)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long torn() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("tilsyn-upload-"))
                    .count();
        }
    }
}
