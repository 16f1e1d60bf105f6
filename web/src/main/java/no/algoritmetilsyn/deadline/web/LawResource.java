package no.algoritmetilsyn.deadline.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.algoritmetilsyn.deadline.DeadlineRefused;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.deadline.question.Answer;
import no.algoritmetilsyn.deadline.question.Answers;
import no.algoritmetilsyn.deadline.question.FieldProblem;
import no.algoritmetilsyn.deadline.question.QuestionReader;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;
import no.algoritmetilsyn.platform.web.Problem;

/** Law as a pure function: one row of the tables that lawyers read ({@code docs/law/golden}) in, its answer out. */
@Path("law")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LawResource {

    @Inject
    Answers answers;

    @Inject
    Laws laws;

    @Context
    HttpHeaders headers;

    /**
     * When a limit ends. Nothing is stored, and nobody is asked who they are.
     *
     * @param language of the explanation: {@code nb}, {@code nn} or {@code en}; left out, what the reader accepts
     */
    @POST
    @Path("deadline")
    @ApiResponse(responseCode = "422", description = "A column cannot be read, or no rule answers")
    public ApiAnswer<LawAnswer> askLawForDeadline(
            ApiInput<DeadlineRow> body,
            @Schema(allowableValues = {"nb", "nn", "en"}) @QueryParam("language") String language) {
        var text = DeadlineText.in(language, headers.getAcceptableLanguages());
        var reading = QuestionReader.read(row(body.object()));
        if (reading.whole().isEmpty()) {
            return unreadable(reading.problems(), text);
        }
        try {
            return answered(answers.answer(reading.question()), text);
        } catch (DeadlineRefused refused) {
            String column =
                    switch (refused.refusal()) {
                        case UNKNOWN_RULE -> "product_rule";
                        case UNKNOWN_REGIME, NOT_IN_FORCE, REGIME_NEEDED -> "regime";
                        default -> "start";
                    };
            return problem(text).error(column, text.refusal(refused.refusal())).answer();
        }
    }

    /** Columns as text; what is neither text nor number is as good as unreadable. */
    private static Map<String, String> row(JsonObject json) {
        Map<String, String> row = new TreeMap<>();
        json.forEach((column, value) -> row.put(column, cell(value)));
        return row;
    }

    private static String cell(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.toString();
        }
        return value.getValueType() == JsonValue.ValueType.NULL ? "" : "?";
    }

    private ApiAnswer<LawAnswer> answered(Answer answer, DeadlineText text) {
        List<String> lines = new ArrayList<>();
        answer.computation().steps().forEach(step -> lines.add(text.step(step)));
        DeadlineRule rule = answer.rule();
        if (rule != null) {
            String citation = laws.provision(rule.provision()).citation(text.language());
            lines.add(text.format("deadline.question.rule", text.name(rule), citation));
            if (answer.otherStart()) {
                String start = text.constant("startKind", rule.startKind());
                lines.add(text.format("deadline.question.otherStart", start));
            }
        }
        return ApiAnswer.ok(new LawAnswer(new LawAnswer.Result(answer.written()), lines))
                .with(HttpHeaders.CONTENT_LANGUAGE, text.language())
                .with(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    private static ApiAnswer<LawAnswer> unreadable(Map<String, FieldProblem> problems, DeadlineText text) {
        Problem problem = problem(text);
        new TreeMap<>(problems).forEach((column, wrong) -> problem.error(column, text.constant("fieldProblem", wrong)));
        return problem.answer();
    }

    private static Problem problem(DeadlineText text) {
        return Problem.of(422, "law", text.text("deadline.question.title"));
    }
}
