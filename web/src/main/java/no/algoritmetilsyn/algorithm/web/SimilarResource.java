package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.PublicRegister;
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

    /** At most five, most like it first; 404 for a record that the public may not see. */
    @GET
    public Response similar(@PathParam("id") String id) {
        Optional<PublicRecord> record = RecordResource.uuid(id).flatMap(register::find);
        if (record.isEmpty()) {
            return Problem.of(404, "unknown-record", texts.get("algorithm.api.unknown"))
                    .response();
        }
        var hits = Json.createArrayBuilder();
        search.similarRecords(record.get().id(), MOST).forEach(hit -> hits.add(HitJson.of(hit)));
        return Response.ok(Json.createObjectBuilder().add("hits", hits).build().toString())
                .build();
    }
}
