package no.algoritmetilsyn.audit;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.TestDatabase;
import no.algoritmetilsyn.platform.TestSettings;

/** A database with two cases of five events each, and a hand that may do everything to it. */
final class AuditFixture implements AutoCloseable {

    static final UUID CASE = UUID.fromString("11111111-1111-4111-8111-111111111111");
    static final UUID OTHER = UUID.fromString("22222222-2222-4222-8222-222222222222");
    static final Actor ACTOR = new Actor(
            UUID.fromString("aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"),
            "Inger Inspektør",
            EnumSet.of(Role.INSPECTOR),
            Set.of(),
            Organ.FIRST_INSTANCE);

    final TestDatabase database = TestDatabase.fresh();
    private final Path folder;
    private final Anchors anchors;

    AuditFixture(Path folder) {
        this.folder = folder;
        anchors = new Anchors();
        anchors.clock = new AuthorityClock();
        anchors.settings = TestSettings.of(Map.of("TILSYN_ANCHOR_DIR", folder.toString()));
    }

    /** Adds five events to each of two chains, each in a transaction of its own. */
    AuditFixture withEvents() {
        for (int i = 1; i <= 5; i++) {
            append(CASE, "order.draft", Map.of("step", Integer.toString(i)));
            append(OTHER, "order.draft", Map.of("step", Integer.toString(i)));
        }
        return this;
    }

    void append(UUID chain, String action, Map<String, String> detail) {
        database.run(entities ->
                audit(entities).append(chain, ACTOR, action, new AuditSubject("order", UUID.randomUUID()), detail));
    }

    static Audit audit(EntityManager entities) {
        var audit = new Audit();
        audit.entities = entities;
        audit.clock = new AuthorityClock();
        return audit;
    }

    Anchor anchorWhole() {
        return database.inTransaction(entities -> {
            anchors.entities = entities;
            return anchors.whole();
        });
    }

    boolean anchorChanged() {
        return database.inTransaction(entities -> {
            anchors.entities = entities;
            return anchors.changed().isPresent();
        });
    }

    /** What the owner of the database can do to it. */
    void tamper(String... statements) throws SQLException {
        try (Connection owner = database.asOwner();
                Statement sql = owner.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }

    /** What the verifier finds, with no more rights than the application has. */
    List<Defect> defects() throws Exception {
        try (Connection application = database.asApplication()) {
            application.setAutoCommit(false);
            return AuditVerifier.verify(application, folder);
        }
    }

    /** The same, asked of the boundary. */
    List<Defect> verifyInside() {
        return database.inTransaction(entities -> {
            Audit audit = audit(entities);
            audit.settings = anchors.settings;
            return audit.verify();
        });
    }

    List<Defect.Kind> kinds() throws Exception {
        return defects().stream().map(Defect::kind).distinct().toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
