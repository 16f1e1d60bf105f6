package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.casefile.step.ProceedingChanged;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepInputs;
import no.algoritmetilsyn.casefile.step.StepPage;
import no.algoritmetilsyn.casefile.step.StepPreparation;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepResult;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.TaskTaken;
import no.algoritmetilsyn.task.web.TaskTakenMessage;

/** Tries to take a step with what a form has sent, and tells on the page why it was not taken. */
@Dependent
public class StepAttempt {

    /**
     * How it went.
     *
     * @param result what the step has led to; null when it was not taken
     * @param stale whether the page shows what is not so any more
     * @param undeclared another case, in which the reader has to declare something first; null when there is none
     */
    record Outcome(StepResult result, boolean stale, Casefile undeclared) {

        static final Outcome NOT_TAKEN = new Outcome(null, false, null);
        static final Outcome STALE = new Outcome(null, true, null);

        boolean isTaken() {
            return result != null;
        }
    }

    @Inject
    StepInputs inputs;

    @Inject
    Steps steps;

    @Inject
    StepPreparation preparation;

    @Inject
    LetterPages letters;

    @Inject
    PageAnswer answer;

    @Inject
    Access access;

    @Inject
    Casefiles casefiles;

    @Inject
    StepWords words;

    @Inject
    RowCaptions captions;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    TaskTakenMessage taken;

    /** Whether what was typed can be read and is allowed; else each fault is told at its field. */
    boolean isGood(StepPage page, StepForm form) {
        try {
            inputs.read(page.step(), page.proceeding(), form.json());
            return true;
        } catch (InvalidStep invalid) {
            words.tell(errors, page.step(), form, invalid, (list, row) -> captions.name(page, form, list, row));
            return false;
        }
    }

    /** Takes the step, or tells why not. */
    Outcome take(StepPage page, StepFormOrigin origin, StepForm form) {
        try {
            return new Outcome(
                    origin.take(
                            steps, preparation, page.step(), inputs.read(page.step(), page.proceeding(), form.json())),
                    false,
                    null);
        } catch (InvalidStep invalid) {
            words.tell(errors, page.step(), form, invalid, (list, row) -> captions.name(page, form, list, row));
            return Outcome.NOT_TAKEN;
        } catch (LetterRefused refused) {
            errors.fail(words.refusal(refused));
            return Outcome.NOT_TAKEN;
        } catch (TaskTaken faster) {
            taken.note(faster);
        } catch (ProceedingChanged changed) {
            errors.fail(texts.get("casefile.step.changed"));
        } catch (StepRefused refused) {
            errors.fail(words.refusal(page.step(), refused.rule()));
        } catch (AccessRefused refused) {
            return new Outcome(null, false, undeclared(page, refused));
        }
        return Outcome.STALE;
    }

    /** Leads on to the letter that a step has begun, if it has begun one. */
    boolean leadsToLetter(StepDeclaration<?> step, Outcome outcome) {
        Optional<UUID> letter =
                step.page().isEmpty() ? letters.among(outcome.result().created()) : Optional.empty();
        letter.ifPresent(id -> answer.leadTo(Route.LETTER.path(id.toString())));
        return letter.isPresent();
    }

    /** The page of the case after a step, which tells what was done and what it has moved by itself. */
    String caseAfter(StepDeclaration<?> step, Outcome outcome) {
        StepResult result = outcome.result();
        String page = "/casefile/case?faces-redirect=true&id=" + result.casefileId() + "&gjort=" + step.event();
        return result.moved() == null ? page : page + "&" + ConsequenceView.PARAMETER + "=" + result.moved();
    }

    /** A step may concern another case, in which the reader has not declared themselves impartial yet. */
    private Casefile undeclared(StepPage page, AccessRefused refused) {
        if (refused.casefileId() == null
                || refused.casefileId().equals(page.proceeding().casefileId())
                || !access.may(Act.IMPARTIALITY_DECLARE, refused.casefileId())) {
            throw refused;
        }
        Casefile other = casefiles.read(refused.casefileId());
        page.fields().stream()
                .filter(field -> field.kind() == StepField.Kind.REFERENCE)
                .findFirst()
                .ifPresent(field -> errors.add(field.name(), texts.get("casefile.step.undeclared", other.number())));
        return other;
    }
}
