package no.algoritmetilsyn.letter.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepPreparation;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.RecordValidator;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.casefile.web.StepWords;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.desk.LetterPage;
import no.algoritmetilsyn.letter.desk.WriteLetter;
import no.algoritmetilsyn.letter.desk.WriteLetter.Enclosure;
import no.algoritmetilsyn.letter.desk.WriteLetter.WrittenBlock;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.RetryOnClash;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.TaskTaken;
import no.algoritmetilsyn.task.web.TaskTakenMessage;
import no.algoritmetilsyn.text.CleanText;

/** Tries to take a step with a letter, and tells on its page why it was not taken. */
@Dependent
class LetterAttempt {

    private static final String VERSION = "[0-9]{1,9}";

    @Inject
    Steps steps;

    @Inject
    StepPreparation preparation;

    @Inject
    StepCatalogue catalogue;

    @Inject
    StepWords words;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    TaskTakenMessage taken;

    @Inject
    LetterForm form;

    /** What is written in, for the names of its blocks; null as long as nothing is. */
    private LetterPage letter;

    /** Whether something was typed; else that is told. */
    boolean isGiven(String field, String typed) {
        if (CleanText.isMissing(typed)) {
            errors.add(field, texts.get("letter.sendBackLetter.remarks.required"));
            return false;
        }
        return true;
    }

    /** Saves what was typed, unless nothing can be saved of it as it is. */
    boolean write(
            LetterPage page, String version, List<WrittenBlock> blocks, List<Enclosure> enclosures, Integer template) {
        List<WrittenBlock> typed = blocks.stream()
                .map(block -> new WrittenBlock(block.block(), block.after(), CleanText.text(block.text())))
                .toList();
        letter = page;
        var step = new WriteLetter(page.letter().id(), number(version), typed, enclosures, template);
        List<Violation> violations = RecordValidator.violations(step);
        violations.forEach(violation -> tell(step, violation));
        return violations.isEmpty() && take(page.proceeding().id(), step);
    }

    /** A version as a form sends it; null for what is none. */
    static Integer number(String sent) {
        return sent != null && sent.matches(VERSION) ? Integer.valueOf(sent) : null;
    }

    /** Takes a step, or tells why not. */
    boolean take(UUID proceeding, Record step) {
        StepDeclaration<?> declared = catalogue.taking(step.getClass());
        try {
            StepRequest request = preparation.of(proceeding, step, StepRequest.PLAIN);
            RetryOnClash.run(() -> steps.take(proceeding, step, request));
            return true;
        } catch (InvalidStep invalid) {
            invalid.violations().forEach(violation -> tell(step, violation));
        } catch (LetterRefused refused) {
            errors.fail(words.refusal(refused));
        } catch (StepRefused refused) {
            errors.fail(words.refusal(declared, refused.rule()));
        } catch (TaskTaken faster) {
            taken.note(faster);
        } catch (AccessRefused refused) {
            if (!refused.isForWantOfDeclaration()) {
                throw refused;
            }
            errors.fail(texts.get("letter.page.undeclared"));
        }
        return false;
    }

    /** At the block that it is about, where the page has a field for it. */
    private void tell(Record step, Violation violation) {
        String sentence = words.violation(catalogue.taking(step.getClass()), violation);
        String[] place = violation.pointer().split("/");
        if (step instanceof WriteLetter written && place.length > 2 && place[1].equals("blocks")) {
            WrittenBlock block = written.blocks().get(Integer.parseInt(place[2]));
            errors.add(LetterForm.field(block), form.name(letter, block), sentence);
        } else if (violation.field().equals("remarks")) {
            errors.add("remarks", sentence);
        } else {
            errors.fail(sentence);
        }
    }
}
