package no.algoritmetilsyn.task.web;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.platform.web.JsonBody;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.Assignments;
import no.algoritmetilsyn.task.NotAssignable;
import no.algoritmetilsyn.task.Task;
import no.algoritmetilsyn.task.TaskTaken;
import no.algoritmetilsyn.task.Tasks;

/** {@code /api/v1/tasks/{id}/…}: takes a task, gives it back, or gives it to a colleague. */
@Path("tasks/{id}")
public class TaskActsResource {

    /** Looked up once: each static call of Json would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int LONGEST = 500;

    @Inject
    Tasks tasks;

    @Inject
    Assignments assignments;

    @Inject
    Accounts accounts;

    @Inject
    Texts texts;

    /** Takes it. */
    @POST
    @Path("claim")
    @Produces(MediaType.APPLICATION_JSON)
    public Response claim(@PathParam("id") String id) throws IOException {
        return act(id, task -> tasks.claim(task.id()));
    }

    /** Gives it back to the group, for a reason. */
    @POST
    @Path("release")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response release(@PathParam("id") String id, InputStream body) throws IOException {
        return act(id, task -> {
            JsonObject sent = JsonBody.read(body);
            tasks.release(task.id(), required(sent, "reason", "task.release.reason.required"));
        });
    }

    /** Gives it to a colleague, for a reason. */
    @POST
    @Path("assign")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response assign(@PathParam("id") String id, InputStream body) throws IOException {
        return act(id, task -> {
            JsonObject sent = JsonBody.read(body);
            String to = required(sent, "to", "task.assign.to.required");
            assignments.assign(task.id(), to, required(sent, "reason", "task.assign.reason.required"));
        });
    }

    private interface Step {
        void take(Task task) throws IOException;
    }

    /** Takes the step, when the caller may see the task at all: of others they do not learn whether there are any. */
    private Response act(String id, Step step) throws IOException {
        UUID taskId = id(id);
        Task task = assignments.find(taskId).orElseThrow(() -> new WebApplicationException(404));
        try {
            step.take(task);
        } catch (TaskTaken faster) {
            return taken(faster);
        } catch (NotAssignable refused) {
            return Problem.of(403, "not-assignable", texts.get("task.assign.refused"))
                    .with("rule", refused.rule())
                    .response();
        } catch (Missing missing) {
            return Problem.of(422, "status-422", texts.get("platform.error.title.422"))
                    .error(missing.field, texts.get(missing.key))
                    .response();
        }
        return Response.ok(json(assignments.find(taskId).orElse(task)).build().toString())
                .build();
    }

    private Response taken(TaskTaken faster) {
        String name = accounts.displayName(faster.by());
        return Problem.of(409, "task-taken", texts.get("task.taken.title"))
                .detail(texts.get(
                        faster.done() ? "task.taken.done" : "task.taken.claimed", name, texts.moment(faster.at())))
                .with("takenBy", name)
                .with("at", faster.at().toString())
                .response();
    }

    private JsonObjectBuilder json(Task task) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", task.id().toString())
                .add("kind", task.kind())
                .add("dueOn", task.dueOn().toString());
        if (task.claimedBy() != null) {
            json.add("claimedBy", accounts.displayName(task.claimedBy()));
        }
        return json;
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw new WebApplicationException(404);
        }
    }

    private static String required(JsonObject body, String field, String missing) {
        JsonValue value = body.get(field);
        String text = value instanceof JsonString string ? string.getString() : "";
        if (text.isBlank() || text.length() > LONGEST) {
            throw new Missing(field, text.isBlank() ? missing : "task.assign.tooLong");
        }
        return text;
    }

    /** A field that was not filled in, or with too much. */
    private static final class Missing extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String field;
        private final String key;

        Missing(String field, String key) {
            super(field);
            this.field = field;
            this.key = key;
        }
    }
}
