package no.algoritmetilsyn.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
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
