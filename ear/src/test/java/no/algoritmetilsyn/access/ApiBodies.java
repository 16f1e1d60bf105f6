package no.algoritmetilsyn.access;

import java.net.http.HttpRequest;
import no.algoritmetilsyn.server.Client;

/** What is sent to the API where only the right to do it is asked for: nothing that changes what there is. */
final class ApiBodies {

    private ApiBodies() {}

    /**
     * The body of a call.
     *
     * @param path below the API's own
     * @param request is given the headers that belong to it
     */
    static String body(String path, HttpRequest.Builder request) {
        return switch (path) {
            case "/complaints" -> Client.anonymous("Hvem som helst kan klage");
            case "/algorithms/{id}/errors" -> Client.anonymousError("Hvem som helst kan melde feil");
            case "/operations/commencement" -> "{\"regime\": \"fvl25\", \"from\": \"1900-01-01\"}";
            case "/operations/clock" -> "{\"to\": \"2001-01-01T00:00:00Z\"}";
            case "/proceedings/{id}/steps/{step}" -> {
                // A version that there has never been: those who may take the step do not take it either.
                request.header("If-Match", "\"999\"");
                yield "{\"kind\": \"TIP\", \"reason\": \"Et tips.\", \"answer\": true}";
            }
            case "/law/deadline" ->
                "{\"method\": \"DL\", \"amount\": 3, \"unit\": \"WEEK\", \"start\": \"2026-12-04\"}";
            case "/law/accrual", "/law/penalty" ->
                "{\"regime\": \"pol\", \"kind\": \"DAY\", \"rate\": 1000, \"limit\": \"2027-01-29\", "
                        + "\"query_date\": \"2027-02-05\"}";
            case "/law/ceiling", "/law/fine" ->
                "{\"basis\": \"83(4)\", \"size\": \"PUBLIC\", \"eur_rate\": 11.5, \"decided\": \"2027-02-08\"}";
            case "/law/appeal" ->
                "{\"regime\": \"fvl67\", \"appellant\": \"part\", \"decided\": \"2027-01-04\", "
                        + "\"arrived\": \"2027-01-06\"}";
            default -> "";
        };
    }
}
