package no.algoritmetilsyn.penalty.web;

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
import no.algoritmetilsyn.law.question.RowRefused;
import no.algoritmetilsyn.law.web.LawCall;
import no.algoritmetilsyn.law.web.LawText;
import no.algoritmetilsyn.penalty.question.PenaltyAnswers;
import no.algoritmetilsyn.penalty.question.PenaltyReader;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;

/** What a coercive fine has come to, as a pure function: one row of {@code docs/law/golden/penalty.csv} in, its answer out. */
@Path("law")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PenaltyLawResource {

    @Inject
    PenaltyAnswers answers;

    @Inject
    LawCall call;

    @Context
    HttpHeaders headers;

    /**
     * What a coercive fine has come to. Nothing is stored, and nobody is asked who they are.
     *
     * @param language of the explanation: {@code nb}, {@code nn} or {@code en}; left out, what the reader accepts
     */
    @POST
    @Path("accrual")
    @ApiResponse(responseCode = "422", description = "A column cannot be read, or no rule answers")
    public ApiAnswer<AccrualAnswer> askLawForAccrual(
            ApiInput<PenaltyRow> body,
            @Schema(allowableValues = {"nb", "nn", "en"}) @QueryParam("language") String language) {
        LawText text = call.text(language, headers);
        var reading = PenaltyReader.read(LawCall.row(body.object()));
        if (reading.whole().isEmpty()) {
            return call.unreadable(reading.problems(), text);
        }
        try {
            var answer = answers.answer(reading.question());
            return call.inLanguage(
                    new AccrualAnswer(
                            call.result(answer),
                            AccrualAnswer.Line.of(answer.lines(), text),
                            call.receipt("penalty", reading, answer)),
                    text);
        } catch (RowRefused refused) {
            return call.refused(refused, text);
        }
    }

    /** What a coercive fine has come to, by the name of the table. */
    @POST
    @Path("penalty")
    @ApiResponse(responseCode = "422", description = "A column cannot be read, or no rule answers")
    public ApiAnswer<AccrualAnswer> askLawForPenalty(
            ApiInput<PenaltyRow> body,
            @Schema(allowableValues = {"nb", "nn", "en"}) @QueryParam("language") String language) {
        return askLawForAccrual(body, language);
    }
}
