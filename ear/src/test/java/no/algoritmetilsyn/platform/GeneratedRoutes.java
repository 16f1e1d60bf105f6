package no.algoritmetilsyn.platform;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.algoritmetilsyn.server.Client;

/** Every address that takes input, and what it takes. */
abstract class GeneratedRoutes extends GeneratedDeskRoutes {

    Stream<Route> routes() {
        List<Route> routes = new ArrayList<>();
        api(routes);
        pages(routes);
        publicForms(routes);
        return routes.stream();
    }

    void api(List<Route> routes) {
        String api = "/api/v1";
        get(routes, api + "/deadlines", List.of("rule=appeal", "from=2026-12-04", "regime=fvl67", "language=nb"));
        get(routes, api + "/deadlines/rules", List.of("language=nb"));
        get(routes, api + "/suggestions", List.of("q=barneh"));
        registerCalls(routes, api);
        routes.add(new Route("GET " + api + "/complaints/{reference}", noise -> request(
                        api + "/complaints/" + noise.segment(reference), noise)
                .header("Follow-Up-Code", noise.header("AAAA-BBBB-CCCC-DDDD"))));
        routes.add(new Route(
                "GET " + api + "/algorithms/{id}",
                noise -> request(api + "/algorithms/" + noise.segment(record), noise)));
        for (String below : List.of("/versions", "/similar")) {
            routes.add(new Route(
                    "GET " + api + "/algorithms/{id}" + below,
                    noise -> request(api + "/algorithms/" + noise.segment(record) + below, noise)));
        }
        routes.add(new Route(
                "GET " + api + "/algorithms/{id}/versions/{number}",
                noise -> request(
                        api + "/algorithms/" + noise.oneOf(List.of(record, noise.segment(record))) + "/versions/"
                                + noise.segment("1"),
                        noise)));
        routes.add(new Route(
                "GET " + api + "/algorithms/{id}/versions/{from}/diff/{to}",
                noise -> request(
                        api + "/algorithms/" + noise.oneOf(List.of(record, noise.segment(record))) + "/versions/"
                                + noise.segment("1") + "/diff/" + noise.segment("1"),
                        noise)));
        deskCalls(routes, api);
        routes.add(new Route(
                "GET " + api + "/imports/{id}",
                noise -> as("registrar", request(api + "/imports/" + noise.segment(record), noise))));
        routes.add(new Route(
                "POST " + api + "/complaints",
                noise -> json(request(api + "/complaints", noise), noise, Client.anonymous("Klage"))));
        routes.add(new Route(
                "POST " + api + "/algorithms/{id}/errors",
                noise -> json(
                        request(
                                api + "/algorithms/" + noise.oneOf(List.of(record, noise.segment(record))) + "/errors",
                                noise),
                        noise,
                        Client.anonymousError("Feil"))));
        themes(routes, api + "/themes/");
        laws(routes, api + "/law/");
        lawChanges(routes, api + "/law/", record);
        // What could be read would stand in the register for all other tests.
        routes.add(new Route(
                "POST " + api + "/imports",
                noise -> as(
                        "registrar",
                        request(
                                        api + "/imports"
                                                + noise.query(
                                                        List.of("format=no-ki-csv", "dated=2026-01-01", "rank=1")),
                                        noise)
                                .POST(BodyPublishers.ofByteArray(noise.bytes())))));
        routes.add(new Route(
                "POST " + api + "/operations/clock",
                noise -> as(
                        "admin",
                        request(api + "/operations/clock", noise)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(
                                        noise.oneOf(List.of("{\"to\":%s}", "{\"to\":\"%s\"}", "%s", "[%s]"))
                                                .formatted(noise.text()))))));
        commencement(routes, api + "/operations/commencement");
        routes.add(new Route(
                "POST " + api + "/operations/check",
                noise -> as(
                        "leder",
                        request(api + "/operations/check" + noise.query(List.of("a=b")), noise)
                                .POST(BodyPublishers.ofByteArray(noise.bytes())))));
    }

    void pages(List<Route> routes) {
        registerPages(routes);
        get(
                routes,
                "/frister",
                List.of(
                        "regel=fvl67.appeal",
                        "dato=3",
                        "dato-month=12",
                        "dato-year=2026",
                        "klokkeslett=12.00",
                        "hva=DECIDED",
                        "steg=3",
                        "alle=1"));
        get(routes, "/klage/algoritme", List.of("q=barnehage", "valgt=" + record, "endre=1", "mangler=1"));
        get(routes, "/logg-inn", List.of("til=/tilsyn/", "ut=1"));
        get(routes, "/", List.of("spraak=nb", "utlopt=1"));
        for (String below : List.of("", "/versjoner", "/endringer", "/meld-feil")) {
            routes.add(new Route(
                    "GET /algoritmer/{id}" + below,
                    noise -> request(
                            "/algoritmer/" + noise.oneOf(List.of(record, noise.segment(record))) + below
                                    + noise.query(List.of("fra=1", "til=1", "felt=name")),
                            noise)));
        }
        routes.add(new Route(
                "GET /algoritmer/{id}/versjoner/{number}",
                noise -> request("/algoritmer/" + record + "/versjoner/" + noise.segment("1"), noise)));
        staff(
                routes,
                inspector,
                "/tilsyn/",
                List.of(
                        "mine=1",
                        "fane=venter",
                        "sorter=mottatt",
                        "vei=ned",
                        "hos=jurist",
                        "frist-fra=1.1.2026",
                        "mottatt-til=2026-01-31",
                        "virksomhet=furuvik",
                        "q=barnehage",
                        "ledige=1",
                        "forfalt=1",
                        "type=sortComplaint",
                        "side=1",
                        "gjort=TASK_RELEASED"));
        staff(routes, inspector, "/tilsyn/arbeidsbord", List.of("gjort=saved", "fane=mine"));
        staff(
                routes,
                inspector,
                "/tilsyn/mine-data",
                List.of("for=2026-11-30T05:00:00Z~00000000-0000-4000-8000-000000000001~1"));
        staff(routes, inspector, "/tilsyn/godkjenninger", List.of("sorter=frist", "vei=ned"));
        staff(routes, inspector, "/tilsyn/mange", List.of("bunt=" + record, "side=1"));
        staff(
                routes,
                inspector,
                "/tilsyn/sok",
                List.of(
                        "q=barnehage",
                        "q=barnehage&kind=COMPLAINT&stage=COMPLAINT.RECEIVED&sort=newest",
                        "q=sak+2026%2F1",
                        "avvist=1",
                        "side=1"));
        staff(
                routes,
                inspector,
                "/tilsyn/lov",
                List.of("lov=aml", "tabell=alle", "dag=3", "dag-month=12", "dag-year=2026"));
        staff(routes, inspector, "/tilsyn/lov/eksempler", List.of("tabell=fine"));
        staff(routes, inspector, "/tilsyn/lov/bestemmelser", List.of("q=fvl", "sprak=nn"));
        staff(routes, inspector, "/tilsyn/lov/endringer", List.of("endring=" + record, "gjort=LAW_PROPOSED"));
        staff(routes, inspector, "/tilsyn/lov/setninger", List.of("setning=rights", "gjort=PHRASE_WRITTEN"));
        staff(routes, inspector, "/tilsyn/lov/temaer", List.of("spraak=nn"));
        staff(routes, inspector, "/tilsyn/lov/temaer/automated-decisions", List.of("versjon=1", "id=face-recognition"));
        staff(routes, inspector, "/tilsyn/handbok/klage", List.of("id=vedtak"));
        staff(routes, registrar, "/tilsyn/register", List.of("q=barnehage"));
        staff(routes, registrar, "/tilsyn/register/import", List.of("import=" + record));
        for (String path : List.of(
                "/tilsyn/sak/",
                "/tilsyn/delsak/",
                "/tilsyn/oppgave/",
                "/tilsyn/dokument/",
                "/tilsyn/brev/",
                "/tilsyn/brev-pdf/")) {
            routes.add(new Route(
                    "GET " + path + "{id}",
                    noise -> of(
                            inspector,
                            request(
                                    path
                                            + noise.segment("2026-1")
                                            + noise.oneOf(List.of(
                                                    "",
                                                    "/habilitet",
                                                    "/sorter",
                                                    "/svar",
                                                    "/flytt",
                                                    "/mottatt",
                                                    "/frigi",
                                                    "/gi",
                                                    "/vent")),
                                    noise))));
        }
    }

    void publicForms(List<Route> routes) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("/klage", List.of("aboutKind=DESCRIPTION"));
        fields.put("/klage/algoritme", List.of("algorithm=" + record, "q=barnehage"));
        fields.put("/klage/virksomhet", List.of("organisation=Furuvik kommune", "organisationNumber=310023450"));
        fields.put("/klage/beskrivelse", List.of("description=Et program"));
        fields.put("/klage/hendelse", List.of("text=Avslag", "affected=Jeg", "wantedOutcome=Svar"));
        fields.put("/klage/anonym", List.of("who=ANONYMOUS"));
        fields.put("/klage/kontakt", List.of("name=Vilma", "email=vilma@eksempel.test", "phone=22222222"));
        fields.put("/klage/kontroll", List.of("x=y"));
        fields.put("/klage/slett", List.of("x=y"));
        fields.put("/klage/kvittering", List.of("x=y"));
        fields.put("/min-sak", List.of("reference=" + reference, "code=AAAA-BBBB-CCCC-DDDD"));
        fields.put("/logg-inn", List.of("userName=noen", "password=noe", "til=/tilsyn/"));
        fields.put(
                "/algoritmer/" + record + "/meld-feil",
                List.of("text=Feil", "felt=name", "knownFrom=Sett", "name=Vilma", "email=feil", "key=x"));
        Map<String, String> button = Map.of(
                "/min-sak", "show", "/logg-inn", "enter", "/klage/slett", "confirm", "/klage/kvittering", "done");
        Map<String, String> form = Map.of(
                "/min-sak", "follow", "/logg-inn", "login", "/klage/slett", "discard", "/klage/kvittering", "done");
        fields.forEach((path, typed) -> {
            String name = form.getOrDefault(path, "complaint");
            String usual = path.matches("/klage/kontroll|.*/meld-feil") ? "send" : "next";
            String pressed =
                    name + "=" + name + "&jakarta.faces.ViewState=stateless&" + button.getOrDefault(path, usual);
            routes.add(new Route(
                    "POST " + path,
                    noise -> form(request(path, noise), noise.query(typed).substring(1) + pressed + "=")));
        });
        routes.add(new Route("POST /klage/vedlegg", noise -> upload(request("/klage/vedlegg", noise), noise)));
    }
}
