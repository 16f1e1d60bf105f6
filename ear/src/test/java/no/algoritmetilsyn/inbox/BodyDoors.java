package no.algoritmetilsyn.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import no.algoritmetilsyn.letter.PdfText;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;

/** What somebody outside the authority is answered at the doors of an installation, without what differs each time. */
final class BodyDoors {

    /** A page's view, nonces, keys, the moment at which a form was opened, and the number of a request. */
    private static final String EACH_TIME =
            "value=\"-?[0-9]+:-?[0-9]+\"|nonce[^>]*|csp\\.init\\('[^']*'\\)|name=\"(opened|key)\" value=\"[^\"]*\"|\"requestId\":\"[^\"]*\"|value=\"[A-Za-z0-9+/=]{20,}\"";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Desk desk;
    private final Client client;

    BodyDoors(Installation installation, String account) {
        desk = Desk.of(installation, account);
        client = new Client(installation.url(), account);
    }

    /** By address; those that begin with {@code /api/} are calls. What was asked for is taken out of what was answered. */
    Map<String, String> seen(Collection<String> addresses) {
        Map<String, String> seen = new TreeMap<>();
        for (String address : addresses) {
            seen.put(address, address.startsWith("/api/") ? call(address) : page(address));
        }
        return seen;
    }

    private String page(String address) {
        Client.Answer answer = desk.open(address).answer();
        return answer.status() + plain(answer.body()).replace(address, "");
    }

    private String call(String address) {
        try {
            HttpResponse<byte[]> answer =
                    HTTP.send(client.request(address).build(), HttpResponse.BodyHandlers.ofByteArray());
            byte[] body = answer.body();
            String said = address.endsWith(".pdf") && answer.statusCode() == 200
                    ? PdfText.of(body)
                    : new String(body, StandardCharsets.UTF_8);
            return answer.statusCode()
                    + answer.headers().firstValue("ETag").orElse("")
                    + answer.headers().firstValue("Link").orElse("")
                    + plain(said).replace(address, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Pages of errors name the request. */
    static String plain(String body) {
        return body.replaceAll(EACH_TIME, "")
                .replaceAll("at-subtle\">[^<]*[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}[^<]*", "");
    }
}
