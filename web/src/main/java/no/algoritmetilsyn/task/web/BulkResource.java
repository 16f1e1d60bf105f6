package no.algoritmetilsyn.task.web;

import io.swagger.v3.oas.annotations.media.Schema;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;
import no.algoritmetilsyn.platform.web.Ids;
import no.algoritmetilsyn.task.BulkRun;
import no.algoritmetilsyn.task.Bulks;
import no.algoritmetilsyn.task.Made;

/** {@code /api/v1/bulks}: does the same with many tasks, one by one, in the name of the caller. */
@SecurityRequirement(name = "basic")
@Path("bulks")
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {

    private static final Duration TURN = Duration.ofSeconds(3);
    private static final int ROWS = 100;

    @Inject
    Bulks bulks;

    @Inject
    BulkRun run;

    @Inject
    Access access;

    @Inject
    DeskCalls calls;

    /**
     * Says what is to be done with many tasks, and begins: as many are done as three seconds allow.
     *
     * @param key by which a repeated call is known; left out, each call is a new one
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "201", description = "Begun")
    @ApiResponse(responseCode = "200", description = "Begun before, by an earlier try with the same key")
    @ApiResponse(responseCode = "403", description = "Not for this account: rule says why")
    @ApiResponse(responseCode = "422", description = "Something is missing, or the key came with another input")
    public ApiAnswer<BulkAnswer> beginBulk(@HeaderParam("Idempotency-Key") String key, ApiInput<BulkInput> body) {
        access.require(Act.TASK_LIST);
        return calls.answer(() -> begin(DeskCalls.key(key), body.read().input()));
    }

    private ApiAnswer<BulkAnswer> begin(String key, BulkInput sent) {
        if (sent.tasks() == null || sent.tasks().isEmpty() || sent.tasks().size() > Bulks.MOST) {
            throw new Missing("tasks", "task.bulk.none");
        }
        List<UUID> tasks = sent.tasks().stream()
                .map(id -> Ids.read(id).orElseThrow(() -> new Missing("tasks", "task.bulk.none")))
                .toList();
        Made made = bulks.order(tasks, sent.order(), key);
        if (!made.before()) {
            run.goOn(made.id(), TURN);
        }
        return ApiAnswer.of(made.before() ? 200 : 201, answer(known(made.id().toString()), 0));
    }

    /**
     * How far it has come.
     *
     * @param page of what became of each task, from 0
     */
    @GET
    @Path("{id}")
    @ApiResponse(responseCode = "400", description = "A parameter is malformed")
    @ApiResponse(responseCode = "404", description = "The caller has begun no such thing")
    public ApiAnswer<BulkAnswer> readBulk(
            @PathParam("id") String id,
            @Schema(types = "integer", minimum = "0", maximum = "99") @QueryParam("page") String page) {
        String number = page == null || page.isBlank() ? "0" : page;
        if (!number.matches("[0-9]{1,2}")) {
            throw new WebApplicationException(400);
        }
        return ApiAnswer.ok(answer(known(id), Integer.parseInt(number)));
    }

    /** Goes on for three seconds, unless it was stopped. */
    @POST
    @Path("{id}/run")
    @ApiResponse(responseCode = "404", description = "The caller has begun no such thing")
    public ApiAnswer<BulkAnswer> runBulk(@PathParam("id") String id) {
        run.goOn(known(id).id(), TURN);
        return ApiAnswer.ok(answer(known(id), 0));
    }

    /** No further task has its turn. What is done stays done. */
    @POST
    @Path("{id}/stop")
    @ApiResponse(responseCode = "404", description = "The caller has begun no such thing")
    public ApiAnswer<BulkAnswer> stopBulk(@PathParam("id") String id) {
        bulks.stop(known(id).id());
        return ApiAnswer.ok(answer(known(id), 0));
    }

    private Bulks.Bulk known(String id) {
        access.require(Act.TASK_LIST);
        return Ids.read(id).flatMap(bulks::find).orElseThrow(() -> new WebApplicationException(404));
    }

    private BulkAnswer answer(Bulks.Bulk bulk, int page) {
        return BulkAnswer.of(bulk, bulks.items(bulk.id(), page, ROWS));
    }
}
