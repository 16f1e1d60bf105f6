package no.algoritmetilsyn.deadline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import no.algoritmetilsyn.deadline.DeadlineRefused;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.deadline.question.Answer;
import no.algoritmetilsyn.deadline.question.Answers;
import no.algoritmetilsyn.deadline.question.QuestionReader;
import no.algoritmetilsyn.law.web.LawCall;
import no.algoritmetilsyn.law.web.LawText;
import no.algoritmetilsyn.platform.web.JsonBody;

/** When a limit ends, as a pure function: one row of {@code docs/law/golden/deadlines.csv} in, its answer out. */
@Path("law")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeadlineLawResource {

    @Inject
    Answers answers;

    @Inject
    LawCall call;

    @Context
    HttpHeaders headers;

    /**
     * When a limit ends. Nothing is stored, and nobody is asked who they are.
     *
     * @param body the row as a JSON object: {@code regime, method, amount, unit, start_type, start, product_rule}; what else
     *     stands in it is left alone
     * @param language of the explanation: {@code nb}, {@code nn} or {@code en}; left out, what the reader accepts
     * @return 200 {@code {result: {expected_due}, lines: […], receipt}}; 422 with an error for each column that cannot be read
     */
    @POST
    @Path("deadline")
    public Response deadline(InputStream body, @QueryParam("language") String language) throws IOException {
        LawText text = call.text(language, headers);
        var reading = QuestionReader.read(LawCall.row(JsonBody.read(body)));
        if (reading.whole().isEmpty()) {
            return call.unreadable(reading.problems(), text);
        }
        try {
            Answer answer = answers.answer(reading.question());
            return call.answered("deadline", reading, answer, lines(answer, text), text);
        } catch (DeadlineRefused refused) {
            String column =
                    switch (refused.refusal()) {
                        case UNKNOWN_RULE -> "product_rule";
                        case UNKNOWN_REGIME, NOT_IN_FORCE, REGIME_NEEDED -> "regime";
                        default -> "start";
                    };
            return call.problem(text)
                    .error(column, DeadlineText.of(text).refusal(refused.refusal()))
                    .response();
        }
    }

    private static JsonArray lines(Answer answer, LawText text) {
        var lines = Json.createArrayBuilder();
        answer.lines().forEach(line -> lines.add(text.sentence(line)));
        DeadlineRule rule = answer.rule();
        if (rule != null) {
            DeadlineText words = DeadlineText.of(text);
            lines.add(text.format("deadline.question.rule", words.name(rule), text.citation(rule.provision())));
            if (answer.otherStart()) {
                lines.add(text.format("deadline.question.otherStart", words.constant("startKind", rule.startKind())));
            }
        }
        return lines.build();
    }
}
