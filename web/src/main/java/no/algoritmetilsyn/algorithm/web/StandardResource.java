package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;

/** {@code /api/v1/record-standard}: the fields that records of the register have, as the register itself reads them. */
@Path("record-standard")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StandardResource {

    /** The newest version of the standard. */
    @GET
    public Response standard() {
        String file = RecordStandard.newest().file();
        return CacheableResponse.open(Response.ok(file).tag(CacheableResponse.digest(file)))
                .build();
    }
}
