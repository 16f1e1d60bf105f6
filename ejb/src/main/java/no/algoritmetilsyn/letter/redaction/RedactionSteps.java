package no.algoritmetilsyn.letter.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.VariantFormat;
import no.algoritmetilsyn.letter.LetterFile;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.desk.LetterSource;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.redaction.RedactLetter.Passage;

/** The rules of going through letters that were sent, in proceedings of every kind, also when they have ended. */
@ApplicationScoped
public class RedactionSteps implements ProceedingSteps {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Redactions redactions;

    @Inject
    LetterArrivals arrivals;

    @Inject
    LetterRenderer renderer;

    @Inject
    Documents documents;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue
                .add(RedactLetter.class, this::redact)
                .preparedBy(this::print)
                .unless(proceeding -> last(proceeding.id()).isPresent() ? Optional.empty() : Optional.of("nothingSent"))
                .startingFrom(this::start)
                .evenAfterTheEnd();
    }

    private Optional<OutgoingLetter> last(UUID proceedingId) {
        return arrivals.sent(proceedingId).stream().reduce((earlier, later) -> later);
    }

    private Map<String, String> start(UUID proceedingId) {
        return last(proceedingId)
                .map(letter -> Map.of(
                        "document", letter.snapshot().frame().documentNumber().toString()))
                .orElse(Map.of());
    }

    /** Printing takes some hundred milliseconds: nobody waits for a lock meanwhile. */
    private RedactedPdf print(RedactLetter step, UUID proceedingId) {
        Optional<LetterSource> source = redactions.source(proceedingId, step.document());
        if (source.isEmpty()) {
            return null;
        }
        LetterSource of = source.get();
        if (!step.passages().isEmpty() && Boolean.TRUE.equals(step.nothing())) {
            throw InvalidStep.at("nothing", "contradicts");
        }
        if (step.passages().isEmpty()) {
            return new RedactedPdf(of.letterId(), null, new byte[0]);
        }
        LetterSnapshot reduced = ReducedLetter.of(of.letter(), step.passages());
        return new RedactedPdf(
                of.letterId(), LetterFile.redacted(reduced), renderer.reducedPdf(reduced, of.approval()));
    }

    private void redact(RedactLetter step, StepRun run) {
        OutgoingLetter letter =
                redactions.letter(run.id(), step.document()).orElseThrow(() -> InvalidStep.at("document", "unknown"));
        RedactedPdf made = run.prepared(RedactedPdf.class);
        if (!made.letterId().equals(letter.id()) || step.passages().isEmpty() != (made.pdf().length == 0)) {
            throw new StepRefused("madeEarlier");
        }
        UUID variant = made.pdf().length == 0 ? null : file(letter, made).variantId();
        int number = redactions.newest(letter.id()).map(Redaction::number).orElse(0) + 1;
        var redaction = new Redaction(
                letter, step.document(), number, variant, run.actor().id(), run.now());
        entities.persist(redaction);
        List<Passage> passages = step.passages();
        for (int i = 0; i < passages.size(); i++) {
            entities.persist(new RedactedPassage(redaction.id(), i + 1, passages.get(i)));
        }
        run.created(redaction.id());
        run.detail("letter", letter.id().toString());
        run.detail("passages", String.valueOf(passages.size()));
    }

    private StoredFile file(OutgoingLetter letter, RedactedPdf made) {
        return documents.addVariant(
                letter.documentId(),
                VariantFormat.REDACTED,
                made.name(),
                "application/pdf",
                new ByteArrayInputStream(made.pdf()));
    }
}
