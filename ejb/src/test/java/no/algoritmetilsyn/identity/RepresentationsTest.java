package no.algoritmetilsyn.identity;

import static no.algoritmetilsyn.identity.Representation.Capacity.PROXY;
import static no.algoritmetilsyn.identity.Representation.Capacity.SAFETY_REPRESENTATIVE;
import static no.algoritmetilsyn.identity.Representation.Capacity.SIGNATORY;
import static no.algoritmetilsyn.identity.Representation.Capacity.UNION_REPRESENTATIVE;
import static no.algoritmetilsyn.identity.Representation.Grantor.AUTHORITY;
import static no.algoritmetilsyn.identity.Representation.Grantor.REGISTER;
import static no.algoritmetilsyn.identity.Representation.Grantor.UNION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditEvent;
import no.algoritmetilsyn.audit.TestAudit;
import no.algoritmetilsyn.identity.Representation.Capacity;
import no.algoritmetilsyn.identity.Representation.Grantor;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom an account speaks for on a day, and who may say so. */
class RepresentationsTest {

    private static final Actor LEADER = TestAccess.staff("leder", Role.LEADER);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.demo();

    /** A minute before midnight in Oslo. */
    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T22:59:00Z"));

    private final Actor representative = account(Role.REPRESENTATIVE);
    private final Actor signatory = account(Role.BODY);
    private final UUID body = DATABASE.inTransaction(entities -> RepresentationFixture.body(entities, clock));

    @Test
    void a_representation_is_told_with_its_organisation_capacity_and_union() {
        grant(new NewRepresentation(
                representative.id(), body, UNION_REPRESENTATIVE, "Kvist", UNION, TODAY, TODAY.plusDays(9)));
        assertThat(own(representative))
                .containsExactly(new RepresentationRow(
                        "Furuvik kommune",
                        "310023450",
                        UNION_REPRESENTATIVE,
                        "Kvist",
                        UNION,
                        TODAY,
                        TODAY.plusDays(9)));
    }

    @ParameterizedTest
    @CsvSource({
        // from, to, today, a minute later
        "2026-11-22, 2026-11-22, 1, 0",
        "2026-11-23, 2026-11-23, 0, 1",
        "2026-11-23,           , 0, 1",
        "2026-11-22,           , 1, 1",
        "2026-11-01, 2026-11-21, 0, 0",
        "2026-11-24, 2026-12-01, 0, 0",
    })
    void it_holds_from_the_first_day_to_the_last(LocalDate from, LocalDate to, int today, int tomorrow) {
        grant(new NewRepresentation(signatory.id(), body, SIGNATORY, null, REGISTER, from, to));
        assertThat(own(signatory)).hasSize(today);
        clock.advance(Duration.ofMinutes(1));
        assertThat(own(signatory)).hasSize(tomorrow);
    }

