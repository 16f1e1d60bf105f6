package no.algoritmetilsyn.task.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.task.TaskFilter;
import no.algoritmetilsyn.task.WorkList;
import no.algoritmetilsyn.text.CleanText;

/** {@code /api/v1/tasks}: the caller's work list. */
@SecurityRequirement(name = "basic")
@Path("tasks")
public class TaskResource {

    private static final int MOST_PAGES = 10_000;
    private static final int LONGEST = 256;

    @Inject
    WorkList workList;

    /**
     * One page of the work list, in the order in which things fall due.
     *
     * @param mine only what the caller has taken
     * @param unclaimed only what nobody has taken
     * @param overdue only what should have been done
     * @param kind only this kind of task
     * @param q a reference, a case number, an organisation number or words of the title, as people say them
     * @param page from 0
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "400", description = "A parameter is malformed")
    public ApiAnswer<TasksAnswer> listTasks(
            @Schema(types = "boolean") @QueryParam("mine") String mine,
            @Schema(types = "boolean") @QueryParam("unclaimed") String unclaimed,
            @Schema(types = "boolean") @QueryParam("overdue") String overdue,
            @QueryParam("kind") String kind,
            @Schema(maxLength = LONGEST) @QueryParam("q") String q,
            @Schema(types = "integer", minimum = "0", maximum = "" + MOST_PAGES) @QueryParam("page") String page) {
        return ApiAnswer.ok(TasksAnswer.of(workList.page(
                new TaskFilter(flag(mine), flag(unclaimed), flag(overdue), kind(kind), words(q), number(page)))));
    }

    /** The database could not even be asked for what no kind can be called, such as a NUL. */
    private static Optional<String> kind(String kind) {
        if (kind == null || kind.isBlank()) {
            return Optional.empty();
        }
        if (!kind.matches("\\w{1,100}")) {
            throw new WebApplicationException(400);
        }
        return Optional.of(kind);
    }

    private static Optional<String> words(String q) {
        String typed = q == null ? "" : CleanText.line(q);
        if (typed.length() > LONGEST) {
            throw new WebApplicationException(400);
        }
        return typed.isBlank() ? Optional.empty() : Optional.of(typed);
    }

    /** As the API says yes, and as the address of the page does; another word is no silent no. */
    private static boolean flag(String value) {
        return switch (value == null ? "" : value) {
            case "true", "1" -> true;
            case "", "false", "0" -> false;
            default -> throw new WebApplicationException(400);
        };
    }

    private static int number(String page) {
        if (page == null || page.isBlank()) {
            return 0;
        }
        if (!page.matches("[0-9]{1,5}") || Integer.parseInt(page) > MOST_PAGES) {
            throw new WebApplicationException(400);
        }
        return Integer.parseInt(page);
    }
}
