package no.algoritmetilsyn.task.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;
import no.algoritmetilsyn.platform.web.Ids;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.Made;
import no.algoritmetilsyn.task.SavedViews;

/** {@code /api/v1/views}: work lists under a name. */
@SecurityRequirement(name = "basic")
@Path("views")
@Produces(MediaType.APPLICATION_JSON)
public class ViewResource {

    @Inject
    SavedViews views;

    @Inject
    Access access;

    @Inject
    DeskCalls calls;

    @Inject
    Texts texts;

    /** The caller's own lists, and those that a leader of the organ shares, by name. */
    @GET
    public ApiAnswer<List<ViewAnswer>> listViews() {
        return ApiAnswer.ok(views.list().stream().map(ViewAnswer::of).toList());
    }

    /**
     * Keeps a list under a name.
     *
     * @param key by which a repeated call is known; left out, each call is a new one
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "201", description = "Kept")
    @ApiResponse(responseCode = "200", description = "Kept before, by an earlier try with the same key")
    @ApiResponse(responseCode = "403", description = "Not for this account: rule says why")
    @ApiResponse(
            responseCode = "422",
            description = "Something is missing, there are too many, or the key came with another input")
    public ApiAnswer<ViewAnswer> saveView(@HeaderParam("Idempotency-Key") String key, ApiInput<ViewInput> body) {
        access.require(Act.TASK_LIST);
        return calls.answer(() -> save(DeskCalls.key(key), body.read().input()));
    }

    private ApiAnswer<ViewAnswer> save(String key, ViewInput sent) {
        String name = sent.name();
        if (name == null || name.isBlank() || name.length() > ViewInput.LONGEST) {
            throw new Missing("name", "task.view.name.required");
        }
        String query = sent.query();
        if (query == null || query.length() > ViewInput.LONGEST_QUERY || !ViewInput.isQuery(query)) {
            throw new Missing("query", "task.view.query.required");
        }
        Optional<Made> made = views.save(
                name.strip(), query, Boolean.TRUE.equals(sent.pinned()), Boolean.TRUE.equals(sent.shared()), key);
        if (made.isEmpty()) {
            return calls.invalid("name", texts.get("task.view.tooMany", SavedViews.MOST));
        }
        return views.find(made.get().id())
                .map(view -> ApiAnswer.of(made.get().before() ? 200 : 201, ViewAnswer.of(view)))
                .orElseThrow(() -> new WebApplicationException(404));
    }

    /** Puts one's own list above the work list. */
    @POST
    @Path("{id}/pin")
    @ApiResponse(responseCode = "404", description = "No such list of one's own")
    public ApiAnswer<ViewAnswer> pinView(@PathParam("id") String id) {
        return pin(id, true);
    }

    /** Takes one's own list from above the work list. */
    @POST
    @Path("{id}/unpin")
    @ApiResponse(responseCode = "404", description = "No such list of one's own")
    public ApiAnswer<ViewAnswer> unpinView(@PathParam("id") String id) {
        return pin(id, false);
    }

    private ApiAnswer<ViewAnswer> pin(String id, boolean pinned) {
        views.pin(own(id).id(), pinned);
        return ApiAnswer.ok(ViewAnswer.of(own(id)));
    }

    /** Removes one's own list; answers what it was. */
    @POST
    @Path("{id}/remove")
    @ApiResponse(responseCode = "404", description = "No such list of one's own")
    public ApiAnswer<ViewAnswer> removeView(@PathParam("id") String id) {
        SavedViews.View view = own(id);
        views.remove(view.id());
        return ApiAnswer.ok(ViewAnswer.of(view));
    }

    private SavedViews.View own(String id) {
        access.require(Act.TASK_LIST);
        return Ids.read(id)
                .flatMap(views::find)
                .filter(SavedViews.View::own)
                .orElseThrow(() -> new WebApplicationException(404));
    }
}
