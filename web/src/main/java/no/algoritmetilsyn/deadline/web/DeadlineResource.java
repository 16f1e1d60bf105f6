package no.algoritmetilsyn.deadline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import no.algoritmetilsyn.deadline.DeadlineCalculator;
import no.algoritmetilsyn.deadline.DeadlineRefused;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.deadline.Refusal;
import no.algoritmetilsyn.deadline.counting.Computation;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.Problem;

/** The public calculator: when a deadline ends, why, and by which law. It stores nothing. */
@Path("deadlines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeadlineResource {

    @Inject
    DeadlineCalculator calculator;

    @Inject
    Laws laws;

    @Inject
    AuthorityClock clock;

    @Context
    HttpHeaders headers;

    /**
     * Calculates a deadline: {@code due} (a date, for hours a moment with offset, null where the law names no time), {@code steps} in the reader's
     * language, {@code law} as a citation, and what the rule is.
     *
     * @param rule code of a rule, as {@code /rules} lists them
     * @param from ISO date, or date and time; without a zone it is Oslo's
     * @param regime code of the regime; left out, the one in force on that day
     * @param language {@code nb}, {@code nn} or {@code en}; left out, what the reader accepts
     */
    @GET
    public Response calculate(
            @QueryParam("rule") String rule,
            @QueryParam("from") String from,
            @QueryParam("regime") String regime,
            @QueryParam("language") String language) {
        var text = DeadlineText.in(language, headers.getAcceptableLanguages());
        if (isBlank(rule) || isBlank(from)) {
            return malformed(isBlank(rule) ? "rule" : "from", "deadline.calculator.missing", text);
        }
        Optional<Start> start = StartParameter.parse(from);
        if (start.isEmpty()) {
            return malformed("from", "deadline.calculator.from", text);
        }
        try {
            return answer(calculated(rule, start.get(), isBlank(regime) ? null : regime, text), text);
        } catch (DeadlineRefused refused) {
            return refused(refused.refusal(), text);
        }
    }

    /** Lists the rules by code and regime: name, length, what it runs from, how it is counted, whose it is, law. */
    @GET
    @Path("rules")
    public Response rules(@QueryParam("language") String language) {
        var text = DeadlineText.in(language, headers.getAcceptableLanguages());
        var list = Json.createArrayBuilder();
        calculator.rules().forEach(rule -> list.add(new RuleJson(rule, laws, text).whole(clock.today())));
        return answer(Json.createObjectBuilder().add("rules", list).build(), text);
    }

    private JsonObject calculated(String code, Start from, String regime, DeadlineText text) {
        DeadlineRule rule = calculator.rule(code, regime, from.date());
        Computation computation = calculator.calculate(code, from, regime);
        var steps = Json.createArrayBuilder();
        computation.steps().forEach(step -> steps.add(text.step(step)));
        var ruleJson = new RuleJson(rule, laws, text);
        return Json.createObjectBuilder()
                .add("due", due(rule, computation))
                .add("steps", steps)
                .add("law", ruleJson.citation())
                .add("from", from.date().toString())
                .add("rule", ruleJson.whole(from.date()))
                .build();
    }

    private static JsonValue due(DeadlineRule rule, Computation computation) {
        if (!computation.hasDate()) {
            return JsonValue.NULL;
        }
        return Json.createValue(
                rule.limit().unit().needsTime()
                        ? computation
                                .dueInstant()
                                .atZone(AuthorityClock.ZONE)
                                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                        : computation.dueDate().toString());
    }

    private static Response answer(JsonObject json, DeadlineText text) {
        return Response.ok(json.toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, text.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static Response malformed(String field, String key, DeadlineText text) {
        return Problem.of(400, "malformed", text.text("deadline.calculator.malformed"))
                .error(field, text.text(key))
                .response();
    }

    private static Response refused(Refusal refusal, DeadlineText text) {
        return Problem.of(422, "deadline", text.text("deadline.calculator.refused"))
                .detail(text.refusal(refusal))
                .error(field(refusal), text.refusal(refusal))
                .response();
    }

    private static String field(Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN_RULE -> "rule";
            case UNKNOWN_REGIME, NOT_IN_FORCE, REGIME_NEEDED -> "regime";
            default -> "from";
        };
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
