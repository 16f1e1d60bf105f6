package no.algoritmetilsyn.task.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Consumer;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.Assignments;
import no.algoritmetilsyn.task.HoldCode;
import no.algoritmetilsyn.task.NotAssignable;
import no.algoritmetilsyn.task.NotHoldable;
import no.algoritmetilsyn.task.NotUndoable;
import no.algoritmetilsyn.task.Releases;
import no.algoritmetilsyn.task.Task;
import no.algoritmetilsyn.task.TaskHolds;
import no.algoritmetilsyn.task.TaskMoves;
import no.algoritmetilsyn.task.TaskTaken;
import no.algoritmetilsyn.task.Tasks;

/** {@code /api/v1/tasks/{id}/…}: takes a task, gives it back, or gives it to a colleague. */
@SecurityRequirement(name = "basic")
@Path("tasks/{id}")
public class TaskActsResource {

    @Inject
    Tasks tasks;

    @Inject
    Releases releases;

    @Inject
    Assignments assignments;

    @Inject
    TaskHolds holds;

    @Inject
    TaskMoves moves;

    @Inject
    Accounts accounts;

    @Inject
    Texts texts;

    /** Takes a task. */
    @POST
    @Path("claim")
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "403", description = "Not for this account, or not to this colleague: rule says why")
    @ApiResponse(responseCode = "404", description = "No such task that the account may see")
    @ApiResponse(responseCode = "409", description = "A colleague was faster: takenBy and at say who and when")
    public ApiAnswer<TaskAnswer> claimTask(@PathParam("id") String id) {
        return act(id, task -> tasks.claim(task.id()));
    }

    /** Gives a task back to the group, for a reason. */
    @POST
    @Path("release")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "403", description = "Not for this account, or not to this colleague: rule says why")
    @ApiResponse(responseCode = "404", description = "No such task that the account may see")
    @ApiResponse(responseCode = "409", description = "A colleague was faster: takenBy and at say who and when")
    @ApiResponse(responseCode = "422", description = "Something is missing")
    public ApiAnswer<TaskAnswer> releaseTask(@PathParam("id") String id, ApiInput<ReleaseInput> body) {
        return act(id, task -> {
            ReleaseInput sent = body.read().input();
            String reason = Missing.required(sent.reason(), "reason", "task.release.reason.required");
            releases.release(task.id(), code(TaskRelease.CHOICES, sent.code()), reason);
        });
    }

    /** Lets a task wait until a day, or until somebody answers. No deadline moves by it. */
    @POST
    @Path("hold")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "403", description = "Not for this account: rule says why")
    @ApiResponse(responseCode = "404", description = "No such task that the account may see")
    @ApiResponse(
            responseCode = "409",
            description = "A colleague holds it, or it is done: takenBy and at say who and when")
    @ApiResponse(responseCode = "422", description = "Something is missing, or the task may not wait so long")
    public ApiAnswer<TaskAnswer> holdTask(@PathParam("id") String id, ApiInput<HoldInput> body) {
        return act(id, task -> {
            HoldInput sent = body.read().input();
            String text = sent.text() == null ? null : Missing.required(sent.text(), "text", "task.hold.text.empty");
            holds.hold(
                    task.id(),
                    Missing.day(sent.until(), "until", "task.hold.until.required"),
                    code(HoldCode.values(), sent.code()),
                    text);
        });
    }

    /** Ends the waiting of a task before its day. */
    @POST
    @Path("wake")
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "403", description = "Not for this account: rule says why")
    @ApiResponse(responseCode = "404", description = "No such task that the account may see")
    @ApiResponse(
            responseCode = "409",
            description = "A colleague holds it, or it is done: takenBy and at say who and when")
    public ApiAnswer<TaskAnswer> wakeTask(@PathParam("id") String id) {
        return act(id, task -> holds.wake(task.id()));
    }

    /** Takes back what the caller did last with a task: claimed it, gave it back or away, let it wait. */
    @POST
    @Path("undo")
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(
            responseCode = "403",
            description = "Not for this account, or not to the one who held it: rule says why")
    @ApiResponse(responseCode = "404", description = "No such task that the account may see")
    @ApiResponse(responseCode = "409", description = "There is nothing that the caller could take back")
    public ApiAnswer<TaskAnswer> undoTask(@PathParam("id") String id) {
        return act(id, task -> moves.undo(task.id()));
    }

    /** Gives a task to a colleague, for a reason. */
    @POST
    @Path("assign")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "403", description = "Not for this account, or not to this colleague: rule says why")
    @ApiResponse(responseCode = "404", description = "No such task that the account may see")
    @ApiResponse(responseCode = "409", description = "A colleague was faster: takenBy and at say who and when")
    @ApiResponse(responseCode = "422", description = "Something is missing")
    public ApiAnswer<TaskAnswer> assignTask(@PathParam("id") String id, ApiInput<AssignmentInput> body) {
        return act(id, task -> {
            AssignmentInput sent = body.read().input();
            String to = Missing.required(sent.to(), "to", "task.assign.to.required");
            assignments.assign(task.id(), to, Missing.required(sent.reason(), "reason", "task.assign.reason.required"));
        });
    }

    /** Takes the step, when the caller may see the task at all: of others they do not learn whether there are any. */
    private ApiAnswer<TaskAnswer> act(String id, Consumer<Task> act) {
        UUID taskId = id(id);
        Task task = assignments.find(taskId).orElseThrow(() -> new WebApplicationException(404));
        try {
            act.accept(task);
        } catch (TaskTaken faster) {
            return taken(faster);
        } catch (NotUndoable late) {
            return Problem.of(409, "not-undoable", texts.get("task.undo.refused"))
                    .answer();
        } catch (NotHoldable refused) {
            return Problem.of(422, "status-422", texts.get("platform.error.title.422"))
                    .error("until", texts.get("task.hold.until." + refused.rule(), texts.date(refused.latest())))
                    .answer();
        } catch (NotAssignable refused) {
            return Problem.of(403, "not-assignable", texts.get("task.assign.refused"))
                    .refusedBy(refused.rule(), null)
                    .answer();
        } catch (Missing missing) {
            return Problem.of(422, "status-422", texts.get("platform.error.title.422"))
                    .error(missing.field(), texts.get(missing.key()))
                    .answer();
        }
        return ApiAnswer.ok(answer(assignments.find(taskId).orElse(task)));
    }

    private ApiAnswer<TaskAnswer> taken(TaskTaken faster) {
        String name = accounts.displayName(faster.by());
        return Problem.of(409, "task-taken", texts.get("task.taken.title"))
                .detail(texts.get(
                        faster.done() ? "task.taken.done" : "task.taken.claimed", name, texts.moment(faster.at())))
                .takenBy(name, faster.at())
                .answer();
    }

    private TaskAnswer answer(Task task) {
        return new TaskAnswer(
                task.id(),
                task.kind(),
                task.dueOn(),
                task.heldUntil(),
                task.claimedBy() == null ? null : accounts.displayName(task.claimedBy()));
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw new WebApplicationException(404);
        }
    }

    /** A constant of a list; the last, which is any other, when none is said. */
    private static <E extends Enum<E>> E code(E[] all, String typed) {
        if (typed == null) {
            return all[all.length - 1];
        }
        return Option.chosen(all, typed).orElseThrow(() -> new Missing("code", "task.code.unknown"));
    }
}
