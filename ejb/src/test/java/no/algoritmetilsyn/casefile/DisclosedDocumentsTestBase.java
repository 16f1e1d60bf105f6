package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import no.algoritmetilsyn.document.custody.TestCustody;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A case with two bodies, and what each of them is shown of it. */
abstract class DisclosedDocumentsTestBase {

    @AutoClose
    static TestDatabase database;

    static TestCases cases;

    /** A minute before midnight in Oslo. */
    final TestClock clock = new TestClock(Instant.parse("2026-11-28T22:59:00Z"));

    final UUID casefile = cases.casefile();
    final UUID proceeding = cases.proceeding(casefile, Organ.FIRST_INSTANCE);
    final UUID file = cases.file(casefile, "Til Furuvik");
    final UUID other = cases.file(casefile, "Til Granvik");
    final Actor inspector = cases.account(Organ.FIRST_INSTANCE, Set.of(Role.INSPECTOR), Set.of());
    final UUID furuvik = cases.organisation();
    final UUID granvik = cases.organisation();
    final Actor signatory = outsider(Role.BODY);
    final Actor neighbour = outsider(Role.BODY);
    final Actor union = outsider(Role.REPRESENTATIVE);

    static Actor outsider(Role role) {
        return cases.account(Organ.FIRST_INSTANCE, Set.of(role), Set.of());
    }

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        cases = new TestCases(database);
    }

    @BeforeEach
    void an_inspector_who_handles_the_case_and_two_bodies() {
        cases.relate(casefile, inspector.id(), Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "infinity");
        cases.declare(casefile, inspector.id(), Impartiality.Ground.NONE);
        cases.represent(signatory.id(), furuvik, "SIGNATORY", "2026-11-28");
        cases.represent(neighbour.id(), granvik, "SIGNATORY", "2027-11-28");
        cases.represent(union.id(), furuvik, "UNION_REPRESENTATIVE", "2027-11-28");
    }

    UUID disclose(UUID variant, Recipient.Kind kind, UUID recipient, Instant until) {
        var made =
                new NewDisclosure(variant, proceeding, new Recipient(kind, recipient), "forvaltningsloven § 18", until);
        return as(inspector, documents -> documents.disclose(made));
    }

    UUID disclose(Actor actor, UUID variant) {
        var made = new NewDisclosure(
                variant,
                proceeding,
                new Recipient(Recipient.Kind.ORGANISATION, furuvik),
                "forvaltningsloven § 18",
                null);
        return as(actor, documents -> documents.disclose(made));
    }

    void assertRefused(Actor actor, UUID variant) {
        assertThatThrownBy(() -> read(actor, variant)).isInstanceOf(AccessRefused.class);
    }

    String read(Actor actor, UUID variant) {
        StoredFile found = as(actor, documents -> documents.open(variant));
        return database.inTransaction(entities -> {
            var bytes = new ByteArrayOutputStream();
            try {
                TestFiles.of(entities).write(found.variantId(), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toString(StandardCharsets.UTF_8);
        });
    }

    <T> T as(Actor actor, Function<DisclosedDocuments, T> work) {
        return database.inTransaction(entities -> work.apply(documents(entities, actor)));
    }

    DisclosedDocuments documents(EntityManager entities, Actor actor) {
        var documents = new DisclosedDocuments();
        documents.entities = entities;
        documents.access = TestAccess.of(entities, clock, actor);
        documents.disclosures = TestAccess.disclosures(documents.access);
        documents.audit = TestAudit.of(entities, clock);
        documents.documents = TestFiles.of(entities);
        documents.custody = TestCustody.of(entities);
        return documents;
    }
}
