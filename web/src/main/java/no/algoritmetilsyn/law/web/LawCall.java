package no.algoritmetilsyn.law.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Line;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.LawAnswer;
import no.algoritmetilsyn.law.question.Reading;
import no.algoritmetilsyn.law.question.Receipt;
import no.algoritmetilsyn.law.question.RowRefused;
import no.algoritmetilsyn.platform.web.ApiAnswer;
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
    public List<String> sentences(List<? extends Line> lines, LawText text) {
        return lines.stream().map(text::sentence).toList();
    }

    /** What follows from a row whose lines are sentences. */
    public ApiAnswer<LawRowAnswer> answered(
            String matter, Reading<?> reading, LawAnswer answer, List<String> lines, LawText text) {
        return inLanguage(new LawRowAnswer(result(answer), lines, receipt(matter, reading, answer)), text);
    }

    /** The answer, with the language of its sentences. */
    public <T> ApiAnswer<T> inLanguage(T answer, LawText text) {
        return ApiAnswer.ok(answer)
                .with(HttpHeaders.CONTENT_LANGUAGE, text.language())
                .with(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** The columns that the row expects. */
    public Map<String, Object> result(LawAnswer answer) {
        Map<String, Object> result = new TreeMap<>();
        answer.result()
                .forEach((column, value) -> result.put(
                        column, column.endsWith(KRONER) && !value.isEmpty() ? (Object) Long.valueOf(value) : value));
        return result;
    }

    /** What proves how it was computed. */
    public LawReceiptAnswer receipt(String matter, Reading<?> reading, LawAnswer answer) {
        return LawReceiptAnswer.of(Receipt.of(matter, reading, answer));
    }

    /** 422 with an error for each column that cannot be read. */
    public <T> ApiAnswer<T> unreadable(Map<String, FieldProblem> problems, LawText text) {
        Problem problem = problem(text);
        new TreeMap<>(problems)
                .forEach((column, wrong) -> problem.error(column, text.text("law.fieldProblem." + wrong.name())));
        return problem.answer();
    }

    /** 422 with what keeps a row from being answered that could be read. */
    public <T> ApiAnswer<T> refused(RowRefused refused, LawText text) {
        return unreadable(Map.of(refused.column(), refused.problem()), text);
    }

    /** 422, to which errors are added. */
    public Problem problem(LawText text) {
        return Problem.of(422, "law", text.text("law.question.title"));
    }
}
