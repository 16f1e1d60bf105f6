package no.algoritmetilsyn.document;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.util.UUID;
import no.algoritmetilsyn.document.check.UploadLimits;
import no.algoritmetilsyn.document.custody.TestCustody;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;

/** Documents on their tables. */
abstract class DocumentsTestBase {

    static final UUID CASE = UUID.fromString("11111111-1111-4111-8111-111111111111");
    static final long MOST = UploadLimits.CITIZEN.file();

    @AutoClose
    static TestDatabase database;

    interface Work<T> {
        T with(Documents documents) throws Exception;
    }

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
    }

    static String bytes(StoredFile file) {
        var out = new ByteArrayOutputStream();
        with(files -> files.write(file.variantId(), out));
        return out.toString(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    interface Step {
        void with(Documents documents) throws Exception;
    }

    static void run(Step step) {
        in(documents -> {
            step.with(documents);
            return null;
        });
    }

    interface Reading<T> {
        T from(DocumentFiles files) throws Exception;
    }

    static <T> T read(Reading<T> reading) {
        return database.inTransaction(entities -> {
            try {
                return reading.from(TestFiles.of(entities));
            } catch (Exception e) {
                throw new IllegalArgumentException(e);
            }
        });
    }

    interface Doing {
        void with(DocumentFiles files) throws Exception;
    }

    static void with(Doing doing) {
        read(files -> {
            doing.with(files);
            return null;
        });
    }

    static StoredFile open(StoredFile file) {
        return read(files -> files.open(file.variantId()));
    }

    static boolean discard(StoredFile file) {
        return in(documents -> documents.discard(file.documentId()));
    }

    static <T> T in(Work<T> work) {
        return database.inTransaction(entities -> {
            try {
                return work.with(documents(entities));
            } catch (Exception e) {
                throw new IllegalArgumentException(e);
            }
        });
    }

    static Documents documents(EntityManager entities) {
        var documents = new Documents();
        documents.entities = entities;
        documents.clock = new AuthorityClock();
        documents.custody = TestCustody.of(entities);
        return documents;
    }

    static long count(String table) throws Exception {
        return countWhere(table);
    }

    static long countWhere(String from) throws Exception {
        try (Connection owner = database.asOwner();
                var row = owner.createStatement().executeQuery("SELECT count(*) FROM " + from)) {
            row.next();
            return row.getLong(1);
        }
    }
}
