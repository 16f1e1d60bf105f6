package no.algoritmetilsyn.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import no.algoritmetilsyn.server.Client;

/** The calls about tasks, each with what it answers and what it refuses. */
final class TaskCalls {

    private TaskCalls() {}

    /** Takes a task, lets it wait, hands it over and back; ends with nobody holding it. */
    static void take(ApiCaller caller, String url) {
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
        String until = LocalDate.now().plusDays(2).toString();
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
}
