package no.algoritmetilsyn.deadline.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import no.algoritmetilsyn.deadline.DeadlineRefused;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.deadline.question.Answer;
import no.algoritmetilsyn.deadline.question.Answers;
import no.algoritmetilsyn.deadline.question.QuestionReader;
import no.algoritmetilsyn.law.web.LawCall;
import no.algoritmetilsyn.law.web.LawRowAnswer;
import no.algoritmetilsyn.law.web.LawText;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;

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
     * @param language of the explanation: {@code nb}, {@code nn} or {@code en}; left out, what the reader accepts
     */
    @POST
    @Path("deadline")
    @ApiResponse(responseCode = "422", description = "A column cannot be read, or no rule answers")
    public ApiAnswer<LawRowAnswer> askLawForDeadline(
            ApiInput<DeadlineRow> body,
            @Schema(allowableValues = {"nb", "nn", "en"}) @QueryParam("language") String language) {
        LawText text = call.text(language, headers);
        var reading = QuestionReader.read(LawCall.row(body.object()));
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
                    .answer();
        }
    }

    private static List<String> lines(Answer answer, LawText text) {
        List<String> lines = new ArrayList<>();
        answer.lines().forEach(line -> lines.add(text.sentence(line)));
        DeadlineRule rule = answer.rule();
        if (rule != null) {
            DeadlineText words = DeadlineText.of(text);
            lines.add(text.format("deadline.question.rule", words.name(rule), text.citation(rule.provision())));
            if (answer.otherStart()) {
                lines.add(text.format("deadline.question.otherStart", words.constant("startKind", rule.startKind())));
            }
        }
        return lines;
    }
}
