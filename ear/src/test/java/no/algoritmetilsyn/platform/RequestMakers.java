package no.algoritmetilsyn.platform;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Desk;

/** Makes requests of all kinds out of what is thrown at an address. */
abstract class RequestMakers {

    /** One address, with what makes a request for it. */
    record Route(String name, Maker maker) {

        @Override
        public String toString() {
            return name;
        }
    }

    interface Maker {
        HttpRequest.Builder make(Noise noise);
    }

    String url;
    String record;
    String reference;
    Desk inspector;
    Desk registrar;

    void get(List<Route> routes, String path, List<String> parameters) {
        routes.add(new Route("GET " + path, noise -> request(path + noise.query(parameters), noise)));
    }

    void staff(List<Route> routes, Desk desk, String path, List<String> parameters) {
        routes.add(new Route("GET " + path, noise -> of(desk, request(path + noise.query(parameters), noise))));
    }

    HttpRequest.Builder request(String path, Noise noise) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(60))
                .header(
                        "X-Forwarded-For",
                        "10." + noise.below(250) + "." + noise.below(250) + "." + (1 + noise.below(250)))
                .header("Accept-Language", noise.oneOf(List.of("nb", "nn", "en", "*", "x;q=y")));
    }

    /** From one address, as a client of the API comes: a password that came from another is looked at anew. */
    static HttpRequest.Builder as(String account, HttpRequest.Builder request) {
        String credentials = account + ":" + account;
        return request.setHeader("X-Forwarded-For", "10.1.1.1")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    static HttpRequest.Builder of(Desk desk, HttpRequest.Builder request) {
        return request.header(
                "Cookie", "TILSYN-SESSION=" + desk.pages().cookies().get("TILSYN-SESSION"));
    }

    static HttpRequest.Builder json(HttpRequest.Builder request, Noise noise, String right) {
        return request.header("Content-Type", "application/json")
                .header("Idempotency-Key", noise.header(UUID.randomUUID().toString()))
                .POST(BodyPublishers.ofString(noise.near(right)));
    }

    static HttpRequest.Builder form(HttpRequest.Builder request, String body) {
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /** Files of any name and content; now and then the parts themselves are broken. */
    static HttpRequest.Builder upload(HttpRequest.Builder request, Noise noise) {
        String head = "--x\r\nContent-Disposition: form-data; name=\"";
        String body = head + "complaint\"\r\n\r\ncomplaint\r\n" + head
                + "jakarta.faces.ViewState\"\r\n\r\nstateless\r\n" + head + "upload\"\r\n\r\n\r\n" + head
                + "files\"; filename=\"" + noise.header("brev.txt").replace("\"", "'") + "\"\r\n\r\n"
                + noise.near("Et brev")
                + "\r\n--x--\r\n";
        return request.header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(noise.below(3) == 0 ? noise.near(body) : body));
    }
}
