package no.algoritmetilsyn.appeal.web;

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
import no.algoritmetilsyn.appeal.question.AppealAnswers;
import no.algoritmetilsyn.appeal.question.AppealReader;
import no.algoritmetilsyn.law.question.RowRefused;
import no.algoritmetilsyn.law.web.LawCall;
import no.algoritmetilsyn.law.web.LawText;
import no.algoritmetilsyn.platform.web.JsonBody;

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
     * @param body the row as a JSON object: {@code regime, appellant, decided, dispatched, arrived, posted, received,
     *     reasons_asked, reasons_arrived, lengthened_until, changed_arrived}; what else stands in it is left alone
     * @param language of the explanation: {@code nb}, {@code nn} or {@code en}; left out, what the reader accepts
     * @return 200 {@code {result: {runs_from, last_day, timely, late_test_allowed, absolute_bar, barred, right_to_appeal, outcome,
     *     costs_last_day, outcome_constraint}, lines: […], receipt}}; 422 with an error for each column that cannot be read
     */
    @POST
    @Path("appeal")
    public Response appeal(InputStream body, @QueryParam("language") String language) throws IOException {
        LawText text = call.text(language, headers);
        var reading = AppealReader.read(LawCall.row(JsonBody.read(body)));
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
