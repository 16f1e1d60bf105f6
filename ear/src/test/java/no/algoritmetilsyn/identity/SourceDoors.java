package no.algoritmetilsyn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;

/** All that staff and employer can ask for about a case in which somebody has reported on their own workplace. */
final class SourceDoors {

    private final Installation installation;
    private final Set<String> words;

    /** @param words each of which would give the source away */
    SourceDoors(Installation installation, Set<String> words) {
        this.installation = installation;
        this.words = words;
    }

    /**
     * Nothing gives the source away on any page, in any answer or export that staff or employer can ask for.
     *
     * @param name that a search asks for
     * @param mark a word of the complaint
     */
    void tellNothing(String complaint, String casefile, String request, String name, String mark) {
        String number = new Database(installation)
                .value("SELECT case_year || '-' || case_seq FROM casefiles WHERE id = ?::uuid", casefile);
        List<String> staff = List.of(
                "/tilsyn/",
                "/tilsyn/delsak/" + complaint,
                "/tilsyn/delsak/" + complaint + "/filer",
                "/tilsyn/delsak/" + request,
                "/tilsyn/sak/" + casefile,
                "/tilsyn/sok?q=" + name,
                "/tilsyn/oversikt-csv",
                "/tilsyn/utvikling",
                "/tilsyn/tall",
                "/tilsyn/utvelgelse.csv");
        for (String account : List.of("inspektor", "leder", "arkivar")) {
            Desk desk = Desk.of(installation, account);
            staff.forEach(address -> silent(
                    account + " " + address, withoutQuestion(desk.open(address).body(), name)));
            var client = new Client(installation.url(), account);
            for (String call : List.of(
                    "/proceedings/" + complaint,
                    "/proceedings/" + complaint + "/steps",
                    "/cases/" + number,
                    "/tasks",
                    "/find?q=" + mark)) {
                silent(account + " " + call, client.get("/api/v1" + call).body());
            }
            silent(
                    account + " by name",
                    client.post("/api/v1/find", "{\"q\": \"%s\", \"purpose\": \"CONTACT\"}".formatted(name))
                            .body());
        }
        Desk employer = Desk.of(installation, "virksomhet");
        for (String address :
                List.of("/virksomhet/", "/virksomhet/delsak/" + request, "/vedtak", "/vedtak/feed.atom")) {
            silent("employer " + address, employer.open(address).body());
        }
        for (String call : List.of("/inbox", "/proceedings/" + request)) {
            silent(
                    "employer " + call,
                    new Client(installation.url(), "virksomhet")
                            .get("/api/v1" + call)
                            .body());
        }
    }

    /** The search repeats what it was asked. */
    private static String withoutQuestion(String page, String name) {
        return page.replaceAll("q=" + name, "")
                .replaceAll("value=\"" + name + "\"", "")
                .replaceAll("[«“]" + name + "[»”]", "");
    }

    private void silent(String where, String answer) {
        assertThat(answer).as(where).doesNotContain(words.toArray(String[]::new));
    }
}
