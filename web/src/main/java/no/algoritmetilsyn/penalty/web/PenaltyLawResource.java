package no.algoritmetilsyn.penalty.web;

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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import no.algoritmetilsyn.law.question.RowRefused;
import no.algoritmetilsyn.law.web.LawCall;
import no.algoritmetilsyn.law.web.LawText;
import no.algoritmetilsyn.penalty.question.PenaltyAnswers;
import no.algoritmetilsyn.penalty.question.PenaltyReader;
import no.algoritmetilsyn.platform.web.JsonBody;

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
     * What it has come to. Nothing is stored, and nobody is asked who they are.
     *
     * @param body the row as a JSON object: {@code regime, kind, rate, limit, cap, events, query_date}; what else stands in it is
     *     left alone
     * @param language of the explanation: {@code nb}, {@code nn} or {@code en}; left out, what the reader accepts
     * @return 200 {@code {result: {expected_nok, limit_effective, first_day}, lines: [{point, from, to, units, rate, amount, why,
     *     law}], receipt}}; 422 with an error for each column that cannot be read
     */
    @POST
    @Path("accrual")
    public Response accrual(InputStream body, @QueryParam("language") String language) throws IOException {
        LawText text = call.text(language, headers);
        var reading = PenaltyReader.read(LawCall.row(JsonBody.read(body)));
        if (reading.whole().isEmpty()) {
            return call.unreadable(reading.problems(), text);
        }
        try {
            var answer = answers.answer(reading.question());
            return call.answered("penalty", reading, answer, AccrualJson.lines(answer.lines(), text), text);
        } catch (RowRefused refused) {
            return call.refused(refused, text);
        }
    }

    /** The same by the name of the table. */
    @POST
    @Path("penalty")
    public Response penalty(InputStream body, @QueryParam("language") String language) throws IOException {
        return accrual(body, language);
    }
}
