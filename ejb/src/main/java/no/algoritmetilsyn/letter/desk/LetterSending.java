package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.document.DocumentKind;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.VariantFormat;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.letter.LetterFile;
import no.algoritmetilsyn.letter.LetterSnapshot;

/** Sends a signed letter: all that makes it a letter that has left is one transaction, and so is what follows from it. */
@Dependent
class LetterSending {

    @Inject
    ProceedingLetters letters;

    @Inject
    LetterChecks checks;

    @Inject
    LetterDispatches dispatches;

    @Inject
    Documents documents;

    @Inject
    Journal journal;

    /** @throws StepRefused when its proceeding does not let it go now, or no way leads to its recipient */
    void send(OutgoingLetter letter, PrintedLetter printed, StepRun run) {
        LetterOwner owner = letters.owner(letter);
        checks.ofOwner(letter).first().ifPresent(rule -> {
            throw new StepRefused(rule);
        });
        UUID document = file(letter, run);
        letter.sent(document, run.actor().id(), run.now());
        journal.dispatched(letter.entryId(), printed.date(), run.now(), document);
        dispatches.begin(letter, run);
        dispatches.disclose(letter, keep(letter, printed));
        owner.sent(letter, run);
        run.variable("letterSent", true);
        run.created(letter.id());
    }

    /**
     * Sends a letter that is printed afterwards.
     *
     * @param date which it bears
     * @param by account that sends it
     * @throws StepRefused when no way leads to its recipient
     */
    void sendUnprinted(OutgoingLetter letter, LocalDate date, UUID by, StepRun run) {
        UUID document = file(letter, run);
        letter.sent(document, by, run.now());
        journal.dispatched(letter.entryId(), date, run.now(), document);
        dispatches.begin(letter, run);
        run.created(letter.id());
    }

    /** The source of the letter lies in the archive, to quote and to redact from. */
    private UUID file(OutgoingLetter letter, StepRun run) {
        LetterSnapshot snapshot = letter.snapshot();
        StoredFile source = documents.file(
                run.casefileId(),
                DocumentKind.LETTER,
                snapshot.text().title(),
                LetterFile.name(snapshot, "json"),
                "application/json",
                new ByteArrayInputStream(snapshot.canonicalBytes()));
        documents.attach(source.documentId(), run.casefileId(), run.id());
        return source.documentId();
    }

    /** Keeps the PDF of a letter that was sent, which is what the archive keeps; gives its file. */
    UUID keep(OutgoingLetter letter, PrintedLetter printed) {
        letter.printed(sha256(printed.pdf()));
        StoredFile pdf = documents.addVariant(
                letter.documentId(),
                VariantFormat.ARCHIVE,
                LetterFile.name(letter.snapshot(), "pdf"),
                "application/pdf",
                new ByteArrayInputStream(printed.pdf()));
        return pdf.variantId();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
