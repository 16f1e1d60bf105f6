package no.algoritmetilsyn.letter.redaction.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.VariantFormat;
import no.algoritmetilsyn.document.check.FileName;
import no.algoritmetilsyn.letter.redaction.file.RedactFile.Passage;
import no.algoritmetilsyn.letter.redaction.raster.RasterPassage;
import no.algoritmetilsyn.letter.redaction.raster.RasterProcess;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused.Reason;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** The rules of taking something out of files from outside, in proceedings of every kind, also when they have ended. */
@ApplicationScoped
public class FileRedactionSteps implements ProceedingSteps {

    @PersistenceContext
    EntityManager entities;

    @Inject
    FileRedactions redactions;

    @Inject
    FileTexts texts;

    @Inject
    RasterProcess process;

    @Inject
    Documents documents;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue.add(RedactFile.class, this::redact).preparedBy(this::make).evenAfterTheEnd();
    }

    /** Drawing pages takes seconds: nobody waits for a lock meanwhile. */
    private RedactedFile make(RedactFile step, UUID proceedingId) {
        RedactableFile file = file(step, proceedingId);
        if (!file.isPossible()) {
            throw InvalidStep.at("document", file.format() == null ? "otherFormat" : "unsafe");
        }
        LetterLanguage language = redactions.language(proceedingId, step.document());
        try {
            return new RedactedFile(
                    file.file(),
                    process.redact(
                            file.format(),
                            texts.bytes(file.file()),
                            step.passages().stream()
                                    .map(passage -> passage(passage, language))
                                    .toList(),
                            Boolean.TRUE.equals(step.looked())));
        } catch (RasterRefused refused) {
            throw new InvalidStep(refused.reasons().stream()
                    .map(FileRedactionSteps::violation)
                    .toList());
        }
    }

    private RedactableFile file(RedactFile step, UUID proceedingId) {
        return redactions.file(proceedingId, step.document()).orElseThrow(() -> InvalidStep.at("document", "unknown"));
    }

    private static RasterPassage passage(Passage passage, LetterLanguage language) {
        return new RasterPassage(
                passage.page() == null ? 0 : passage.page(),
                passage.words(),
                passage.area(),
                passage.provision().mark(language),
                passage.provision().cited(language));
    }

    private static Violation violation(Reason reason) {
        String passage = "/passages/" + reason.passage();
        return switch (reason.why()) {
            case ENCRYPTED -> Violation.of("document", "encrypted");
            case BROKEN -> Violation.of("document", "broken");
            case TOO_LARGE -> Violation.of("document", "tooLarge");
            case BUSY -> Violation.of("document", "busy");
            case NOT_LOOKED_AT -> Violation.of("looked", "lookFirst", reason.pages());
            case NO_SUCH_PAGE -> Violation.at(passage + "/page", "noSuchPage", reason.pages());
            case NOT_FOUND -> Violation.at(passage + "/words", "notFound");
            case LEFT_ELSEWHERE -> Violation.at(passage + "/words", "leftElsewhere");
        };
    }

    private void redact(RedactFile step, StepRun run) {
        RedactableFile file = file(step, run.id());
        RedactedFile made = run.prepared(RedactedFile.class);
        if (!made.source().variantId().equals(file.file().variantId())) {
            throw new StepRefused("madeEarlier");
        }
        int number = redactions.count(step.document()) + 1;
        StoredFile variant = documents.addVariant(
                step.document(),
                VariantFormat.REDACTED,
                // Nothing of the name that it came with.
                new FileName("fil-" + file.number() + "-sladdet-" + number + ".pdf"),
                "application/pdf",
                new ByteArrayInputStream(made.pdf()));
        var redaction =
                new FileRedaction(file.file(), number, variant.variantId(), Boolean.TRUE.equals(step.looked()), run);
        entities.persist(redaction);
        List<Passage> passages = step.passages();
        for (int i = 0; i < passages.size(); i++) {
            entities.persist(new FilePassage(redaction.id(), i + 1, passages.get(i)));
        }
        run.created(redaction.id());
        run.detail("document", step.document().toString());
        run.detail("passages", String.valueOf(passages.size()));
    }
}
