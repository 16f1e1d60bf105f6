package no.algoritmetilsyn.platform;

import java.util.List;
import java.util.stream.Stream;

/** The addresses of the public register that take words and filters. */
abstract class GeneratedRegisterRoutes extends GeneratedLawRoutes {

    static final List<String> SEARCH = List.of(
            "q=barnehage",
            "page=1",
            "size=10",
            "sort=name",
            "organisation=Furuvik kommune",
            "organisationType=MUNICIPALITY",
            "status=IN_USE",
            "theme=EDUCATION",
            "automation=FULL",
            "riskClass=HIGH",
            "annexArea=EDUCATION",
            "startYear=2024",
            "registeredYear=2026",
            "silent=status",
            "technique=RULES",
            "kind=USE",
            "source=register",
            "language=nb",
            "provider=Leverandør");

    static final List<String> LIST = Stream.concat(SEARCH.stream(), Stream.of("side=1", "spraak=en"))
            .filter(parameter -> !parameter.startsWith("page="))
            .toList();

    void registerCalls(List<Route> routes, String api) {
        get(routes, api + "/algorithms", SEARCH);
        for (String file : List.of("algorithms.jsonl", "algorithms.csv", "algorithms-excel.csv", "algorithms.xlsx")) {
            get(routes, api + "/" + file, LIST);
        }
    }

    void registerPages(List<Route> routes) {
        get(routes, "/algoritmer", LIST);
        get(routes, "/algoritmer/feed.atom", LIST);
        get(routes, "/register/virksomheter", List.of("bokstav=F", "side=1"));
        routes.add(new Route(
                "GET /register/virksomhet/{number}",
                noise -> request(
                        "/register/virksomhet/" + noise.segment("310023450") + noise.query(List.of("side=1")), noise)));
    }
}
