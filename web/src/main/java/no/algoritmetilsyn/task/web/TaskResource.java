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
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.task.Desk;
import no.algoritmetilsyn.task.DeskColumnFilter;
import no.algoritmetilsyn.task.DeskNarrowing;
import no.algoritmetilsyn.task.DeskQuery;
import no.algoritmetilsyn.task.DeskTab;

/** {@code /api/v1/tasks}: the caller's work list. */
@SecurityRequirement(name = "basic")
@Path("tasks")
public class TaskResource {

    @Inject
    Desk desk;

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    /**
     * One page of the work list, in the order in which things fall due when no other is asked for.
     *
     * @param mine only what the caller has taken
     * @param unclaimed only what nobody has taken
     * @param overdue only what should have been done
     * @param kind only this kind of task
     * @param q a reference, a case number, an organisation number or words of the title, as people say them
     * @param list which of the lists: {@code mine, free, all, on-hold, finished}; {@code all} open tasks when it is left out
     * @param sort {@code due, received, came, case, reference, organisation, kind, holder}; on hold also {@code until};
     *     finished tasks have {@code ended} alone, the latest first. A hyphen before it turns it round
     * @param holder only what this account holds, or colleagues who are called so
     * @param organisation only what is about this organisation: its number, or words of its name
     * @param due only what falls due from one day to another: {@code 2026-01-01/2026-01-31}; two dots for no end
     * @param received only what has come in from one day to another, Europe/Oslo
     * @param came only tasks that have come up from one day to another, Europe/Oslo
     * @param page from 0
     * @param size rows on a page: 10, 25, 50 or 100; 25 when it is left out
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "400", description = "A parameter is malformed")
    public ApiAnswer<TasksAnswer> listTasks(
            @Schema(types = "boolean") @QueryParam("mine") String mine,
            @Schema(types = "boolean") @QueryParam("unclaimed") String unclaimed,
            @Schema(types = "boolean") @QueryParam("overdue") String overdue,
            @QueryParam("kind") String kind,
            @Schema(maxLength = TaskWords.LONGEST) @QueryParam("q") String q,
            @Schema(types = "integer", minimum = "0", maximum = "" + TaskWords.MOST_PAGES) @QueryParam("page")
                    String page,
            @QueryParam("list") String list,
            @QueryParam("sort") String sort,
            @Schema(maxLength = TaskWords.LONGEST) @QueryParam("holder") String holder,
            @Schema(maxLength = TaskWords.LONGEST) @QueryParam("organisation") String organisation,
            @QueryParam("due") String due,
            @QueryParam("received") String received,
            @QueryParam("came") String came,
            @Schema(types = "integer", minimum = "10", maximum = "100") @QueryParam("size") String size) {
        access.require(Act.TASK_LIST);
        DeskTab tab = TaskWords.tab(list);
        var columns = new DeskColumnFilter(
                TaskWords.span(due),
                TaskWords.span(received),
                TaskWords.span(came),
                TaskWords.span(null),
                TaskWords.words(organisation));
        return ApiAnswer.ok(TasksAnswer.of(desk.page(new DeskQuery(
                tab,
                TaskWords.sort(tab, columns, sort),
                TaskWords.descending(tab, sort),
                TaskWords.flag(unclaimed),
                TaskWords.flag(overdue),
                TaskWords.kind(kind),
                holder(TaskWords.flag(mine), TaskWords.words(holder)),
                TaskWords.words(q),
                TaskWords.number(page),
                TaskWords.size(size),
                DeskNarrowing.NONE,
                columns))));
    }

    private Optional<String> holder(boolean mine, Optional<String> named) {
        if (mine && named.isPresent()) {
            throw new WebApplicationException(400);
        }
        return mine ? Optional.of(accounts.userName(access.actor().id())) : named;
    }
}
