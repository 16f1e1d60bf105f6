package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProceedingsTest {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    private static final Matter MATTER = new Matter("Plass på sykehjem", "Furuvik kommune", null, NOW);

    @AutoClose
    private static TestDatabase database;

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private UUID casefile;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
    }

    @BeforeEach
    void a_case_with_two_proceedings() {
        casefile = database.inTransaction(entities -> {
            var opened = new Casefile("Sak", "Sak", Organ.FIRST_INSTANCE, LocalDate.of(2026, 11, 28));
            entities.persist(opened);
            return opened.id();
        });
        doing(proceedings -> {
            open(proceedings, first);
            open(proceedings, second);
        });
    }

    @Test
    void every_entity_fits_its_table() {
        database.entities().unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }

    @Test
    void a_case_closes_when_nothing_in_it_is_open_and_not_before() {
        doing(proceedings -> proceedings.end(first, NOW));
        assertThat(status()).isEqualTo(Casefile.Status.OPEN);
        doing(proceedings -> proceedings.end(second, NOW));
        assertThat(status()).isEqualTo(Casefile.Status.CLOSED);
    }

    @Test
    void two_that_end_in_one_step_close_the_case() {
        doing(proceedings -> {
            proceedings.end(first, NOW);
            proceedings.end(second, NOW);
        });
        assertThat(status()).isEqualTo(Casefile.Status.CLOSED);
    }

    @Test
    void a_party_to_one_proceeding_is_not_a_party_to_another() throws Exception {
        UUID person = UUID.randomUUID();
        doing(proceedings -> {
            proceedings.concerns(first, person, Party.Capacity.COMPLAINANT);
            proceedings.concerns(second, person, Party.Capacity.AFFECTED);
            proceedings.decideParty(first, person, true, "Saken gjelder henne direkte.");
        });
        try (Connection owner = database.asOwner();
                var row = owner.createStatement()
                        .executeQuery(
                                "SELECT count(is_party), count(*) FROM parties WHERE identity_id = '" + person + "'")) {
            row.next();
            assertThat(row.getLong(1)).isEqualTo(1);
            assertThat(row.getLong(2)).isEqualTo(2);
        }
    }

    private void open(Proceedings proceedings, UUID id) {
        proceedings.open(id, ProceedingKind.COMPLAINT, casefile, Organ.FIRST_INSTANCE, "K-" + id, NOW, MATTER);
    }

    private Casefile.Status status() {
        return database.inTransaction(
                entities -> entities.find(Casefile.class, casefile).status());
    }

    private static void doing(Consumer<Proceedings> work) {
        database.inTransaction(entities -> {
            work.accept(proceedings(entities));
            return null;
        });
    }

    private static Proceedings proceedings(EntityManager entities) {
        var clock = new AuthorityClock();
        var casefiles = new Casefiles();
        casefiles.entities = entities;
        casefiles.clock = clock;
        var proceedings = new Proceedings();
        proceedings.entities = entities;
        proceedings.access = TestAccess.of(entities, clock, TestAccess.staff("inspektor", Role.INSPECTOR));
        proceedings.casefiles = casefiles;
        proceedings.clock = clock;
        return proceedings;
    }
}
