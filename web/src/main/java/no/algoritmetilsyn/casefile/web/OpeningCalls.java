package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import no.algoritmetilsyn.platform.web.JsonBody;
import no.algoritmetilsyn.platform.web.RetryOnClash;

/** Opens proceedings for the API: {@code {"kind": …, "input": {…}, "from": …}}. */
@Dependent
public class OpeningCalls {

    @Inject
    Openings openings;

    @Inject
    StepCatalogue catalogue;

    @Inject
    ProceedingPages pages;

    @Inject
    ProceedingJson json;

    @Inject
    StepJson stepJson;

    @Inject
    StepProblems problems;

    /**
     * What the caller may open.
     *
     * @param casefile the case it would lie in; null for a new one
     */
    Response offers(UUID casefile) {
        return Response.ok(ProceedingJson.list(openings.offers(casefile), stepJson::opening)
                        .build()
                        .toString())
                .header("Cache-Control", "no-store")
                .build();
    }

    /**
     * Opens a proceeding.
     *
     * @param casefile the case it will lie in; null for a new one
     * @param key by which a repeated call is known; null when each call is a new one
     */
    Response open(UUID casefile, String key, InputStream body) {
        JsonObject call = read(body);
        OpeningDeclaration<?> opening = catalogue.openings().stream()
                .filter(one -> one.kind().name().equals(text(call.get("kind"))))
                .findFirst()
                .orElse(null);
        if (opening == null) {
            return problems.invalid(List.of(Violation.of("kind", "unknownChoice")));
        }
        return problems.attempt(
                opening, null, () -> opened(open(opening, call, new OpeningRequest(casefile, from(call), key))));
    }

    private StepResult open(OpeningDeclaration<?> opening, JsonObject call, OpeningRequest request) {
        Record input = input(opening, call.getOrDefault("input", JsonValue.EMPTY_JSON_OBJECT));
        var result = new AtomicReference<StepResult>();
        RetryOnClash.run(() -> result.set(openings.open(input, request)));
        return result.get();
    }

    /** The pointers of what is wrong begin where the input stands in the call. */
    private static Record input(OpeningDeclaration<?> opening, JsonValue input) {
        if (input.getValueType() != JsonValue.ValueType.OBJECT) {
            throw InvalidStep.at("input", "malformed");
        }
        try {
            return opening.read(input.asJsonObject());
        } catch (InvalidStep invalid) {
            throw new InvalidStep(invalid.violations().stream()
                    .map(violation ->
                            new Violation("/input" + violation.pointer(), violation.code(), violation.arguments()))
                    .toList());
        }
    }

    private static UUID from(JsonObject call) {
        JsonValue from = call.getOrDefault("from", JsonValue.NULL);
        if (from == JsonValue.NULL) {
            return null;
        }
        return Optional.ofNullable(text(from))
                .filter(id -> id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .orElseThrow(() -> InvalidStep.at("from", "malformed"));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : null;
    }

    private static JsonObject read(InputStream body) {
        try {
            return JsonBody.read(body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Response opened(StepResult result) {
        ProceedingPage page = pages.open(result.proceedingId());
        return Response.status(result.repeated() ? 200 : 201)
                .entity(json.whole(page).toString())
                .header("Location", "/api/v1/proceedings/" + result.proceedingId())
                .header("ETag", StepProblems.tag(page.proceeding().version()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
