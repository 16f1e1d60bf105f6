package no.algoritmetilsyn.deadline.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import no.algoritmetilsyn.platform.web.ApiAnswer;
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
     * Calculates a deadline.
     *
     * @param rule code of a rule, as {@code /rules} lists them
     * @param from ISO date, or date and time; without a zone it is Oslo's
     * @param regime code of the regime; left out, the one in force on that day
     * @param language {@code nb}, {@code nn} or {@code en}; left out, what the reader accepts
     */
    @GET
    @ApiResponse(responseCode = "400", description = "A parameter is missing or malformed")
    @ApiResponse(responseCode = "422", description = "No such rule, or no answer for this date")
    public ApiAnswer<CalculationAnswer> calculateDeadline(
            @Parameter(required = true) @QueryParam("rule") String rule,
            @Parameter(required = true) @QueryParam("from") String from,
            @QueryParam("regime") String regime,
            @Schema(allowableValues = {"nb", "nn", "en"}) @QueryParam("language") String language) {
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
    public ApiAnswer<RulesAnswer> listDeadlineRules(
            @Schema(allowableValues = {"nb", "nn", "en"}) @QueryParam("language") String language) {
        var text = DeadlineText.in(language, headers.getAcceptableLanguages());
        return answer(
                new RulesAnswer(calculator.rules().stream()
                        .map(rule -> RuleAnswer.of(rule, laws, text, clock.today()))
                        .toList()),
                text);
    }

    private CalculationAnswer calculated(String code, Start from, String regime, DeadlineText text) {
        DeadlineRule rule = calculator.rule(code, regime, from.date());
        Computation computation = calculator.calculate(code, from, regime);
        RuleAnswer told = RuleAnswer.of(rule, laws, text, from.date());
        return new CalculationAnswer(
                due(rule, computation),
                computation.lines().stream().map(text::line).toList(),
                told.law(),
                from.date(),
                told);
    }

    private static String due(DeadlineRule rule, Computation computation) {
        if (!computation.hasDate()) {
            return null;
        }
        return rule.limit().unit().needsTime()
                ? computation.dueInstant().atZone(AuthorityClock.ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                : computation.dueDate().toString();
    }

    private static <T> ApiAnswer<T> answer(T body, DeadlineText text) {
        return ApiAnswer.ok(body)
                .with(HttpHeaders.CONTENT_LANGUAGE, text.language())
                .with(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    private static <T> ApiAnswer<T> malformed(String field, String key, DeadlineText text) {
        return Problem.of(400, "malformed", text.text("deadline.calculator.malformed"))
                .error(field, text.text(key))
                .answer();
    }

    private static <T> ApiAnswer<T> refused(Refusal refusal, DeadlineText text) {
        return Problem.of(422, "deadline", text.text("deadline.calculator.refused"))
                .detail(text.refusal(refusal))
                .error(field(refusal), text.refusal(refusal))
                .answer();
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
