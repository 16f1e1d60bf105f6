package no.algoritmetilsyn.casefile.step;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Refusal;
import no.algoritmetilsyn.casefile.step.input.AskedByLaw;
import no.algoritmetilsyn.casefile.step.input.HasViolations;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.task.TaskTaken;

/**
 * Tells that law or state has forbidden a step, so that it is written down although the transaction of the step is rolled back. By names of
 * rules and fields, never by anything that somebody has typed. What the access table refuses is told by {@link Access}.
 */
@Dependent
public class StepRefusals {

    @Inject
    Access access;

    @Inject
    Event<Refusal> refused;

    /**
     * Does a part of a step, and tells of the rule when one forbids it.
     *
     * @param casefileId the case it concerns; null where that is not known yet
     */
    <T> T telling(InputDeclaration<?> step, UUID casefileId, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            String rule = rule(failure);
            if (rule != null) {
                tell(step, casefileId, rule);
            }
            throw failure;
        }
    }

    private void tell(InputDeclaration<?> step, UUID casefileId, String rule) {
        String act = step instanceof StepDeclaration<?> taken
                ? taken.act(access.actor()).name()
                : step.act().name();
        refused.fire(new Refusal(access.actor(), act, rule, casefileId, step.name()));
    }

    /**
     * Tells that something is missing without which law forbids a step. What else is wrong with an input that cannot be read is told on its
     * form alone.
     *
     * @param unfit what is wrong with the input
     */
    void tellLacking(InputDeclaration<?> step, UUID casefileId, HasViolations unfit) {
        unfit.violations().stream()
                .filter(violation -> violation.code().equals("required")
                        && isAskedByLaw(step.type(), violation.pointer().substring(1)))
                .findFirst()
                .ifPresent(violation -> tell(step, casefileId, rule("", violation.pointer(), violation.code())));
    }

    private static boolean isAskedByLaw(Class<? extends Record> type, String component) {
        return Stream.of(type.getRecordComponents())
                .anyMatch(each -> each.getName().equals(component) && each.isAnnotationPresent(AskedByLaw.class));
    }

    /** The rule that forbids it, or the field and the rule about it; null for what is no rule of the step. */
    private static String rule(RuntimeException failure) {
        if (failure instanceof StepRefused forbidden) {
            return forbidden.rule();
        }
        if (failure instanceof HasViolations unfit) {
            Violation first = unfit.violations().get(0);
            return rule(unfit.about(), first.pointer(), first.code());
        }
        return failure instanceof TaskTaken ? "taskTaken" : null;
    }

    /** Rows are not told apart: what is refused again and again is one rule. */
    private static String rule(String of, String pointer, String code) {
        String field =
                pointer.replaceAll("/\\d+(?=/|$)", "").replaceFirst("^/", "").replace('/', '.');
        return (of.isEmpty() ? "" : of + ".") + (field.isEmpty() ? code : field + "." + code);
    }
}
