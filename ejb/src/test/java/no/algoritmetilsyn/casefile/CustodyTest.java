package no.algoritmetilsyn.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Recipient;
import no.algoritmetilsyn.document.DocumentKind;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.VariantFormat;
import no.algoritmetilsyn.document.check.FileName;
import no.algoritmetilsyn.document.custody.CustodyAct;
import no.algoritmetilsyn.document.custody.CustodyEntry;
import no.algoritmetilsyn.document.custody.TestCustody;
import no.algoritmetilsyn.platform.Wiring;
import org.junit.jupiter.api.Test;

/** Who has had a file is written by those who take it in and give it out, and stands. */
class CustodyTest extends DisclosedDocumentsTestBase {

    @Test
    void what_is_shown_to_a_body_and_read_is_in_custody() {
        disclose(file, Recipient.Kind.ORGANISATION, furuvik, null);
        read(signatory, file);
        List<CustodyEntry> custody = custody(file);
        assertThat(custody).extracting(CustodyEntry::act).containsExactly(CustodyAct.SENT, CustodyAct.OPENED);
        assertThat(custody).extracting(CustodyEntry::to).containsExactly("ORGANISATION", null);
        assertThat(custody).extracting(CustodyEntry::sha256).containsOnly(hash(file));
        assertThat(custody(other)).as("nobody has had the other one").isEmpty();
    }

    @Test
    void what_comes_in_is_made_and_is_copied_is_in_custody_with_its_hash() throws Exception {
        var wiring = new Wiring();
        StoredFile got = database.inTransaction(entities -> {
            wiring.begin(entities);
            wiring.get(CurrentActor.class).become(inspector);
            try {
                return wiring.get(Documents.class)
                        .receive(new ByteArrayInputStream("Et bevis.".getBytes(UTF_8)), "bevis.txt", 100);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        UUID made = database.inTransaction(entities -> {
            wiring.begin(entities);
            return wiring.get(Documents.class)
                    .file(
                            casefile,
                            DocumentKind.NOTE,
                            "Notat",
                            new FileName("notat.txt"),
                            "text/plain",
                            stream("Notat."))
                    .documentId();
        });
        database.inTransaction(entities -> {
            wiring.begin(entities);
            return wiring.get(Documents.class)
                    .addVariant(
                            made, VariantFormat.REDACTED, new FileName("notat.txt"), "text/plain", stream("Sladdet."));
        });
        assertThat(custody(got.documentId())).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo(CustodyAct.GOT);
            assertThat(entry.actorId()).isEqualTo(inspector.id());
            assertThat(entry.sha256()).isEqualTo(got.sha256());
        });
        assertThat(custody(made)).extracting(CustodyEntry::act).containsExactly(CustodyAct.MADE, CustodyAct.COPIED);
        assertThat(custody(made)).extracting(CustodyEntry::sha256).doesNotHaveDuplicates();
    }

    @Test
    void custody_is_found_by_the_hash_of_evidence_in_its_own_case_alone() {
        disclose(file, Recipient.Kind.ORGANISATION, furuvik, null);
        List<String> hashes = List.of(hash(file));
        assertThat(evidence(casefile, hashes)).extracting(CustodyEntry::act).containsOnly(CustodyAct.SENT);
        assertThat(evidence(cases.casefile(), hashes)).isEmpty();
    }

    @Test
    void the_application_changes_and_removes_nothing() {
        disclose(file, Recipient.Kind.ORGANISATION, furuvik, null);
        for (String statement :
                List.of("UPDATE custody SET actor_id = gen_random_uuid()", "DELETE FROM custody", "TRUNCATE custody")) {
            assertThatThrownBy(() -> database.inTransaction(
                            entities -> entities.createNativeQuery(statement).executeUpdate()))
                    .as(statement)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private List<CustodyEntry> custody(UUID documentId) {
        return database.inTransaction(entities -> TestCustody.of(entities).of(List.of(documentId)));
    }

    private static List<CustodyEntry> evidence(UUID casefile, List<String> hashes) {
        return database.inTransaction(entities -> TestCustody.of(entities).ofEvidence(casefile, hashes));
    }

    private static String hash(UUID variant) {
        return database.inTransaction(entities -> (String) entities.createNativeQuery(
                        "SELECT encode(sha256, 'hex') FROM document_variants WHERE id = :id", String.class)
                .setParameter("id", variant)
                .getSingleResult());
    }
}
