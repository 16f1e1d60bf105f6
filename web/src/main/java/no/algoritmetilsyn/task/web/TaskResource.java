package no.algoritmetilsyn.task.web;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import no.algoritmetilsyn.task.TaskFilter;
import no.algoritmetilsyn.task.TaskRow;
import no.algoritmetilsyn.task.WorkList;
import no.algoritmetilsyn.text.CleanText;

/** {@code /api/v1/tasks}: the caller's work list. */
@Path("tasks")
public class TaskResource {

    /** Looked up once: each static call of Json would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int MOST_PAGES = 10_000;
    private static final int LONGEST = 256;

    @Inject
    WorkList workList;

    /** One page of it, in the order in which things fall due. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String page(
            @QueryParam("mine") String mine,
            @QueryParam("unclaimed") String unclaimed,
            @QueryParam("overdue") String overdue,
            @QueryParam("kind") String kind,
            @QueryParam("q") String q,
            @QueryParam("page") String page) {
        WorkList.Page found = workList.page(
                new TaskFilter(flag(mine), flag(unclaimed), flag(overdue), kind(kind), words(q), number(page)));
        var rows = JSON.createArrayBuilder();
        found.rows().forEach(row -> rows.add(json(row)));
        return JSON.createObjectBuilder()
                .add("tasks", rows)
                .add("hasMore", found.hasMore())
                .build()
                .toString();
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

    private static JsonObjectBuilder json(TaskRow row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", row.id().toString())
                .add("kind", row.kind())
                .add("title", row.title())
                .add("subjectId", row.subjectId().toString());
        if (row.proceedingId() != null) {
            json.add("proceedingId", row.proceedingId().toString())
                    .add("proceedingKind", row.proceedingKind())
                    .add("reference", row.reference())
                    .add("receivedAt", row.receivedAt().toString());
        }
        json.add("caseId", row.casefileId().toString())
                .add("caseNumber", row.caseNumber())
                .add("dueOn", row.dueOn().toString())
                .add("createdAt", row.createdAt().toString());
        if (row.organisation() != null) {
            json.add("organisation", row.organisation());
        }
        if (row.claimedBy() != null) {
            json.add("claimedBy", Optional.ofNullable(row.claimedByName()).orElse(""));
        }
        return json;
    }
}
