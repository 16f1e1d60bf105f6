package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.algoritmetilsyn.search.Search;

/** Suggestions while somebody types in the search field of the register. */
@Path("suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionResource {

    @Inject
    Search search;

    /**
     * Names of records, organisations and words that begin with what is typed, best first.
     *
     * @param typed anything; nothing is an error
     */
    @GET
    public String suggestions(@QueryParam("q") String typed) {
        var list = Json.createArrayBuilder();
        search.suggestions(typed == null ? "" : typed)
                .forEach(suggestion -> list.add(Json.createObjectBuilder()
                        .add("text", suggestion.text())
                        .add("kind", suggestion.kind().name())));
        return Json.createObjectBuilder().add("suggestions", list).build().toString();
    }
}
