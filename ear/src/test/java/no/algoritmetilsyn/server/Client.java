package no.algoritmetilsyn.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/** Speaks to the API as somebody from outside does. */
public final class Client {

    /** An answer. */
    public record Answer(int status, String body, HttpResponse<String> response) {

        /** The body as JSON. */
        public JsonObject json() {
            return Json.createReader(new StringReader(body)).readObject();
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String url;
    private final String account;
    private final String password;
    private String address = "10.0.0.1";
    private String language = "nb";

    /** Somebody who is not logged in. */
    public Client(String url) {
        this(url, null);
    }

    /** Somebody with a demo account. */
    public Client(String url, String account) {
        this(url, account, account);
    }

    /** Somebody with an account. */
    public Client(String url, String account, String password) {
        this.url = url;
        this.account = account;
        this.password = password;
    }

    /** The same from another network address. */
    public Client from(String other) {
        address = other;
        return this;
    }

    /** The same in another language. */
    public Client in(String tag) {
        language = tag;
        return this;
    }

    /** A request to a path, to be completed. */
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(120))
                .header("X-Forwarded-For", address)
                .header("Accept-Language", language);
        if (account != null) {
            String credentials = account + ":" + password;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    /** Sends a request. */
    public Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** GET. */
    public Answer get(String path) {
        return send(request(path).build());
    }

    /** POST of JSON. */
    public Answer post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** Hands in a whole file. */
    public Answer handIn(String name, byte[] content) {
        return send(request("/api/v1/files")
                .header("X-File-Name", URLEncoder.encode(name, StandardCharsets.UTF_8))
                .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                .build());
    }

    /** Files a complaint with a new key. */
    public Answer complain(String json) {
        return complain(json, UUID.randomUUID().toString());
    }

    /** Files a complaint with this key. */
    public Answer complain(String json, String key) {
        return file("/api/v1/complaints", json, key);
    }

    /** Reports an error in a record with this key. */
    public Answer reportError(String algorithm, String json, String key) {
        return file("/api/v1/algorithms/" + algorithm + "/errors", json, key);
    }

    private Answer file(String path, String json, String key) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** Asks for a complaint by reference and code. */
    public Answer follow(String reference, String code) {
        return send(request("/api/v1/complaints/" + reference)
                .header("Follow-Up-Code", code)
                .build());
    }

    /** An anonymous complaint with this text. */
    public static String anonymous(String text) {
        return Json.createObjectBuilder()
                .add("about", Json.createObjectBuilder().add("description", "Poengmodell for barnehageplass"))
                .add("text", text)
                .add("anonymous", true)
                .add("language", "nb")
                .build()
                .toString();
    }

    /** An anonymous report with this text of an error in a record. */
    public static String anonymousError(String text) {
        return Json.createObjectBuilder()
                .add("text", text)
                .add("field", "operatingLogic")
                .add("knownFrom", "Jeg har lest koden.")
                .add("anonymous", true)
                .add("language", "nb")
                .build()
                .toString();
    }
}
