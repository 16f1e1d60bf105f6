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

/** Steps as the API tells them. Their schemas are made from their records when the application is built. */
@ApplicationScoped
public class StepJson {

    private final Map<String, JsonObject> schemas = new ConcurrentHashMap<>();

    /** A step, whether it can be taken, and what it takes as JSON Schema 2020-12. */
    public JsonObject offer(StepOffer offer) {
        StepDeclaration<?> step = offer.step();
        var json = Json.createObjectBuilder().add("step", step.name()).add("allowed", offer.isAllowed());
        if (!offer.isAllowed()) {
            var refused = Json.createObjectBuilder().add("rule", offer.refusedBy());
            ProceedingJson.add(refused, "law", Condition.lawOf(offer.refusedBy()));
            json.add("refusedBy", refused);
        }
        if (!step.task().isEmpty()) {
            json.add("endsTask", step.task());
        }
        return json.add("fourEyes", step.fourEyes())
                .add("schema", schema(step.name()))
                .build();
    }

    /** A kind of proceeding that can be opened, and what that takes as JSON Schema 2020-12. */
    public JsonObject opening(OpeningDeclaration<?> opening) {
        return Json.createObjectBuilder()
                .add("kind", opening.kind().name())
                .add("relation", opening.relation().name())
                .add("schema", schema(opening.name()))
                .build();
    }

    private JsonObject schema(String step) {
        return schemas.computeIfAbsent(step, StepJson::read);
    }

    private static JsonObject read(String step) {
        try (InputStream file = StepJson.class.getResourceAsStream("/step-schemas/" + step + ".json")) {
            return Json.createReader(file).readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
