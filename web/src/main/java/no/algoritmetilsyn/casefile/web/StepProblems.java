package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
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
    public Response ifVisible(Supplier<Response> work) {
        try {
            return work.get();
        } catch (AccessRefused refused) {
            if (isHidden(refused)) {
                return problem(404, "unknown").response();
            }
            throw refused;
        }
    }

    /** Those whose role has nothing to do with cases are told so, whether there is the case or not. */
    private static boolean isHidden(AccessRefused refused) {
        return !refused.rule().equals(Refusal.NO_ROLE)
                && (refused.casefileId() == null
                        || refused.rule().contains(Condition.RELATED.name())
                        || refused.rule().contains(Condition.UNSHIELDED.name()));
    }

    /** Says what is wrong with a call, in the words that all steps share. */
    Response invalid(List<Violation> violations) {
        Problem problem = problem(422, "invalid-step");
        violations.forEach(
                violation -> problem.violation(violation.pointer(), violation.code(), words.shared(violation)));
        return problem.response();
    }

    /**
     * Takes a step or opens a proceeding, or says why not.
     *
     * @param state of the proceeding; null when there is none yet
     */
    Response attempt(InputDeclaration<?> step, String state, Supplier<Response> work) {
        try {
            return work.get();
        } catch (InvalidStep invalid) {
            Problem problem = problem(422, "invalid-step");
            invalid.violations()
                    .forEach(violation ->
                            problem.violation(violation.pointer(), violation.code(), words.violation(step, violation)));
            return problem.response();
        } catch (LetterRefused refused) {
            Problem problem = problem(422, "invalid-step").detail(words.refusal(refused));
            refused.violations()
                    .forEach(violation -> problem.violation(
                            "/letter" + violation.pointer(), violation.code(), words.refusal(refused)));
            return problem.response();
        } catch (TaskTaken taken) {
            return problem(409, "task-taken")
                    .with("takenBy", accounts.displayName(taken.by()))
                    .with("at", taken.at().toString())
                    .response();
        } catch (StepRefused refused) {
            Problem problem = problem(409, "step-refused").detail(words.refusal(step, refused.rule()));
            return (state == null ? problem : problem.with("state", state))
                    .with("rule", refused.rule())
                    .response();
        } catch (ProceedingChanged changed) {
            return problem(412, "proceeding-changed")
                    .builder()
                    .header("ETag", tag(changed.version()))
                    .build();
        } catch (KeyReused reused) {
            return Problem.of(422, "idempotency-key-reused", texts.get("complaint.api.keyReused"))
                    .response();
        }
    }

    private Problem problem(int status, String type) {
        return Problem.of(status, type, texts.get("platform.error.title." + status));
    }

    /** The entity tag of a version. */
    static String tag(int version) {
        return "\"" + version + "\"";
    }
}
