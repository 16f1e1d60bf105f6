package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.NewDisclosure;
import no.algoritmetilsyn.access.Recipient;
import no.algoritmetilsyn.access.Relation;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.access.TestCases;
import no.algoritmetilsyn.audit.TestAudit;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.TestFiles;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bodies, representatives and persons see of a case: the files that were disclosed to them, and not a byte more. */
class DisclosedDocumentsTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestCases CASES = new TestCases(DATABASE);

    /** A minute before midnight in Oslo. */
    private final TestClock clock = new TestClock(Instant.parse("2026-11-28T22:59:00Z"));

    private final UUID casefile = CASES.casefile();
    private final UUID proceeding = CASES.proceeding(casefile, Organ.FIRST_INSTANCE);
    private final UUID file = CASES.file(casefile, "Til Furuvik");
    private final UUID other = CASES.file(casefile, "Til Granvik");
    private final Actor inspector = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.INSPECTOR), Set.of());
    private final UUID furuvik = CASES.organisation();
    private final UUID granvik = CASES.organisation();
    private final Actor signatory = outsider(Role.BODY);
    private final Actor neighbour = outsider(Role.BODY);
    private final Actor union = outsider(Role.REPRESENTATIVE);

    private static Actor outsider(Role role) {
        return CASES.account(Organ.FIRST_INSTANCE, Set.of(role), Set.of());
    }

    @BeforeEach
    void an_inspector_who_handles_the_case_and_two_bodies() {
        CASES.relate(casefile, inspector.id(), Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "infinity");
        CASES.declare(casefile, inspector.id(), Impartiality.Ground.NONE);
        CASES.represent(signatory.id(), furuvik, "SIGNATORY", "2026-11-28");
        CASES.represent(neighbour.id(), granvik, "SIGNATORY", "2027-11-28");
        CASES.represent(union.id(), furuvik, "UNION_REPRESENTATIVE", "2027-11-28");
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void two_bodies_in_one_case_see_not_a_byte_of_each_other() {
        disclose(file, Recipient.Kind.ORGANISATION, furuvik, null);
        disclose(other, Recipient.Kind.ORGANISATION, granvik, null);
        assertThat(read(signatory, file)).isEqualTo("Til Furuvik");
        assertThat(read(neighbour, other)).isEqualTo("Til Granvik");
        assertRefused(signatory, other);
        assertRefused(neighbour, file);
    }

    @Test
    void what_is_not_disclosed_is_refused_like_what_there_is_not() {
        assertRefused(signatory, file);
        assertRefused(signatory, UUID.randomUUID());
        disclose(file, Recipient.Kind.ORGANISATION, furuvik, null);
        assertRefused(Actor.ANONYMOUS, file);
        assertRefused(inspector, file);
        assertRefused(outsider(Role.BODY), file);
    }

    @Test
    void the_employer_sees_nothing_of_what_is_for_the_employees_nor_the_reverse() {
        disclose(file, Recipient.Kind.EMPLOYEES, furuvik, null);
        disclose(other, Recipient.Kind.ORGANISATION, furuvik, null);
        assertThat(read(union, file)).isEqualTo("Til Furuvik");
        assertThat(read(signatory, other)).isEqualTo("Til Granvik");
        assertRefused(signatory, file);
        assertRefused(union, other);
    }

    @Test
    void a_person_sees_what_is_disclosed_to_them() {
        UUID identity = UUID.randomUUID();
        Actor citizen = outsider(Role.CITIZEN);
        CASES.run("INSERT INTO identities VALUES ('%s', 'nn', true, NULL, now())", identity);
        CASES.run("UPDATE accounts SET identity_id = '%s' WHERE id = '%s'", identity, citizen.id());
        disclose(file, Recipient.Kind.PERSON, identity, null);
        assertThat(read(citizen, file)).isEqualTo("Til Furuvik");
        assertRefused(outsider(Role.CITIZEN), file);
        assertRefused(signatory, file);
    }

    @Test
    void sight_ends_with_the_representation_at_midnight() {
        disclose(file, Recipient.Kind.ORGANISATION, furuvik, null);
        assertThat(read(signatory, file)).isEqualTo("Til Furuvik");
        clock.advance(Duration.ofMinutes(1));
        assertRefused(signatory, file);
    }

    @Test
    void sight_ends_with_the_disclosure() {
        disclose(file, Recipient.Kind.ORGANISATION, granvik, clock.instant().plusSeconds(60));
        UUID ended = disclose(other, Recipient.Kind.ORGANISATION, granvik, null);
        assertThat(read(neighbour, file)).isEqualTo("Til Furuvik");
        assertThat(read(neighbour, other)).isEqualTo("Til Granvik");
        as(inspector, documents -> {
            documents.end(ended);
            return ended;
        });
        assertRefused(neighbour, other);
        clock.advance(Duration.ofMinutes(1));
        assertRefused(neighbour, file);
    }

    @Test
    void an_infected_file_is_given_to_nobody() {
        disclose(file, Recipient.Kind.ORGANISATION, furuvik, null);
        CASES.run("UPDATE document_variants SET scan_state = 'INFECTED' WHERE id IN ('%s', '%s')", file, other);
        assertThatThrownBy(() -> read(signatory, file)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> disclose(other, Recipient.Kind.ORGANISATION, furuvik, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_shown_and_read_stands_in_the_case() {
        disclose(file, Recipient.Kind.ORGANISATION, furuvik, null);
        read(signatory, file);
        assertThat(events("DOCUMENT_DISCLOSED", inspector)).isEqualTo(1);
        assertThat(events("DISCLOSURE_READ", signatory)).isEqualTo(1);
    }

    @Test
    void those_disclose_who_may_decide_in_the_case() {
        Actor undeclared = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.LAWYER), Set.of());
        CASES.relate(casefile, undeclared.id(), Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "infinity");
        assertThatThrownBy(() -> disclose(undeclared, file)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> disclose(signatory, file)).isInstanceOf(AccessRefused.class);
        Actor leader = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.LEADER), Set.of());
        CASES.lead(inspector.id(), leader.id(), "2026-01-01", "infinity");
        CASES.declare(casefile, leader.id(), Impartiality.Ground.AUTOMATIC);
        assertThatThrownBy(() -> disclose(inspector, file))
                .isInstanceOfSatisfying(AccessRefused.class, refused -> assertThat(refused.rule())
                        .isEqualTo("SUPERIOR_IMPARTIAL"));
    }

    @Test
    void nothing_of_another_case_or_for_a_proceeding_of_the_other_organ_is_disclosed() {
        UUID elsewhere = CASES.file(CASES.casefile(), "Andres sak");
        assertThatThrownBy(() -> disclose(elsewhere, Recipient.Kind.ORGANISATION, furuvik, null))
                .isInstanceOf(IllegalArgumentException.class);
        UUID appeal = CASES.proceeding(casefile, Organ.APPEAL_BODY);
        var forAppeal = new NewDisclosure(
                file, appeal, new Recipient(Recipient.Kind.ORGANISATION, furuvik), "forvaltningsloven § 18", null);
        assertThatThrownBy(() -> as(inspector, documents -> documents.disclose(forAppeal)))
                .isInstanceOf(AccessRefused.class);
    }

    /** The database says so itself, whoever writes. */
    @ParameterizedTest
    @CsvSource({"BODY", "REPRESENTATIVE", "CITIZEN"})
    void nobody_from_outside_gets_a_relation(Role role) {
        Actor outside = outsider(role);
        assertThatThrownBy(() -> CASES.relate(
                        casefile, outside.id(), Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "infinity"))
                .hasMessageContaining("Relations are of the staff");
        assertThatThrownBy(() ->
                        CASES.relate(casefile, furuvik, Relation.Capacity.OVERSEER, Organ.FIRST_INSTANCE, "infinity"))
                .hasMessageContaining("Relations are of the staff");
    }

    @Test
    void a_disclosure_is_to_somebody_there_is_and_stands_as_it_was_made() {
        assertThatThrownBy(() -> disclose(file, Recipient.Kind.PERSON, furuvik, null))
                .hasStackTraceContaining("There is no such recipient");
        UUID made = disclose(file, Recipient.Kind.ORGANISATION, furuvik, null);
        assertThatThrownBy(() -> CASES.run("UPDATE disclosures SET recipient_id = '%s' WHERE id = '%s'", granvik, made))
                .hasMessageContaining("as it was made");
        CASES.run("UPDATE disclosures SET until = now() WHERE id = '%s'", made);
        assertThatThrownBy(() -> CASES.run("UPDATE disclosures SET until = 'infinity' WHERE id = '%s'", made))
                .hasMessageContaining("as it was made");
    }

    private UUID disclose(UUID variant, Recipient.Kind kind, UUID recipient, Instant until) {
        var made =
                new NewDisclosure(variant, proceeding, new Recipient(kind, recipient), "forvaltningsloven § 18", until);
        return as(inspector, documents -> documents.disclose(made));
    }

    private UUID disclose(Actor actor, UUID variant) {
        var made = new NewDisclosure(
                variant,
                proceeding,
                new Recipient(Recipient.Kind.ORGANISATION, furuvik),
                "forvaltningsloven § 18",
                null);
        return as(actor, documents -> documents.disclose(made));
    }

    private void assertRefused(Actor actor, UUID variant) {
        assertThatThrownBy(() -> read(actor, variant)).isInstanceOf(AccessRefused.class);
    }

    private String read(Actor actor, UUID variant) {
        StoredFile found = as(actor, documents -> documents.open(variant));
        return DATABASE.inTransaction(entities -> {
            var bytes = new ByteArrayOutputStream();
            try {
                TestFiles.of(entities).write(found.variantId(), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toString(StandardCharsets.UTF_8);
        });
    }

    private long events(String action, Actor actor) {
        return DATABASE.inTransaction(entities -> (Long) entities.createNativeQuery(
                        "SELECT count(*) FROM audit_events WHERE chain = :casefile AND action = :action AND actor_id = :actor",
                        Long.class)
                .setParameter("casefile", casefile)
                .setParameter("action", action)
                .setParameter("actor", actor.id())
                .getSingleResult());
    }

    private <T> T as(Actor actor, Function<DisclosedDocuments, T> work) {
        return DATABASE.inTransaction(entities -> work.apply(documents(entities, actor)));
    }

    private DisclosedDocuments documents(EntityManager entities, Actor actor) {
        var documents = new DisclosedDocuments();
        documents.entities = entities;
        documents.access = TestAccess.of(entities, clock, actor);
        documents.disclosures = TestAccess.disclosures(documents.access);
        documents.audit = TestAudit.of(entities, clock);
        documents.documents = TestFiles.of(entities);
        return documents;
    }
}