    @Test
    void nobody_sees_those_of_another() {
        grant(simple(representative, SAFETY_REPRESENTATIVE));
        assertThat(own(signatory)).isEmpty();
        assertThat(own(representative)).hasSize(1);
        assertThatThrownBy(() -> own(Actor.ANONYMOUS)).isInstanceOf(AccessRefused.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LEADER")
    void nobody_but_a_leader_grants_and_the_employer_least_of_all(Role role) {
        Actor other = TestAccess.staff("other", role);
        assertThatThrownBy(() -> as(other, all -> all.grant(simple(representative, SAFETY_REPRESENTATIVE))))
                .isInstanceOf(AccessRefused.class);
        assertThat(own(representative)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SIGNATORY, UNION",
        "PROXY, UNION",
        "UNION_REPRESENTATIVE, REGISTER",
        "SAFETY_REPRESENTATIVE, REGISTER",
        "SIGNATORY, ORGANISATION",
        "UNION_REPRESENTATIVE, ORGANISATION",
        "COLLEAGUE, AUTHORITY",
        "COLLEAGUE, REGISTER"
    })
    void a_grantor_without_a_say_is_refused_by_the_program_and_by_the_database(Capacity capacity, Grantor grantor) {
        String union = capacity == UNION_REPRESENTATIVE ? "Kvist" : null;
        assertThatThrownBy(
                        () -> new NewRepresentation(representative.id(), body, capacity, union, grantor, TODAY, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertRefusedByDatabase(capacity.name(), union, grantor.name(), TODAY);
    }

    @Test
    void a_union_belongs_to_its_representative_alone_and_a_period_ends_after_it_begins() {
        assertThatThrownBy(() -> new NewRepresentation(
                        representative.id(), body, UNION_REPRESENTATIVE, " ", AUTHORITY, TODAY, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NewRepresentation(signatory.id(), body, PROXY, "Kvist", AUTHORITY, TODAY, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new NewRepresentation(signatory.id(), body, PROXY, null, AUTHORITY, TODAY, TODAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertRefusedByDatabase("UNION_REPRESENTATIVE", null, "UNION", TODAY);
        assertRefusedByDatabase("PROXY", "Kvist", "AUTHORITY", TODAY);
        assertRefusedByDatabase("PROXY", null, "AUTHORITY", TODAY.minusDays(1));
    }

    @Test
    void the_audit_tells_who_granted_what_to_whom_and_not_of_which_union() {
        UUID id = grant(new NewRepresentation(
                representative.id(), body, UNION_REPRESENTATIVE, "Kvist", UNION, TODAY, TODAY.plusDays(9)));
        List<AuditEvent> events =
                DATABASE.inTransaction(entities -> TestAudit.of(entities, clock).of(Audit.OFFICE));
        assertThat(events)
                .filteredOn(event -> id.equals(event.subjectId()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.action()).isEqualTo("REPRESENTATION_GRANTED");
                    assertThat(event.actorId()).isEqualTo(LEADER.id());
                    assertThat(event.detail())
                            .isEqualTo(Map.of(
                                    "account", representative.id().toString(),
                                    "organisation", body.toString(),
                                    "capacity", "UNION_REPRESENTATIVE",
                                    "grantedBy", "UNION",
                                    "validFrom", "2026-11-22",
                                    "validTo", "2026-12-01"));
                });
    }

    @Test
    void one_that_a_leader_ends_holds_until_midnight_and_says_what_it_rested_on() {
        UUID id = grant(new NewRepresentation(
                signatory.id(), body, SIGNATORY, null, REGISTER, TODAY, null, "Utskrift 22. november 2026"));
        assertThat(as(LEADER, Representations::running))
                .filteredOn(row -> row.id().equals(id))
                .extracting(GrantedRepresentation::restsOn)
                .containsExactly("Utskrift 22. november 2026");
        assertThatThrownBy(() -> as(signatory, all -> {
                    all.end(id);
                    return null;
                }))
                .isInstanceOf(AccessRefused.class);
        as(LEADER, all -> {
            all.end(id);
            return null;
        });
        assertThat(own(signatory)).hasSize(1);
        clock.advance(Duration.ofMinutes(1));
        assertThat(own(signatory)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"valid_to = NULL", "valid_to = '2026-12-31'", "capacity = 'PROXY'", "valid_from = '2026-01-01'"})
    void nothing_but_an_earlier_end_changes_one(String change) {
        UUID id =
                grant(new NewRepresentation(signatory.id(), body, SIGNATORY, null, REGISTER, TODAY, TODAY.plusDays(2)));
        assertThatThrownBy(() -> DATABASE.run(entities -> entities.createNativeQuery(
                                "UPDATE representations SET " + change + " WHERE id = :id")
                        .setParameter("id", id)
                        .executeUpdate()))
                .hasStackTraceContaining("A representation is ended");
    }

    private NewRepresentation simple(Actor holder, Capacity capacity) {
        return new NewRepresentation(holder.id(), body, capacity, null, AUTHORITY, TODAY, null);
    }

    private UUID grant(NewRepresentation granted) {
        return as(LEADER, all -> all.grant(granted));
    }

    private List<RepresentationRow> own(Actor actor) {
        return as(actor, Representations::own);
    }

    private <T> T as(Actor actor, Function<Representations, T> work) {
        return DATABASE.inTransaction(
                entities -> work.apply(RepresentationFixture.representations(entities, clock, actor)));
    }

    private Actor account(Role role) {
        return DATABASE.inTransaction(entities -> RepresentationFixture.account(entities, clock, role));
    }

    private void assertRefusedByDatabase(String capacity, String union, String grantor, LocalDate to) {
        assertThatThrownBy(() -> DATABASE.run(entities -> entities.createNativeQuery(
                                """
                                INSERT INTO representations VALUES
                                  (gen_random_uuid(), ?, ?, ?, CAST(? AS text), ?, CAST('2026-11-22' AS date), ?)
                                """)
                        .setParameter(1, representative.id())
                        .setParameter(2, body)
                        .setParameter(3, capacity)
                        .setParameter(4, union)
                        .setParameter(5, grantor)
                        .setParameter(6, to)
                        .executeUpdate()))
                .hasStackTraceContaining("violates check constraint");
    }
}
