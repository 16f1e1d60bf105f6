package no.algoritmetilsyn.publication.web;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.CacheableResponse;
import no.algoritmetilsyn.platform.web.Ids;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.publication.PublishedDecisions;

/** {@code /api/v1/publications}: the decisions and reports that are published. */
@Path("publications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {

    private static final int SIZE = 20;
    private static final int LARGEST = 100;

    @Inject
    PublishedDecisions decisions;

    @Inject
    Texts texts;

    /**
     * The decisions and reports that are published, published or corrected last first.
     *
     * @param page from 0
     * @param size 1 to 100
     */
    @GET
    @ApiResponse(responseCode = "200", description = "Told", headers = @Header(name = "ETag"))
    public ApiAnswer<PublicationsAnswer> listPublications(
            @Schema(types = "integer", minimum = "0") @QueryParam("page") String page,
            @Schema(types = "integer", minimum = "1", maximum = "" + LARGEST) @QueryParam("size") String size) {
        int from = number(page, 0);
        int most = Math.max(1, Math.min(number(size, SIZE), LARGEST));
        return CacheableResponse.answer(
                new PublicationsAnswer(
                        decisions.count(),
                        from,
                        most,
                        decisions.newest(from * most, most).stream()
                                .map(PublicationAnswer::of)
                                .toList()),
                Response.ok());
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @ApiResponse(responseCode = "200", description = "Told", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "404", description = "Nothing of this id is published")
    public ApiAnswer<PublicationAnswer> readPublication(@PathParam("id") String id) {
        return Ids.read(id)
                .flatMap(decisions::find)
                .map(PublicationAnswer::of)
                .map(answer -> CacheableResponse.answer(answer, Response.ok()))
                .orElseGet(() -> Problem.of(404, "unknown-publication", texts.get("publication.api.unknown"))
                        .answer());
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
