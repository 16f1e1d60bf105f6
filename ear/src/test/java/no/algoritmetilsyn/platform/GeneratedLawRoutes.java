package no.algoritmetilsyn.platform;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/** The calls that take a row of a table of law. */
abstract class GeneratedLawRoutes extends RequestMakers {

    /** Law as a pure function: noise in columns that are read, and in what is not JSON at all. */
    void laws(List<Route> routes, String law) {
        law(
                routes,
                law + "deadline",
                "{\"method\":\"DL\",\"amount\":\"%s\",\"unit\":\"WEEK\",\"start\":\"%s\"}",
                "{\"regime\":\"%s\",\"start\":\"2026-12-04\",\"product_rule\":\"%s\"}");
        for (String name : List.of("accrual", "penalty")) {
            law(
                    routes,
                    law + name,
                    "{\"regime\":\"pol\",\"kind\":\"DAY\",\"rate\":\"%s\",\"limit\":\"%s\",\"query_date\":\"2027-02-05\"}",
                    "{\"regime\":\"pol\",\"kind\":\"DAY\",\"rate\":1,\"limit\":\"2027-01-29\",\"query_date\":\"2027-02-05\",\"events\":{\"%s\":\"%s\"}}",
                    "{\"regime\":\"aml\",\"kind\":\"%s\",\"rate\":1,\"limit\":\"2027-01-29\",\"query_date\":\"2027-02-05\",\"events\":\"%s\"}");
        }
    }

    private void law(List<Route> routes, String path, String... bodies) {
        routes.add(new Route("POST " + path, noise -> {
            String body = noise.oneOf(List.of(bodies))
                    .formatted(noise.text().replace("%", ""), noise.text().replace("%", ""));
            return request(path + noise.query(List.of("language=nn")), noise)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(noise.oneOf(List.of(body, noise.text()))));
        }));
    }
}
