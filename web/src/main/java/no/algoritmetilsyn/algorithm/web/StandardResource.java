package no.algoritmetilsyn.algorithm.web;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.CacheableResponse;

/** {@code /api/v1/record-standard}: the fields that records of the register have, as the register itself reads them. */
@Path("record-standard")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StandardResource {

    /** The fields that records of the register have: the newest version of the standard. */
    @GET
    @ApiResponse(responseCode = "200", description = "The newest version", headers = @Header(name = "ETag"))
    public ApiAnswer<StandardAnswer> readStandard() {
        String file = RecordStandard.newest().file();
        return ApiAnswer.written(file, CacheableResponse.open(Response.ok().tag(CacheableResponse.digest(file))));
    }
}
