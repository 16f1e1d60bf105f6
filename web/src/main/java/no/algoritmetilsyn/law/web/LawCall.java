package no.algoritmetilsyn.law.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Line;
import no.algoritmetilsyn.law.RuleVersion;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.LawAnswer;
import no.algoritmetilsyn.law.question.Reading;
import no.algoritmetilsyn.law.question.Receipt;
import no.algoritmetilsyn.law.question.RowRefused;
import no.algoritmetilsyn.platform.web.Problem;

/** What all calls have in common that take one row of a table of law and give its answer. */
@RequestScoped
public class LawCall {

    /** How columns end that are amounts. */
    private static final String KRONER = "_nok";

    @Inject
    Laws laws;

    /** Texts in the language that was asked for, or the best of those the reader accepts. */
    public LawText text(String language, HttpHeaders headers) {
        return LawText.in(language, headers.getAcceptableLanguages(), laws);
    }

    /** The row that a JSON object is: its columns as text. What is an object or array stays JSON, for columns that hold it. */
    public static Map<String, String> row(JsonObject json) {
        Map<String, String> row = new TreeMap<>();
        json.forEach((column, value) -> row.put(column, cell(value)));
        return row;
    }

    private static String cell(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value.getValueType() == JsonValue.ValueType.NULL ? "" : value.toString();
    }

    /** Lines that are sentences and no more. */
    public JsonArray sentences(List<Line> lines, LawText text) {
        var array = Json.createArrayBuilder();
        lines.forEach(line -> array.add(text.sentence(line)));
        return array.build();
    }

    /** 200 {@code {result, lines, receipt}}. */
    public Response answered(String matter, Reading<?> reading, LawAnswer answer, JsonArray lines, LawText text) {
        var result = Json.createObjectBuilder();
        new TreeMap<>(answer.result()).forEach((column, value) -> {
            if (column.endsWith(KRONER) && !value.isEmpty()) {
                result.add(column, Long.parseLong(value));
            } else {
                result.add(column, value);
            }
        });
        JsonObject json = Json.createObjectBuilder()
                .add("result", result)
                .add("lines", lines)
                .add("receipt", receipt(Receipt.of(matter, reading, answer)))
                .build();
        return Response.ok(json.toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, text.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static JsonObject receipt(Receipt receipt) {
        var inputs = Json.createObjectBuilder();
        receipt.inputs().forEach(inputs::add);
        var rules = Json.createArrayBuilder();
        for (RuleVersion rule : receipt.rules()) {
            rules.add(Json.createObjectBuilder().add("rule", rule.id()).add("sha256", rule.sha256()));
        }
        return Json.createObjectBuilder()
                .add("matter", receipt.matter())
                .add("inputs", inputs)
                .add("rules", rules)
                .add("sha256", receipt.sha256())
                .build();
    }

    /** 422 with an error for each column that cannot be read. */
    public Response unreadable(Map<String, FieldProblem> problems, LawText text) {
        Problem problem = problem(text);
        new TreeMap<>(problems)
                .forEach((column, wrong) -> problem.error(column, text.text("law.fieldProblem." + wrong.name())));
        return problem.response();
    }

    /** 422 with what keeps a row from being answered that could be read. */
    public Response refused(RowRefused refused, LawText text) {
        return unreadable(Map.of(refused.column(), refused.problem()), text);
    }

    /** 422, to which errors are added. */
    public Problem problem(LawText text) {
        return Problem.of(422, "law", text.text("law.question.title"));
    }
}
