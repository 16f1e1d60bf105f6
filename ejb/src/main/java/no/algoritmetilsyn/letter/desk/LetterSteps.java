package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.print.LetterRenderer;

/** The rules of what is done with a letter, in proceedings of every kind. */
@ApplicationScoped
public class LetterSteps implements ProceedingSteps {

    @Inject
    ProceedingLetters letters;

    @Inject
    LetterChecks checks;

    @Inject
    LetterTexts texts;

    @Inject
    NewerTemplates templates;

    @Inject
    LetterApproval approval;

    @Inject
    LetterPrints prints;

    @Inject
    LetterRenderer renderer;

    @Inject
    LetterSending sending;

    @Inject
    AccessRows rows;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue
                .add(WriteLetter.class, this::write)
                .about((step, id) -> step.letter(), id -> shown(id, LetterState.DRAFT))
                .unless(proceeding -> unlessThereIs(proceeding, LetterState.DRAFT))
                .startingFrom(id -> first(id, LetterState.DRAFT))
                .evenAfterTheEnd();
        catalogue
                .add(SubmitLetter.class, this::submit)
                .about((step, id) -> step.letter(), id -> shown(id, LetterState.DRAFT))
                .unless(proceeding -> unlessThereIs(proceeding, LetterState.DRAFT))
                .startingFrom(id -> first(id, LetterState.DRAFT))
                .evenAfterTheEnd();
        catalogue
                .add(SendBackLetter.class, this::sendBack)
                .about((step, id) -> step.letter(), id -> shown(id, LetterState.FOR_APPROVAL, LetterState.APPROVED))
                .unless(proceeding -> unlessThereIs(proceeding, LetterState.FOR_APPROVAL, LetterState.APPROVED))
                .startingFrom(id -> first(id, LetterState.FOR_APPROVAL, LetterState.APPROVED))
                .evenAfterTheEnd();
        catalogue
                .add(ApproveLetter.class, this::approve)
                .about((step, id) -> step.letter(), id -> shown(id, LetterState.FOR_APPROVAL))
                .unless(proceeding -> unlessThereIs(proceeding, LetterState.FOR_APPROVAL))
                .startingFrom(id -> first(id, LetterState.FOR_APPROVAL))
                .evenAfterTheEnd();
        catalogue
                .add(SendLetter.class, this::send)
                .preparedBy((step, id) -> print(step.letter(), id))
                .about((step, id) -> step.letter(), id -> shown(id, LetterState.APPROVED))
                .unless(proceeding -> unlessThereIs(proceeding, LetterState.APPROVED))
                .startingFrom(id -> first(id, LetterState.APPROVED))
                .evenAfterTheEnd();
        catalogue
                .add(DiscardLetter.class, this::discard)
                .about((step, id) -> step.letter(), id -> shown(id, LetterState.DRAFT, LetterState.APPROVED))
                .unless(proceeding ->
                        unlessThereIs(proceeding, LetterState.DRAFT, LetterState.FOR_APPROVAL, LetterState.APPROVED))
                .startingFrom(id -> first(id, LetterState.DRAFT, LetterState.FOR_APPROVAL, LetterState.APPROVED))
                .evenAfterTheEnd();
        catalogue.check(SubmitLetter.class, id -> check(id, LetterState.DRAFT));
        catalogue.check(ApproveLetter.class, id -> check(id, LetterState.FOR_APPROVAL));
        catalogue.check(SendLetter.class, id -> check(id, LetterState.APPROVED));
    }

    private FinishCheck check(UUID proceedingId, LetterState state) {
        return letters.last(proceedingId, state).map(checks::of).orElseGet(FinishCheck::new);
    }

    private Optional<String> unlessThereIs(Proceeding proceeding, LetterState... states) {
        Optional<OutgoingLetter> last = letters.last(proceeding.id(), states);
        if (last.isEmpty()) {
            return Optional.of(proceeding.isOpen() ? "noLetter" : Steps.ENDED);
        }
        return letters.isWritten(last.get(), proceeding) ? Optional.empty() : Optional.of(Steps.ENDED);
    }

    private UUID shown(UUID proceedingId, LetterState... states) {
        return letters.last(proceedingId, states).map(OutgoingLetter::id).orElse(proceedingId);
    }

    private Map<String, String> first(UUID proceedingId, LetterState... states) {
        return letters.last(proceedingId, states)
                .map(letter -> Map.of("letter", letter.id().toString()))
                .orElse(Map.of());
    }

    private void write(WriteLetter step, StepRun run) {
        OutgoingLetter letter = letters.of(step.letter(), run, LetterState.DRAFT);
        if (step.version() != null && step.version() != letter.version()) {
            throw InvalidStep.at("version", "changed");
        }
        LetterSnapshot before = letter.snapshot();
        LetterSnapshot written = texts.written(before, step, run.casefileId());
        LetterSnapshot after = step.template() == null ? written : templates.taken(written, step.template());
        if (after.equals(before)) {
            run.leftUnchanged();
            return;
        }
        letter.write(after, run.actor().id(), run.now());
        rows.wrote(letter.id());
        if (step.template() != null) {
            run.detail("template", step.template().toString());
        }
        tell(letter, run);
    }

    private void submit(SubmitLetter step, StepRun run) {
        OutgoingLetter letter = letters.of(step.letter(), run, LetterState.DRAFT);
        approval.submit(letter, run);
        tell(letter, run);
    }

    private void sendBack(SendBackLetter step, StepRun run) {
        OutgoingLetter letter = letters.of(step.letter(), run, LetterState.FOR_APPROVAL, LetterState.APPROVED);
        approval.sendBack(letter, step.remarks(), run);
        tell(letter, run);
    }

    private void approve(ApproveLetter step, StepRun run) {
        OutgoingLetter letter = letters.of(step.letter(), run, LetterState.FOR_APPROVAL);
        if (!step.hash().equals(letter.hash())) {
            throw InvalidStep.at("hash", "other");
        }
        approval.approve(letter, run);
        tell(letter, run);
    }

    private void discard(DiscardLetter step, StepRun run) {
        OutgoingLetter letter =
                letters.of(step.letter(), run, LetterState.DRAFT, LetterState.FOR_APPROVAL, LetterState.APPROVED);
        approval.discard(letter, run);
        tell(letter, run);
    }

    /** Printing takes some hundred milliseconds: nobody waits for a lock meanwhile. */
    private PrintedLetter print(UUID letterId, UUID proceedingId) {
        LetterPrints.Source source = prints.signed(letterId, proceedingId);
        return source == null
                ? null
                : new PrintedLetter(
                        source.hash(), source.approval().date(), renderer.pdf(source.letter(), source.approval()));
    }

    private void send(SendLetter step, StepRun run) {
        OutgoingLetter letter = letters.of(step.letter(), run, LetterState.APPROVED);
        PrintedLetter printed = run.prepared(PrintedLetter.class);
        if (!printed.hash().equals(letter.hash()) || !printed.date().equals(letters.today())) {
            throw new StepRefused("printedEarlier");
        }
        sending.send(letter, printed, run);
        tell(letter, run);
    }

    private static void tell(OutgoingLetter letter, StepRun run) {
        run.detail("letter", letter.id().toString());
        run.detail("letterKind", letter.kind().name());
    }
}
