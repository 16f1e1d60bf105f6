package no.algoritmetilsyn.process;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.ProceedingChanged;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepInputs;
import no.algoritmetilsyn.casefile.step.StepPreparation;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.task.TaskTaken;

/** Takes one step as page and API do, and tells how it went; what no rule has refused is a fault of the product. */
final class WalkTaker {

    /**
     * How it went.
     *
     * @param rule by which it was refused; null when it was accepted
     * @param faults of its input, which can be mended
     */
    record Outcome(String rule, List<Violation> faults) {

        boolean accepted() {
            return rule == null;
        }
    }

    private static final int TRIES = 9;
    private static final int FAULTS = 12;

    private final WalkFixture fixture;
    private final WalkWriter writer;
    private final Map<String, String> faults = new LinkedHashMap<>();

    WalkTaker(WalkFixture fixture, WalkWriter writer) {
        this.fixture = fixture;
        this.writer = writer;
    }

    /** What went wrong that should not, with the step that it went wrong in. */
    List<String> faults() {
        return new ArrayList<>(faults.values());
    }

    /** Tells of something that went wrong, once for each place. */
    void fault(String what, Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String own = java.util.Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("no.algoritmetilsyn"))
                .limit(5)
                .map(StackTraceElement::toString)
                .collect(java.util.stream.Collectors.joining("\n    "));
        if (faults.size() < FAULTS) {
            faults.putIfAbsent(own + root.getClass(), what + ": " + root + "\n    " + own);
        }
    }

    /** Takes a step, and mends its input by what is said to be wrong with it as long as that helps. */
    Outcome takeMending(Actor actor, UUID id, StepDeclaration<?> step, WalkForm form, WalkValues.Place place) {
        Outcome outcome = null;
        for (int i = 0; i < TRIES; i++) {
            outcome = take(actor, id, step, form.json());
            if (outcome.faults().isEmpty()) {
                return outcome;
            }
            writer.mend(form, outcome.faults(), place);
        }
        return outcome;
    }

    /** Takes a step. */
    Outcome take(Actor actor, UUID id, StepDeclaration<?> step, JsonObject input) {
        fixture.as(actor);
        try {
            Proceeding proceeding = fixture.proceeding(id);
            Record read = fixture.fixture.inTransaction(
                    () -> fixture.fixture.get(StepInputs.class).read(step, proceeding, input));
            StepRequest request = fixture.fixture.inTransaction(
                    () -> fixture.fixture.get(StepPreparation.class).of(id, read, StepRequest.PLAIN));
            fixture.fixture.run(() -> fixture.fixture.get(Steps.class).take(id, read, request));
            return new Outcome(null, List.of());
        } catch (InvalidStep unfit) {
            Violation first = unfit.violations().get(0);
            return new Outcome(first.pointer() + " " + first.code(), unfit.violations());
        } catch (StepRefused forbidden) {
            return new Outcome(forbidden.rule(), List.of());
        } catch (AccessRefused forbidden) {
            return new Outcome(forbidden.act() + " " + forbidden.rule(), List.of());
        } catch (LetterRefused letter) {
            return new Outcome(
                    "letter " + letter.violations().get(0).pointer() + " "
                            + letter.violations().get(0).code(),
                    List.of());
        } catch (TaskTaken taken) {
            return new Outcome("taskTaken", List.of());
        } catch (ProceedingChanged changed) {
            return new Outcome("changed", List.of());
        } catch (RuntimeException failure) {
            fault(actor.name() + " " + step.name() + " " + input, failure);
            return new Outcome("FAULT " + failure.getClass().getSimpleName(), List.of());
        }
    }
}
