package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.algoritmetilsyn.casefile.ProceedingPage;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.step.OpeningDeclaration;
import no.algoritmetilsyn.casefile.step.OpeningRequest;
import no.algoritmetilsyn.casefile.step.Openings;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepResult;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;
import no.algoritmetilsyn.platform.web.InputReader;
import no.algoritmetilsyn.platform.web.RetryOnClash;

/** Opens proceedings for the API. */
@Dependent
public class OpeningCalls {

    @Inject
    Openings openings;

    @Inject
    StepCatalogue catalogue;

    @Inject
    ProceedingPages pages;

    @Inject
    ProceedingAnswers answers;

    @Inject
    StepSchemas schemas;

    @Inject
    StepProblems problems;

    /**
     * What the caller may open.
     *
     * @param casefile the case it would lie in; null for a new one
     */
    ApiAnswer<List<OpeningAnswer>> offers(UUID casefile) {
        return ApiAnswer.ok(
                        openings.offers(casefile).stream().map(schemas::opening).toList())
                .noStore();
    }

    /**
     * Opens a proceeding.
     *
     * @param casefile the case it will lie in; null for a new one
     * @param key by which a repeated call is known; null when each call is a new one
     */
    ApiAnswer<ProceedingAnswer> open(UUID casefile, String key, ApiInput<OpeningInput> body) {
        InputReader.Reading<OpeningInput> call = body.read();
        OpeningDeclaration<?> opening = catalogue.openings().stream()
                .filter(one -> one.kind().name().equals(call.input().kind()))
                .findFirst()
                .orElse(null);
        if (opening == null) {
            return problems.invalid(List.of(Violation.of("kind", "unknownChoice")));
        }
        return problems.attempt(opening, null, () -> opened(open(opening, call, casefile, key)));
    }

    private StepResult open(
            OpeningDeclaration<?> opening, InputReader.Reading<OpeningInput> call, UUID casefile, String key) {
        var request = new OpeningRequest(casefile, from(call), key);
        readable("input", call);
        Record input = input(
                opening, casefile, Optional.ofNullable(call.input().input()).orElse(JsonValue.EMPTY_JSON_OBJECT));
        var result = new AtomicReference<StepResult>();
        RetryOnClash.run(() -> result.set(openings.open(input, request)));
        return result.get();
    }

    /** The pointers of what is wrong begin where the input stands in the call. */
    private Record input(OpeningDeclaration<?> opening, UUID casefile, JsonObject input) {
        try {
            return openings.read(opening, casefile, input);
        } catch (InvalidStep invalid) {
            throw new InvalidStep(invalid.violations().stream()
                    .map(violation ->
                            new Violation("/input" + violation.pointer(), violation.code(), violation.arguments()))
                    .toList());
        }
    }

    private static UUID from(InputReader.Reading<OpeningInput> call) {
        readable("from", call);
        String from = call.input().from();
        if (from != null && !from.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw InvalidStep.at("from", "malformed");
        }
        return from == null ? null : UUID.fromString(from);
    }

    private static void readable(String field, InputReader.Reading<OpeningInput> call) {
        if (call.faults().contains(new InputReader.Fault("/" + field, InputReader.WRONG_TYPE))) {
            throw InvalidStep.at(field, "malformed");
        }
    }

    private ApiAnswer<ProceedingAnswer> opened(StepResult result) {
        ProceedingPage page = pages.open(result.proceedingId());
        return ApiAnswer.of(result.repeated() ? 200 : 201, answers.of(page))
                .with("Location", "/api/v1/proceedings/" + result.proceedingId())
                .tagged(page.proceeding().version())
                .noStore();
    }
}
