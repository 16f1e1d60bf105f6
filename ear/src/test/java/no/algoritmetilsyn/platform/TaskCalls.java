package no.algoritmetilsyn.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;

/** The calls about tasks, each with what it answers and what it refuses. */
final class TaskCalls {

    private TaskCalls() {}

    /** Takes a task, lets it wait, hands it over and back; ends with nobody holding it. */
    static void take(ApiCaller caller, String url, LocalDate today) {
        new Client(url).complain(Client.anonymous("Noe å gjøre"));
        JsonObject tasks = caller.ok("inspektor", "GET", "/tasks", "?unclaimed=true&kind=sortComplaint", "")
                .json();
        // The last has the latest due date: it may wait for some days.
        JsonArray rows = tasks.getJsonArray("tasks");
        caller.name("id", rows.getJsonObject(rows.size() - 1).getString("id"));
        caller.ok("inspektor", "POST", "/tasks/{id}/claim", "", "");
        caller.refused(409, "jurist", "POST", "/tasks/{id}/claim", "", "");
        caller.ok("inspektor", "POST", "/tasks/{id}/undo", "", "");
        caller.refused(409, "inspektor", "POST", "/tasks/{id}/undo", "", "");
        caller.ok("inspektor", "POST", "/tasks/{id}/claim", "", "");
        String until = today.plusDays(2).toString();
        caller.ok("inspektor", "POST", "/tasks/{id}/hold", "", "{\"until\": \"" + until + "\", \"code\": \"ANSWER\"}");
        caller.refused(422, "inspektor", "POST", "/tasks/{id}/hold", "", "{\"until\": \"2020-01-01\"}");
        caller.refused(409, "jurist", "POST", "/tasks/{id}/hold", "", "{\"until\": \"" + until + "\"}");
        caller.ok("inspektor", "POST", "/tasks/{id}/wake", "", "");
        caller.refused(409, "jurist", "POST", "/tasks/{id}/wake", "", "");
        caller.ok("inspektor", "POST", "/tasks/{id}/assign", "", "{\"to\": \"jurist\", \"reason\": \"Ferie.\"}");
        caller.refused(422, "jurist", "POST", "/tasks/{id}/release", "", "{}");
        caller.refused(403, "jurist", "POST", "/tasks/{id}/assign", "", "{\"to\": \"borger\", \"reason\": \"Ferie.\"}");
        caller.ok("jurist", "POST", "/tasks/{id}/release", "", "{\"reason\": \"Ferie.\"}");
    }

    /** Lists in each order, lists under a name, who stands in, and the same done with many. */
    static void desk(ApiCaller caller, LocalDate today) {
        for (String order :
                List.of("due", "-received", "came", "case", "-reference", "organisation", "kind", "holder")) {
            caller.ok("inspektor", "GET", "/tasks", "?size=10&sort=" + order, "");
        }
        caller.ok("inspektor", "GET", "/tasks", "?list=finished&sort=-ended", "");
        caller.ok(
                "inspektor",
                "GET",
                "/tasks",
                "?holder=jurist&organisation=furuvik&due=2026-01-01/..&received=../2030-01-31&came=2026-01-01/2030-01-31",
                "");
        for (String wrong :
                List.of("sort=x", "sort=ended", "due=2026-01-01", "size=7", "list=x", "mine=1&holder=jurist")) {
            caller.refused(400, "inspektor", "GET", "/tasks", "?" + wrong, "");
        }
        views(caller);
        substitutions(caller, today);
        bulks(caller);
    }

    private static void views(ApiCaller caller) {
        String view = "{\"name\": \"Fra et program\", \"query\": \"fane=mine&sorter=sak\", \"shared\": %s}";
        String made = caller.ok("inspektor", "POST", "/views", "", view.formatted("false"))
                .json()
                .getString("id");
        caller.refused(403, "inspektor", "POST", "/views", "", view.formatted("true"));
        caller.refused(422, "inspektor", "POST", "/views", "", "{\"name\": \"x\", \"query\": \"\\\"><a\"}");
        caller.ok("inspektor", "GET", "/views", "", "");
        caller.name("id", made);
        caller.refused(404, "jurist", "POST", "/views/{id}/remove", "", "");
        for (String act : List.of("pin", "unpin", "remove")) {
            caller.ok("inspektor", "POST", "/views/{id}/" + act, "", "");
        }
        caller.refused(404, "inspektor", "POST", "/views/{id}/pin", "", "");
    }

    private static void substitutions(ApiCaller caller, LocalDate today) {
        String of = "{\"substitute\": \"%s\", \"since\": \"%s\", \"until\": \"%s\"}";
        String made = caller.ok("inspektor", "POST", "/substitutions", "", of.formatted("jurist", today, today))
                .json()
                .getString("id");
        caller.refused(403, "inspektor", "POST", "/substitutions", "", of.formatted("arkivar", today, today));
        caller.refused(
                422, "inspektor", "POST", "/substitutions", "", of.formatted("jurist", today, today.minusDays(1)));
        caller.ok("jurist", "GET", "/substitutions", "", "");
        caller.name("id", made);
        caller.refused(404, "jurist2", "POST", "/substitutions/{id}/end", "", "");
        caller.refused(403, "jurist", "POST", "/substitutions/{id}/end", "", "");
        caller.ok("inspektor", "POST", "/substitutions/{id}/end", "", "");
    }

    private static void bulks(ApiCaller caller) {
        JsonArray rows = caller.ok("leder", "GET", "/tasks", "?unclaimed=true&kind=sortComplaint", "")
                .json()
                .getJsonArray("tasks");
        String task = rows.getJsonObject(0).getString("id");
        String give = "{\"tasks\": [\"%s\"], \"act\": \"ASSIGN\", \"to\": \"inspektor\", \"reason\": \"Ferie.\"}";
        caller.name(
                "id",
                caller.ok("leder", "POST", "/bulks", "", give.formatted(task))
                        .json()
                        .getString("id"));
        caller.refused(404, "inspektor", "GET", "/bulks/{id}", "", "");
        caller.ok("leder", "GET", "/bulks/{id}", "?page=0", "");
        caller.ok("leder", "POST", "/bulks/{id}/run", "", "");
        caller.ok("leder", "POST", "/bulks/{id}/stop", "", "");
        caller.refused(422, "leder", "POST", "/bulks", "", "{\"tasks\": [], \"act\": \"WAKE\"}");
        String back = "{\"tasks\": [\"%s\"], \"act\": \"RELEASE\", \"code\": \"ABSENCE\", \"reason\": \"Ferie.\"}";
        caller.ok("leder", "POST", "/bulks", "", back.formatted(task));
    }

    /** The id of what is done with one task that the inspector has chosen on the work list. */
    static String chosen(Database database, String task) {
        String id = UUID.randomUUID().toString();
        database.run(
                "INSERT INTO task_bulks (id, actor_id, made_at) SELECT ?::uuid, id, now() FROM accounts"
                        + " WHERE user_name = 'inspektor'",
                id);
        database.run("INSERT INTO task_bulk_items (bulk_id, place, task_id) VALUES (?::uuid, 1, ?::uuid)", id, task);
        return id;
    }
}
