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
        for (String name : List.of("ceiling", "fine")) {
            law(
                    routes,
                    law + name,
                    "{\"basis\":\"83(4)\",\"size\":\"LARGE\",\"eur_rate\":\"%s\",\"turnover_nok\":\"%s\",\"decided\":\"2027-02-08\"}",
                    "{\"basis\":\"%s\",\"size\":\"%s\",\"eur_rate\":11.5,\"decided\":\"2027-02-08\"}",
                    "{\"basis\":\"aml 18-10\",\"size\":\"SME\",\"breach_ended\":\"%s\",\"decided\":\"%s\"}");
        }
        law(
                routes,
                law + "appeal",
                "{\"regime\":\"%s\",\"appellant\":\"%s\",\"decided\":\"2027-01-04\",\"arrived\":\"2027-01-06\"}",
                "{\"regime\":\"fvl67\",\"appellant\":\"part\",\"decided\":\"2027-01-04\",\"arrived\":\"%s\",\"posted\":\"%s\"}");
    }

    /** Changes of law: what could be read is no change of any row, and what is decided on is not there. */
    void lawChanges(List<Route> routes, String law, String record) {
        routes.add(new Route("GET " + law + "imports", noise -> as("jurist", request(law + "imports", noise))));
        routes.add(new Route(
                "GET " + law + "imports/{id}",
                noise -> as("jurist", request(law + "imports/" + noise.segment(record), noise))));
        routes.add(new Route(
                "GET " + law + "tables/{table}",
                noise -> as("jurist", request(law + "tables/" + noise.segment("powers"), noise))));
        routes.add(new Route(
                "POST " + law + "imports",
                noise -> as(
                        "jurist",
                        request(law + "imports" + noise.query(List.of("table=euro_rates", "reason=x")), noise)
                                .POST(BodyPublishers.ofByteArray(noise.bytes())))));
        for (String what : List.of("approve", "reject", "withdraw")) {
            routes.add(new Route(
                    "POST " + law + "imports/{id}/" + what,
                    noise -> as(
                            "leder",
                            request(law + "imports/" + noise.segment(record) + "/" + what, noise)
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString("{\"reason\":\"%s\"}"
                                            .formatted(noise.text().replace("%", "")))))));
        }
    }

    /** What inspections ask for, a theme at a time. */
    void themes(List<Route> routes, String path) {
        routes.add(new Route(
                "GET " + path + "{id}",
                noise -> as(
                        "jurist",
                        request(
                                path
                                        + noise.oneOf(
                                                List.of("automated-decisions", noise.segment("automated-decisions")))
                                        + noise.query(List.of("version=1")),
                                noise))));
    }

    /** The day on which an act comes into force: nothing of noise is a day that an act could wait for. */
    void commencement(List<Route> routes, String path) {
        routes.add(new Route(
                "POST " + path,
                noise -> as(
                        "admin",
                        request(path, noise)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(noise.oneOf(List.of(
                                                "{\"regime\":\"%1$s\",\"from\":\"2150-01-01\"}",
                                                "{\"regime\":\"fvl25\",\"from\":\"%1$s\"}", "[%1$s]"))
                                        .formatted(noise.text().replace("%", "")))))));
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
