package no.algoritmetilsyn.algorithm.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.Ids;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.search.Search;

/** The records that are most like one of them. */
@Path("algorithms/{id}/similar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SimilarResource {

    private static final int MOST = 5;

    @Inject
    Search search;

    @Inject
    PublicRegister register;

    @Inject
    Texts texts;

    /** The records that are most like one. */
    @GET
    @ApiResponse(responseCode = "404", description = "No such record")
    public ApiAnswer<SimilarAnswer> listSimilarRecords(@PathParam("id") String id) {
        Optional<PublicRecord> record = Ids.read(id).flatMap(register::find);
        if (record.isEmpty()) {
            return Problem.of(404, "unknown-record", texts.get("algorithm.api.unknown"))
                    .answer();
        }
        return ApiAnswer.ok(new SimilarAnswer(search.similarRecords(record.get().id(), MOST).stream()
                .map(HitAnswer::of)
                .toList()));
    }
}
