package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.casefile.step.OpeningDeclaration;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepOffer;

/** Tells steps to the API with their schemas, which are made from their records when the application is built. */
@ApplicationScoped
public class StepSchemas {

    private final Map<String, JsonObject> schemas = new ConcurrentHashMap<>();

    /** A step, whether it can be taken, and what it takes. */
    OfferAnswer offer(StepOffer offer) {
        StepDeclaration<?> step = offer.step();
        return new OfferAnswer(
                step.name(),
                offer.isAllowed(),
                offer.isAllowed()
                        ? null
                        : new OfferAnswer.Refusal(offer.refusedBy(), Condition.lawOf(offer.refusedBy())),
                step.task().isEmpty() ? null : step.task(),
                step.fourEyes(),
                schema(step.name()));
    }

    /** A kind of proceeding that can be opened, and what that takes. */
    OpeningAnswer opening(OpeningDeclaration<?> opening) {
        return new OpeningAnswer(opening.kind(), opening.relation(), schema(opening.name()));
    }

    private JsonObject schema(String step) {
        return schemas.computeIfAbsent(step, StepSchemas::read);
    }

    private static JsonObject read(String step) {
        try (InputStream file = StepSchemas.class.getResourceAsStream("/step-schemas/" + step + ".json")) {
            return Json.createReader(file).readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
