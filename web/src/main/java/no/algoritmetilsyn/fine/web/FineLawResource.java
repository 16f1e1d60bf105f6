package no.algoritmetilsyn.fine.web;

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
import no.algoritmetilsyn.fine.question.FineAnswers;
import no.algoritmetilsyn.fine.question.FineReader;
import no.algoritmetilsyn.law.question.RowRefused;
import no.algoritmetilsyn.law.web.LawCall;
import no.algoritmetilsyn.law.web.LawRowAnswer;
import no.algoritmetilsyn.law.web.LawText;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;

/** How high an administrative fine may be, whether it may be decided, and when it is paid, as a pure function: one row of {@code docs/law/golden/fine.csv} in, its answer out. */
@Path("law")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FineLawResource {

    @Inject
    FineAnswers answers;

    @Inject
    LawCall call;

    @Context
    HttpHeaders headers;

    /**
     * How high an administrative fine may be, whether it may be decided, and when it is paid. Nothing is stored, and nobody is asked who they are.
     *
     * @param language of the explanation: {@code nb}, {@code nn} or {@code en}; left out, what the reader accepts
     */
    @POST
    @Path("ceiling")
    @ApiResponse(responseCode = "422", description = "A column cannot be read, or no rule answers")
    public ApiAnswer<LawRowAnswer> askLawForCeiling(
            ApiInput<FineRow> body,
            @Schema(allowableValues = {"nb", "nn", "en"}) @QueryParam("language") String language) {
        LawText text = call.text(language, headers);
        var reading = FineReader.read(LawCall.row(body.object()));
        if (reading.whole().isEmpty()) {
            return call.unreadable(reading.problems(), text);
        }
        try {
            var answer = answers.answer(reading.question());
            return call.answered("fine", reading, answer, call.sentences(answer.lines(), text), text);
        } catch (RowRefused refused) {
            return call.refused(refused, text);
        }
    }

    /** How high an administrative fine may be, by the name of the table. */
    @POST
    @Path("fine")
    @ApiResponse(responseCode = "422", description = "A column cannot be read, or no rule answers")
    public ApiAnswer<LawRowAnswer> askLawForFine(
            ApiInput<FineRow> body,
            @Schema(allowableValues = {"nb", "nn", "en"}) @QueryParam("language") String language) {
        return askLawForCeiling(body, language);
    }
}
