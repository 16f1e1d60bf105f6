package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.access.Refusal;
import no.algoritmetilsyn.casefile.step.InputDeclaration;
import no.algoritmetilsyn.casefile.step.ProceedingChanged;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.platform.KeyReused;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.TaskTaken;

/** What the API answers when a step is not taken. */
@Dependent
public class StepProblems {

    @Inject
    Texts texts;

    @Inject
    StepWords words;

    @Inject
    Accounts accounts;

    /**
     * Does something with a case or a proceeding that exists and that the caller may see; one that does not exist, and one
     * that is not the caller's business, are missing alike.
     */
    public <T> ApiAnswer<T> ifVisible(Supplier<ApiAnswer<T>> work) {
        try {
            return work.get();
        } catch (AccessRefused refused) {
            if (isHidden(refused)) {
                return problem(404, "unknown").answer();
            }
            throw refused;
        }
    }

    /** Those whose role has nothing to do with cases are told so, whether there is the case or not. */
    private static boolean isHidden(AccessRefused refused) {
        return !refused.rule().equals(Refusal.NO_ROLE)
                && (refused.casefileId() == null
                        || refused.rule().contains(Condition.RELATED.name())
                        || refused.rule().contains(Condition.UNSHIELDED.name())
                        || refused.rule().contains(Condition.CODE_SHOWN.name())
                        || refused.rule().contains(Condition.SPEAKS_FOR_PARTY.name())
                        || refused.rule().contains(Condition.RELEASED_TO_EMPLOYEES.name()));
    }

    /** Says what is wrong with a call, in the words that all steps share. */
    <T> ApiAnswer<T> invalid(List<Violation> violations) {
        Problem problem = problem(422, "invalid-step");
        violations.forEach(
                violation -> problem.violation(violation.pointer(), violation.code(), words.shared(violation)));
        return problem.answer();
    }

    /**
     * Takes a step or opens a proceeding, or says why not.
     *
     * @param state of the proceeding; null when there is none yet
     */
    <T> ApiAnswer<T> attempt(InputDeclaration<?> step, String state, Supplier<ApiAnswer<T>> work) {
        try {
            return work.get();
        } catch (InvalidStep invalid) {
            Problem problem = problem(422, "invalid-step");
            invalid.violations()
                    .forEach(violation ->
                            problem.violation(violation.pointer(), violation.code(), words.violation(step, violation)));
            return problem.answer();
        } catch (LetterRefused refused) {
            Problem problem = problem(422, "invalid-step").detail(words.refusal(refused));
            refused.violations()
                    .forEach(violation -> problem.violation(
                            "/letter" + violation.pointer(), violation.code(), words.refusal(refused)));
            return problem.answer();
        } catch (TaskTaken taken) {
            return problem(409, "task-taken")
                    .takenBy(accounts.displayName(taken.by()), taken.at())
                    .answer();
        } catch (StepRefused refused) {
            return problem(409, "step-refused")
                    .detail(words.refusal(step, refused.rule()))
                    .inState(state)
                    .refusedBy(refused.rule(), words.law(step, refused.rule()))
                    .answer();
        } catch (ProceedingChanged changed) {
            return problem(412, "proceeding-changed").<T>answer().tagged(changed.version());
        } catch (KeyReused reused) {
            return Problem.of(422, "idempotency-key-reused", texts.get("complaint.api.keyReused"))
                    .answer();
        }
    }

    private Problem problem(int status, String type) {
        return Problem.of(status, type, texts.get("platform.error.title." + status));
    }
}
