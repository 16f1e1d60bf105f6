package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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

    @Context
    HttpServletRequest request;

    /**
     * Finds records.
     *
     * @param words as typed
     * @param page from 0
     * @param size 1 to 100
     * @param sort a word of {@link RegisterSort}
     */
    @GET
    public Response search(
            @QueryParam("q") String words,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        var query = new RegisterQuery(
                words == null ? "" : words,
                RegisterFilters.of(request.getParameterMap()),
                RegisterSort.of(sort == null ? "" : sort),
                number(page, 0),
                number(size, SIZE),
                true);
        SearchResult found = search.register(query);
        if (!found.available()) {
            return Problem.of(503, "search", texts.get("algorithm.list.building"))
                    .builder()
                    .header("Retry-After", RETRY_SECONDS)
                    .build();
        }
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("total", found.total())
                .add("page", query.page())
                .add("size", query.size());
        if (found.suggestion() != null) {
            answer.add("suggestion", found.suggestion());
        }
        return Response.ok(answer.add(
                                "hits",
                                Json.createArrayBuilder(
                                        found.hits().stream().map(HitJson::of).toList()))
                        .add("facets", facets(found))
                        .build()
                        .toString())
                .build();
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static JsonObject facets(SearchResult found) {
        var facets = Json.createObjectBuilder();
        RegisterQuery.FACETS.forEach(name -> {
            var values = Json.createArrayBuilder();
            found.facets()
                    .getOrDefault(name, List.of())
                    .forEach(count -> values.add(Json.createObjectBuilder()
                            .add("value", count.value())
                            .add("count", count.count())));
            facets.add(name, values);
        });
        return facets.build();
    }
}
