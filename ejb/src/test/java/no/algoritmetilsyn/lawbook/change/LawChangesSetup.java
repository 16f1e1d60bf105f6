package no.algoritmetilsyn.lawbook.change;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A change of law by two persons, on a real database with the rights of the application. */
abstract class LawChangesSetup {
    static final TestClock CLOCK = new TestClock(Instant.parse("2026-11-28T09:00:00Z"));
    static final Actor LAWYER = TestAccess.staff("jurist", Role.LAWYER);
    static final Actor LEADER = TestAccess.staff("leder", Role.LEADER);
    static final String WHY = "Stortinget 20. november 2026, Lovtidend";
    static final String RATES = "day,rate\n2026-11-27,11.7050\n2026-11-26,11.69\n";

    TestDatabase database;

    @BeforeEach
    void create() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    static String line(String file, String id) {
        return file.lines().filter(one -> one.startsWith(id + ",")).findFirst().orElseThrow();
    }

    UUID propose(LawKind kind, String file) {
        return as(LAWYER, changes -> changes.propose(kind, "lov.csv", file.getBytes(StandardCharsets.UTF_8), WHY)
                .proposal()
                .id());
    }

    List<LineProblem> problems(LawKind kind, String file) {
        return catchThrowableOfType(LawFileRefused.class, () -> propose(kind, file))
                .problems();
    }

    <T> T as(Actor actor, Function<LawChanges, T> work) {
        return database.inTransaction(entities -> work.apply(boundary(entities, actor)));
    }

    void run(Actor actor, java.util.function.Consumer<LawChanges> work) {
        database.run(entities -> work.accept(boundary(entities, actor)));
    }

    static LawChanges boundary(EntityManager entities, Actor actor) {
        return LawChangesFixture.changes(entities, CLOCK, actor);
    }

    String rate(String day) throws SQLException {
        return value("SELECT trim_scale(rate) FROM euro_rates WHERE day = '" + day + "'");
    }

    String value(String query) throws SQLException {
        try (Connection owner = database.asOwner();
                Statement sql = owner.createStatement();
                var row = sql.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** A breach, without the inspection that it was found in. */
    void finding(String provision, String day) throws SQLException {
        owner(
                "INSERT INTO findings (id, inspection_id, number, state, kind, requirement, theme, theme_version, provision, regime,"
                        + " observed_on, facts, harm, probability, proof, recorded_by, recorded_at, version) VALUES (gen_random_uuid(),"
                        + " gen_random_uuid(), 1, 'DRAFT', 'BREACH', 'r', 't', 1, '" + provision + "', 'gdpr', '" + day
                        + "', 'x', 'MINOR', 'POSSIBLE', 'PREPONDERANCE', gen_random_uuid(), now(), 0)");
    }

    void owner(String statement) throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement sql = superuser.createStatement()) {
            sql.execute("SET session_replication_role = replica");
            sql.execute(statement);
        }
    }

    /** Why the role of the application is refused; null when it is not. */
    String refusal(String statement) throws SQLException {
        try (Connection application = database.asApplication();
                Statement sql = application.createStatement()) {
            application.setAutoCommit(false);
            sql.execute(statement);
            return null;
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
