package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.document.DocumentKind;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.VariantFormat;
import no.algoritmetilsyn.document.check.FileName;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.letter.LetterSnapshot;

/** Sends a signed letter: all that makes it a letter that has left is one transaction, and so is what follows from it. */
@Dependent
class LetterSending {

    @Inject
    ProceedingLetters letters;

    @Inject
    LetterDispatches dispatches;

    @Inject
    Documents documents;

    @Inject
    Journal journal;

    /** @throws StepRefused when its proceeding does not let it go now, or no way leads to its recipient */
    void send(OutgoingLetter letter, PrintedLetter printed, StepRun run) {
        LetterOwner owner = letters.owner(letter);
        owner.hindrance(letter).ifPresent(rule -> {
            throw new StepRefused(rule);
        });
        LetterSnapshot snapshot = letter.snapshot();
        String name = "brev-" + snapshot.frame().caseNumber().replace('/', '-') + "-"
                + snapshot.frame().documentNumber();
        StoredFile pdf = file(snapshot, printed, name, run);
        letter.sent(pdf.documentId(), sha256(printed.pdf()), run.actor().id(), run.now());
        journal.dispatched(letter.entryId(), printed.date(), run.now(), pdf.documentId());
        dispatches.begin(letter, pdf.variantId(), run);
        owner.sent(letter, run);
        run.variable("letterSent", true);
        run.created(letter.id());
    }

    /** The PDF is what the archive keeps; beside it lies its source, to quote and to redact from. */
    private StoredFile file(LetterSnapshot snapshot, PrintedLetter printed, String name, StepRun run) {
        StoredFile source = documents.file(
                run.casefileId(),
                DocumentKind.LETTER,
                snapshot.text().title(),
                new FileName(name + ".json"),
                "application/json",
                new ByteArrayInputStream(snapshot.canonicalBytes()));
        UUID document = source.documentId();
        documents.attach(document, run.casefileId(), run.id());
        return documents.addVariant(
                document,
                VariantFormat.ARCHIVE,
                new FileName(name + ".pdf"),
                "application/pdf",
                new ByteArrayInputStream(printed.pdf()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
