package no.algoritmetilsyn.appeal.web;

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
import no.algoritmetilsyn.appeal.question.AppealAnswers;
import no.algoritmetilsyn.appeal.question.AppealReader;
import no.algoritmetilsyn.law.question.RowRefused;
import no.algoritmetilsyn.law.web.LawCall;
import no.algoritmetilsyn.law.web.LawRowAnswer;
import no.algoritmetilsyn.law.web.LawText;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;

/** Whether an appeal is in time, who may appeal, and what may come of it, as a pure function: one row of {@code docs/law/golden/appeal.csv} in, its answer out. */
@Path("law")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AppealLawResource {

    @Inject
    AppealAnswers answers;

    @Inject
    LawCall call;

    @Context
    HttpHeaders headers;

    /**
     * Whether an appeal is in time, who may appeal, and what may come of it. Nothing is stored, and nobody is asked who they are.
     *
     * @param language of the explanation: {@code nb}, {@code nn} or {@code en}; left out, what the reader accepts
     */
    @POST
    @Path("appeal")
    @ApiResponse(responseCode = "422", description = "A column cannot be read, or no rule answers")
    public ApiAnswer<LawRowAnswer> askLawForAppeal(
            ApiInput<AppealRow> body,
            @Schema(allowableValues = {"nb", "nn", "en"}) @QueryParam("language") String language) {
        LawText text = call.text(language, headers);
        var reading = AppealReader.read(LawCall.row(body.object()));
        if (reading.whole().isEmpty()) {
            return call.unreadable(reading.problems(), text);
        }
        try {
            var answer = answers.answer(reading.question());
            return call.answered("appeal", reading, answer, call.sentences(answer.lines(), text), text);
        } catch (RowRefused refused) {
            return call.refused(refused, text);
        }
    }
}
