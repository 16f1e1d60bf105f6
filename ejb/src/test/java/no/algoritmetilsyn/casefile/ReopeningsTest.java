package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditEvent;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.Reopening.Ground;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.platform.AuthorityClock;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A closed case is opened again by those who lead, for a reason that stays; what comes of it closes it. */
class ReopeningsTest {

    private static final Actor INSPECTOR = CaseFixture.staff("inspektor", Role.INSPECTOR);
    private static final Actor LEADER = CaseFixture.staff("leder", Role.LEADER);

    @AutoClose
    private static CaseFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new CaseFixture(CaseSteps.class);
        fixture.account("inspektor");
        fixture.account("leder");
    }

    private static UUID closed() {
        UUID proceeding = fixture.as(INSPECTOR).open();
        UUID casefile = fixture.casefileOf(proceeding);
        end(proceeding);
        fixture.as(LEADER).run(() -> fixture.declare(casefile, Impartiality.Ground.NONE));
        return casefile;
    }

    private static void end(UUID proceeding) {
        fixture.run(() -> fixture.get(Proceedings.class)
                .end(proceeding, fixture.get(AuthorityClock.class).instant()));
    }

    private static boolean reopen(UUID casefile) {
        return fixture.inTransaction(
                () -> fixture.get(Reopenings.class).reopen(casefile, Ground.NEW_FACTS, "Kommunen fant loggene."));
    }

    private static Casefile read(UUID casefile) {
        return fixture.inTransaction(() -> fixture.get(Casefiles.class).read(casefile));
    }

    @Test
    void the_reason_stands_in_the_case_its_audit_and_its_journal() {
        UUID casefile = closed();
        assertThat(read(casefile).status()).isEqualTo(Casefile.Status.CLOSED);
        assertThat(reopen(casefile)).isTrue();
        assertThat(read(casefile).isReopened()).isTrue();
        assertThat(read(casefile).closedOn()).isNull();
        List<Reopening> told =
                fixture.inTransaction(() -> fixture.get(Reopenings.class).of(casefile));
        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.ground()).isEqualTo(Ground.NEW_FACTS);
            assertThat(one.explanation()).isEqualTo("Kommunen fant loggene.");
            assertThat(one.by()).isEqualTo("leder");
        });
        List<AuditEvent> events =
                fixture.inTransaction(() -> fixture.get(Audit.class).of(casefile));
        assertThat(events)
                .filteredOn(event -> event.action().equals("CASE_REOPENED"))
                .singleElement()
                .satisfies(event -> assertThat(event.detail()).containsOnly(Map.entry("ground", "NEW_FACTS")));
        assertThat(fixture.inTransaction(() -> fixture.get(Journal.class).of(casefile)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.title()).isEqualTo("Saken er åpnet igjen"));
        assertThat(reopen(casefile)).as("it is open").isFalse();
    }

    @Test
    void it_takes_a_leader_who_is_impartial() {
        UUID casefile = closed();
        fixture.as(INSPECTOR);
        assertThatThrownBy(() -> reopen(casefile)).isInstanceOf(AccessRefused.class);
        fixture.as(CaseFixture.staff("leder2", Role.LEADER));
        assertThatThrownBy(() -> reopen(casefile)).isInstanceOf(AccessRefused.class);
        fixture.run(() -> fixture.declare(casefile, Impartiality.Ground.DERIVED));
        assertThatThrownBy(() -> reopen(casefile)).isInstanceOf(AccessRefused.class);
        assertThat(read(casefile).status()).isEqualTo(Casefile.Status.CLOSED);
    }

    @Test
    void what_came_of_it_closes_it_and_so_does_a_leader_where_nothing_did() {
        UUID casefile = closed();
        reopen(casefile);
        UUID proceeding = UUID.randomUUID();
        fixture.run(() -> fixture.get(Proceedings.class)
                .open(
                        proceeding,
                        ProceedingKind.COMPLAINT,
                        casefile,
                        Organ.FIRST_INSTANCE,
                        "K-ny",
                        fixture.get(AuthorityClock.class).instant(),
                        new Matter(
                                "Ny",
                                null,
                                null,
                                fixture.get(AuthorityClock.class).instant())));
        assertThat(closeAgain(casefile)).as("something is open in it").isFalse();
        end(proceeding);
        assertThat(read(casefile).status()).isEqualTo(Casefile.Status.CLOSED);
        assertThat(closeAgain(casefile)).as("it is closed").isFalse();
        reopen(casefile);
        assertThat(closeAgain(casefile)).isTrue();
        assertThat(read(casefile).status()).isEqualTo(Casefile.Status.CLOSED);
        assertThat(read(casefile).isReopened()).isFalse();
    }

    private static boolean closeAgain(UUID casefile) {
        return fixture.inTransaction(() -> fixture.get(Reopenings.class).closeAgain(casefile));
    }

    @Test
    void reasons_are_never_changed_or_removed() {
        for (String statement :
                List.of("UPDATE case_reopenings SET explanation = 'y'", "DELETE FROM case_reopenings")) {
            assertThatThrownBy(() -> fixture.database().run(entities -> entities.createNativeQuery(statement)
                            .executeUpdate()))
                    .hasStackTraceContaining("permission denied");
        }
    }
}
