package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.ReleaseDocuments;
import no.algoritmetilsyn.casefile.step.StepPages;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.demand.DemandPartyFacts;
import no.algoritmetilsyn.document.DocumentKind;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.check.FileName;
import no.algoritmetilsyn.inbox.Inbox;
import no.algoritmetilsyn.inbox.InboxFiles;
import no.algoritmetilsyn.inbox.InboxLetters;
import no.algoritmetilsyn.statement.Audience;
import no.algoritmetilsyn.statement.SendStatement;
import no.algoritmetilsyn.statement.Statement;
import no.algoritmetilsyn.statement.Statements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** People outside the authority, and a demand that Furuvik kommune was sent. */
abstract class OutsidersTestBase extends DemandTestBase {

    static final String FURUVIK = "310023450";

    static Actor employer;
    static Actor union;
    static Actor otherUnion;
    static Actor elsewhere;

    UUID demand;

    @BeforeAll
    static void people() {
        fixture.process().get(DemandPartyFacts.class);
        for (Class<?> boundary : List.of(
                ProceedingPages.class,
                StepPages.class,
                Inbox.class,
                InboxLetters.class,
                InboxFiles.class,
                Statements.class)) {
            fixture.process().get(boundary);
        }
        var people = new BodyFixture(fixture);
        employer = people.signatory(FURUVIK);
        union = people.unionRepresentative(FURUVIK);
        otherUnion = people.unionRepresentative(FURUVIK);
        elsewhere = people.unionRepresentative("310987654");
    }

    @BeforeEach
    void send() {
        demand = fixture.sent();
    }

    StoredFile file(String text) {
        UUID casefile = fixture.process().casefileOf(demand);
        return fixture.process().inTransaction(() -> {
            StoredFile file = fixture.process()
                    .get(Documents.class)
                    .file(
                            casefile,
                            DocumentKind.ATTACHMENT,
                            "Utgave",
                            new FileName("utgave.txt"),
                            "text/plain",
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            fixture.process().get(Documents.class).attach(file.documentId(), casefile, demand);
            return file;
        });
    }

    StoredFile released(ReleaseDocuments.Recipient to) {
        StoredFile file = file("Sladdet utgave");
        fixture.as(DemandFixture.INSPECTOR);
        fixture.take(demand, new ReleaseDocuments(to, "forvaltningsloven § 17", List.of(file.documentId())));
        return file;
    }

    static SendStatement statement(Audience audience, String text) {
        return new SendStatement(audience, text, List.of(), Channel.OWN_PAGES, DemandFixture.MONDAY);
    }

    <T> T see(Supplier<T> work) {
        return fixture.process().inTransaction(work);
    }

    String rule(Runnable work) {
        return catchThrowableOfType(AccessRefused.class, work::run).rule();
    }

    List<String> texts(Supplier<List<Statement>> work) {
        return see(() -> work.get().stream().map(Statement::text).toList());
    }
}
