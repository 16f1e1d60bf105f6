package no.algoritmetilsyn.algorithm.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.search.RegisterQuery;
import no.algoritmetilsyn.search.RegisterSort;
import no.algoritmetilsyn.search.Search;
import no.algoritmetilsyn.search.index.SearchResult;

/** The search of the register for machines. Nothing that is asked is an error: what is not understood is left out. */
@Path("algorithms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegisterSearchResource {

    private static final int RETRY_SECONDS = 5;
    private static final int SIZE = 10;

    @Inject
    Search search;

    @Inject
    Texts texts;

    @Inject
    AskedRegister asks;

    /**
     * Searches the public register. Nothing that is asked is an error: what is not understood is left out.
     *
     * @param words as typed
     * @param page from 0
     * @param size 1 to 100
     * @param sort left out: by relevance when there are words, else what is Norwegian and of high risk first
     */
    @GET
    @ApiResponse(responseCode = "503", description = "The index is being built")
    public ApiAnswer<HitsAnswer> searchRecords(
            @QueryParam("q") String words,
            @Schema(types = "integer", minimum = "0") @QueryParam("page") String page,
            @Schema(types = "integer", minimum = "1", maximum = "" + RegisterQuery.LARGEST) @QueryParam("size")
                    String size,
            @Schema(allowableValues = {"relevance", "first", "changed", "registered", "name", "organisation"})
                    @QueryParam("sort")
                    String sort) {
        var query = new RegisterQuery(
                words == null ? "" : words,
                asks.filters(),
                RegisterSort.of(sort == null ? "" : sort),
                number(page, 0),
                number(size, SIZE),
                true);
        SearchResult found = search.register(query);
        if (!found.available()) {
            return Problem.of(503, "search", texts.get("algorithm.list.building"))
                    .<HitsAnswer>answer()
                    .with("Retry-After", RETRY_SECONDS);
        }
        return ApiAnswer.ok(HitsAnswer.of(query, found));
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
