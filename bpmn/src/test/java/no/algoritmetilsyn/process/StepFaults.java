package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Why a step is not taken. */
final class StepFaults {

    private StepFaults() {}

    /** The rule by which it is refused. */
    static String rule(ThrowingCallable step) {
        Throwable thrown = catchThrowable(step);
        assertThat(thrown).isInstanceOf(StepRefused.class);
        return ((StepRefused) thrown).rule();
    }

    /** What is wrong with its input: pointers and codes. */
    static List<String> of(ThrowingCallable step) {
        Throwable thrown = catchThrowable(step);
        assertThat(thrown).isInstanceOf(InvalidStep.class);
        return ((InvalidStep) thrown)
                .violations().stream()
                        .map(violation -> violation.pointer() + " " + violation.code())
                        .toList();
    }
}
