package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.OpeningDeclaration;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepOffer;

/** Tells steps to the API with their schemas, which are made from their records when the application is built. */
@ApplicationScoped
public class StepSchemas {

    @Inject
    Access access;

    @Inject
    StepWords words;

    @Inject
    FinishWords finish;

    private final Map<String, JsonObject> schemas = new ConcurrentHashMap<>();

    /** A step, whether it can be taken, and what it takes. */
    OfferAnswer offer(StepOffer offer, List<Lack> lacking) {
        StepDeclaration<?> step = offer.step();
        return new OfferAnswer(
                step.name(),
                offer.isAllowed(),
                offer.isAllowed()
                        ? null
                        : new OfferAnswer.Refusal(offer.refusedBy(), words.law(step, offer.refusedBy())),
                finish.answer(step, lacking),
                step.task().isEmpty() ? null : step.task(),
                step.fourEyes(),
                asked(step));
    }

    /** A kind of proceeding that can be opened, and what that takes. */
    OpeningAnswer opening(OpeningDeclaration<?> opening) {
        return new OpeningAnswer(opening.kind(), opening.relation(), schema(opening.name()));
    }

    /** What the one who acts is asked for: a party is not asked for what only the staff says. */
    private JsonObject asked(StepDeclaration<?> step) {
        JsonObject all = schema(step.name());
        if (!step.isTakenByParty(access.actor()) || step.saidByStaff().isEmpty()) {
            return all;
        }
        JsonObjectBuilder properties = Json.createObjectBuilder(all.getJsonObject("properties"));
        JsonArrayBuilder required = Json.createArrayBuilder();
        step.saidByStaff().forEach(properties::remove);
        all.getJsonArray("required").getValuesAs(JsonString::getString).stream()
                .filter(name -> !step.saidByStaff().contains(name))
                .forEach(required::add);
        return Json.createObjectBuilder(all)
                .add("properties", properties)
                .add("required", required)
                .build();
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
