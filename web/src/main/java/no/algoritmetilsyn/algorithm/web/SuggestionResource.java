package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.search.Search;

/** Suggestions while somebody types in the search field of the register. */
@Path("suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionResource {

    @Inject
    Search search;

    /**
     * Suggestions while somebody types: names of records, organisations and words that begin with what is typed, best first.
     *
     * @param typed anything; nothing is an error
     */
    @GET
    public ApiAnswer<SuggestionsAnswer> suggest(@QueryParam("q") String typed) {
        return ApiAnswer.ok(SuggestionsAnswer.of(search.suggestions(typed == null ? "" : typed)));
    }
}
