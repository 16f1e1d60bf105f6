package no.algoritmetilsyn.identity;

import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** The login, as a client without a browser meets it. */
@ExtendWith(Installation.class)
abstract class LoginTestBase {

    static final String COOKIE = "TILSYN-SESSION";

    /** HTTP/1.1, as proxies speak: on a connection upgraded to HTTP/2 the server does not look at X-Forwarded-For. */
    final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Installation installation;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
    }

    HttpResponse<String> login(String user, String password, String address, String target, String session)
            throws Exception {
        String form = "login=login&jakarta.faces.ViewState=stateless&enter=&userName=" + encode(user) + "&password="
                + encode(password) + "&til=" + encode(target);
        return send(request("/logg-inn", session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", address)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> get(String path, String session) throws Exception {
        return send(request(path, session).GET());
    }

    HttpRequest.Builder request(String path, String session) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(installation.url() + path)).header("Accept-Language", "nb");
        return session == null ? request : request.header("Cookie", COOKIE + "=" + session);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    Optional<String> session(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
