package no.algoritmetilsyn.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.Party;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.document.DocumentKind;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.check.FileName;
import no.algoritmetilsyn.partyaccess.AccessAppealed;
import no.algoritmetilsyn.partyaccess.AccessOpening;
import no.algoritmetilsyn.partyaccess.PartyAccessFacts;
import no.algoritmetilsyn.partyaccess.PartyAccessPartyFacts;
import no.algoritmetilsyn.partyaccess.PartyAccessSteps;
import no.algoritmetilsyn.partyaccess.step.AccessGround;
import no.algoritmetilsyn.partyaccess.step.AskPartyAccess;
import no.algoritmetilsyn.partyaccess.step.Outcome;
import no.algoritmetilsyn.partyaccess.step.RuleAccess;
import no.algoritmetilsyn.partyaccess.step.Scope;

/** A party that asks to see documents of a decision, in tests. */
class PartyAccessFixture extends AppealFixture {

    static final String FURUVIK = "310023450";

    final BodyFixture bodies;
    final Actor furuvik;

    PartyAccessFixture() {
        this(List.of(), List.of());
    }

    PartyAccessFixture(List<Class<? extends ProceedingSteps>> more, List<Class<?>> heard) {
        super(
                with(more, List.of(PartyAccessSteps.class)),
                with(
                        heard,
                        List.of(
                                AccessOpening.class,
                                PartyAccessFacts.class,
                                PartyAccessPartyFacts.class,
                                AccessAppealed.class)));
        bodies = new BodyFixture(fixture);
        furuvik = bodies.signatory(FURUVIK);
    }

    static AskPartyAccess ask(Scope scope) {
        return new AskPartyAccess(scope, "Notatet om modellen.", MONDAY, List.of());
    }

    /** Enters what the addressee of a proceeding asks for. */
    UUID asked(UUID proceeding, Scope scope) {
        take(proceeding, ask(scope));
        return request(proceeding);
    }

    /** The request that was made last in a proceeding. */
    UUID request(UUID proceeding) {
        return UUID.fromString(text(
                "SELECT id FROM access_requests WHERE asked_in = :id ORDER BY reference DESC LIMIT 1", proceeding));
    }

    /** A document of the case of a proceeding. */
    UUID document(UUID proceeding, DocumentKind kind, String title) {
        UUID casefile = UUID.fromString(text("SELECT casefile_id FROM proceedings WHERE id = :id", proceeding));
        // One after the other, as their numbers are to be.
        clock.advance(Duration.ofSeconds(1));
        return fixture.inTransaction(() -> {
            Documents documents = fixture.get(Documents.class);
            UUID id = documents
                    .file(
                            casefile,
                            kind,
                            title,
                            new FileName("notat.txt"),
                            "text/plain",
                            new ByteArrayInputStream(title.getBytes(StandardCharsets.UTF_8)))
                    .documentId();
            documents.attach(id, casefile, proceeding);
            return id;
        });
    }

    /** A document of a complaint in the same case, whose complainant reports on their own workplace. */
    UUID ofSource(UUID proceeding, String title) {
        return document(complaint(proceeding, true), DocumentKind.COMPLAINT, title);
    }

    /** A complaint in nynorsk in the case of a proceeding, whose complainant has its id and is a party. */
    UUID complaint(UUID proceeding, boolean source) {
        UUID id = fixture.proceeding();
        String casefile = text("SELECT casefile_id FROM proceedings WHERE id = :id", proceeding);
        owner("UPDATE proceedings SET casefile_id = '%s' WHERE id = '%s'".formatted(casefile, id));
        owner("INSERT INTO identities VALUES ('%s', 'nn', true, NULL, now())".formatted(id));
        owner(
                """
                INSERT INTO complaints (id, reference, code_hash, casefile_id, channel, kind, status, text, complainant_id, language,
                  received_at, registered_at, registered_by, version, protected_source, description)
                VALUES ('%1$s', 'K-' || '%1$s', '', '%2$s', 'LETTER', 'COMPLAINT', 'IN_HAND', 'Modellen.', '%1$s', 'nn',
                  now(), now(), '%1$s', 0, %3$s, 'Ein modell som rangerer.')
                """
                        .formatted(id, casefile, source));
        fixture.run(() -> {
            Proceedings proceedings = fixture.get(Proceedings.class);
            proceedings.concerns(id, id, Party.Capacity.COMPLAINANT);
            proceedings.decideParty(id, id, true, "Ho søkte.");
        });
        return id;
    }

    /** Adds a file to a document in which something is blacked out. */
    void redact(UUID document) {
        owner(
                "INSERT INTO document_variants (id, document_id, format, media_type, file_name, size, sha256, scan_state, created_at,"
                        + " blob_id) SELECT gen_random_uuid(), document_id, 'REDACTED', media_type, 'sladdet.txt', size, sha256,"
                        + " scan_state, created_at, blob_id FROM document_variants WHERE document_id = '" + document
                        + "' LIMIT 1");
    }

    static RuleAccess.Ruling give(UUID document) {
        return new RuleAccess.Ruling(document, Outcome.AS_IS, null, null, List.of());
    }

    static RuleAccess.Ruling redacted(UUID document, AccessGround ground) {
        return new RuleAccess.Ruling(document, Outcome.REDACTED, ground, "Det gjeld ein konkurrent.", List.of());
    }

    static RuleAccess.Ruling refuse(UUID document, AccessGround ground) {
        return new RuleAccess.Ruling(document, Outcome.REFUSED, ground, "Det er eit internt notat.", List.of());
    }

    static RuleAccess.Ruling outside(UUID document) {
        return new RuleAccess.Ruling(document, Outcome.OUTSIDE, null, "Ikkje bede om.", List.of());
    }

    static RuleAccess rule(RuleAccess.Ruling... rulings) {
        return new RuleAccess(List.of(rulings));
    }

    /** The documents that are shown in a request, by the names of their files, sorted. */
    List<String> shown(UUID request) {
        return texts(
                "SELECT d.title_internal || ' ' || v.format FROM disclosures s JOIN document_variants v ON v.id = s.variant_id"
                        + " JOIN documents d ON d.id = v.document_id WHERE s.proceeding_id = :id AND d.kind <> 'LETTER'"
                        + " ORDER BY 1",
                request);
    }
}
