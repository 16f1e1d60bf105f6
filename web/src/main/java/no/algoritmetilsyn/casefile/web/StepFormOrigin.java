package no.algoritmetilsyn.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.algoritmetilsyn.casefile.step.ProceedingChanged;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepPage;
import no.algoritmetilsyn.casefile.step.StepPreparation;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.StepResult;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.platform.KeyReused;
import no.algoritmetilsyn.platform.web.OpenedForm;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.RetryOnClash;

/**
 * Where the form of a step comes from: when it was opened, what the proceeding and the form looked like then, and a key by
 * which a double click is told from two steps. Hidden fields bring it along.
 *
 * @param openedAt in milliseconds since 1970
 * @param version of the proceeding
 * @param stepVersion of the step's input
 * @param key idempotency key
 */
public record StepFormOrigin(UUID proceedingId, String openedAt, String version, String stepVersion, String key) {

    private static final String NUMBER = "\\d{1,15}";
    private static final String KEY = "[0-9a-f-]{36}";
    private static final int MOST_DIGITS = 9;

    /** That of a form that is shown as things are now. */
    static StepFormOrigin now(StepPage page, Instant now) {
        return new StepFormOrigin(
                page.proceeding().id(),
                Long.toString(now.toEpochMilli()),
                Integer.toString(page.proceeding().version()),
                Integer.toString(page.step().version()),
                UUID.randomUUID().toString());
    }

    /** That of a form that was sent; what it does not tell is as things are now. */
    static StepFormOrigin sent(HttpServletRequest request, StepPage page, Instant now) {
        StepFormOrigin otherwise = now(page, now);
        return new StepFormOrigin(
                page.proceeding().id(),
                OpenedForm.field(request, now),
                brought(request, "version", NUMBER)
                        .filter(version -> version.length() <= MOST_DIGITS)
                        .orElse(otherwise.version),
                brought(request, "form", NUMBER).orElse(otherwise.stepVersion),
                brought(request, "key", KEY).orElse(otherwise.key));
    }

    private static Optional<String> brought(HttpServletRequest request, String field, String form) {
        return Optional.ofNullable(PageAnswer.typed(request, field)).filter(text -> text.matches(form));
    }

    /** When the form was opened. */
    public Instant opened() {
        return Instant.ofEpochMilli(Long.parseLong(openedAt));
    }

    /**
     * Takes the step for which the form was sent. The same form sent twice is one step; a form that was sent again with
     * other content is another step, which has to stand for itself.
     *
     * @throws ProceedingChanged also when the form has another version than the step
     */
    StepResult take(Steps steps, StepPreparation preparation, StepDeclaration<?> step, Record input) {
        if (!stepVersion.equals(Integer.toString(step.version()))) {
            throw new ProceedingChanged(Integer.parseInt(version));
        }
        try {
            return take(steps, preparation, input, request(step, key));
        } catch (KeyReused otherContent) {
            return take(steps, preparation, input, request(step, null));
        }
    }

    /** What changes no state goes on with what its form was opened on. */
    private StepRequest request(StepDeclaration<?> step, String idempotencyKey) {
        return new StepRequest(step.changesState() ? Integer.valueOf(version) : null, idempotencyKey);
    }

    private StepResult take(Steps steps, StepPreparation preparation, Record input, StepRequest asked) {
        var result = new AtomicReference<StepResult>();
        StepRequest request = preparation.of(proceedingId, input, asked);
        RetryOnClash.run(() -> result.set(steps.take(proceedingId, input, request)));
        return result.get();
    }
}
