package no.algoritmetilsyn.fine.web;

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
import no.algoritmetilsyn.fine.question.FineAnswers;
import no.algoritmetilsyn.fine.question.FineReader;
import no.algoritmetilsyn.law.question.RowRefused;
import no.algoritmetilsyn.law.web.LawCall;
import no.algoritmetilsyn.law.web.LawText;
import no.algoritmetilsyn.platform.web.JsonBody;

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
     * @param body the row as a JSON object: {@code basis, turnover_nok, size, eur_rate, g_nok, breach_ended,
     *     advance_notice, decided, arrived, became_final}; what else stands in it is left alone
     * @param language of the explanation: {@code nb}, {@code nn} or {@code en}; left out, what the reader accepts
     * @return 200 {@code {result: {expected_ceiling_nok, arithmetic, payment_due, limitation_last_day, interrupted,
     *     may_fine_on_decision_day}, lines: […], receipt}}; 422 with an error for each column that cannot be read
     */
    @POST
    @Path("ceiling")
    public Response ceiling(InputStream body, @QueryParam("language") String language) throws IOException {
        LawText text = call.text(language, headers);
        var reading = FineReader.read(LawCall.row(JsonBody.read(body)));
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

    /** The same by the name of the table. */
    @POST
    @Path("fine")
    public Response fine(InputStream body, @QueryParam("language") String language) throws IOException {
        return ceiling(body, language);
    }
}
