package no.algoritmetilsyn.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.law.LawChanged;
import no.algoritmetilsyn.penalty.question.PenaltyAnswersFixture;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What has accrued is counted anew when the rows of law that its receipt rests on are others, and only then. */
class PenaltyRecountTest {

    private static final TestClock CLOCK = new TestClock(Instant.parse("2027-02-08T09:00:00Z"));

    @Test
    void a_receipt_follows_the_law_and_the_sum_stays() throws SQLException {
        String id = UUID.randomUUID().toString();
        try (var database = TestDatabase.fresh()) {
            superuser(
                    database,
                    "INSERT INTO penalties (id, reference, casefile_id, order_id, state, organisation_id, organisation_number,"
                            + " organisation_name, written_form, title, regime, kind, version) VALUES ('" + id
                            + "', 'M-2027-1', gen_random_uuid(), gen_random_uuid(), 'RUNNING', gen_random_uuid(), '310023450',"
                            + " 'Furuvik kommune', 'NN', 'Mulkt', 'pol', 'DAY', 0)",
                    "INSERT INTO penalty_points (id, penalty_id, number, rate, limit_on, version) VALUES (gen_random_uuid(), '"
                            + id + "', 1, 1000, '2027-01-29', 0)",
                    "INSERT INTO penalty_accruals VALUES (gen_random_uuid(), '" + id
                            + "', 1, '2027-02-05', 7000, '{}', repeat('0', 64), gen_random_uuid(), now())");
            database.run(entities -> recount(entities).count(new LawChanged("penalty_forms")));
            assertThat(totals(database)).containsExactly(7000L, 10_000L);
            database.run(entities -> recount(entities).count(new LawChanged("penalty_forms")));
            assertThat(totals(database)).hasSize(2);
            superuser(database, "UPDATE penalty_forms SET valid_until = '2028-01-01' WHERE id = 'pol/DAY'");
            database.run(entities -> recount(entities).count(new LawChanged("penalty_forms")));
            assertThat(totals(database)).containsExactly(7000L, 10_000L, 10_000L);
        }
    }

    private static PenaltyRecount recount(EntityManager entities) {
        var penalties = new Penalties();
        penalties.entities = entities;
        var counting = new PenaltyCounting();
        counting.entities = entities;
        counting.penalties = penalties;
        counting.answers = PenaltyAnswersFixture.answers(entities);
        counting.access = TestAccess.of(entities, CLOCK, TestAccess.staff("leder", Role.LEADER));
        counting.clock = CLOCK;
        var recount = new PenaltyRecount();
        recount.entities = entities;
        recount.proceedings = new Proceedings() {
            @Override
            public Proceeding hold(UUID id) {
                return entities.find(Proceeding.class, id);
            }
        };
        recount.counting = counting;
        PenaltyCounting kept = counting;
        recount.changes = new PenaltyChanges() {
            @Override
            Counted changed(Penalty penalty) {
                return kept.store(penalty);
            }
        };
        return recount;
    }

    private static List<Long> totals(TestDatabase database) {
        return database.inTransaction(
                entities -> entities.createQuery("SELECT a.total FROM StoredAccrual a ORDER BY a.place", Long.class)
                        .getResultList());
    }

    private static void superuser(TestDatabase database, String... statements) throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement sql = superuser.createStatement()) {
            sql.execute("SET session_replication_role = replica");
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }
}
