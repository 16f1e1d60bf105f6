package no.algoritmetilsyn.platform;

import java.util.List;
import java.util.Map;

/** Calls about the desk of an inspector that take input, and what they take. */
abstract class GeneratedDeskRoutes extends GeneratedRegisterRoutes {

    /** The work list, lists under a name, who stands in, and the same done with many. */
    void deskCalls(List<Route> routes, String api) {
        routes.add(new Route(
                "GET " + api + "/tasks",
                noise -> as(
                        "inspektor",
                        request(
                                api + "/tasks"
                                        + noise.query(List.of(
                                                "mine=true",
                                                "unclaimed=true",
                                                "overdue=true",
                                                "kind=sortComplaint",
                                                "list=free",
                                                "sort=-case",
                                                "holder=jurist",
                                                "organisation=furuvik",
                                                "due=2026-01-01/..",
                                                "size=10",
                                                "page=0")),
                                noise))));
        Map<String, String> inputs = Map.of(
                "/views",
                "{\"name\": \"Mine\", \"query\": \"fane=mine\", \"pinned\": true}",
                // In days that are over: nobody stands in by it.
                "/substitutions",
                "{\"substitute\": \"jurist\", \"since\": \"2020-01-01\", \"until\": \"2020-01-02\"}",
                "/bulks",
                "{\"tasks\": [\"" + record + "\"], \"act\": \"WAKE\", \"until\": \"2030-01-01\"}");
        inputs.forEach((path, input) -> routes.add(new Route(
                "POST " + api + path, noise -> as("inspektor", json(request(api + path, noise), noise, input)))));
    }
}
