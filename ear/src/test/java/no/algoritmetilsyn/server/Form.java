package no.algoritmetilsyn.server;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sends forms of public pages without a browser, so that they may hold what no browser would send. */
public final class Form {

    private static final String BOUNDARY = "boundary-7d1f0c6e2b";

    private final Client client;
    private final Map<String, String> cookies = new TreeMap<>();

    /** Forms from this client; it keeps the cookies it gets. */
    public Form(Client client) {
        this.client = client;
    }

    /** Sends a form with these fields, names and values in turn, by this button. */
    public Client.Answer send(String path, String button, String... fields) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return sendRaw(path, button, all);
    }

    /** The same, with values that are encoded already, however badly. */
    public Client.Answer sendRaw(String path, String button, Map<String, String> encoded) {
        Map<String, String> all = new LinkedHashMap<>(encoded);
        all.put("complaint", "complaint");
        all.put("follow", "follow");
        all.put("jakarta.faces.ViewState", "stateless");
        all.put(button, "");
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
        return keep(client.send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build()));
    }

    /** Sends a form that may hold files, with one file in it. */
    public Client.Answer sendFile(String path, String button, String field, String fileName, byte[] content) {
        var body = new ByteArrayOutputStream();
        part(body, "complaint", "", "complaint".getBytes(StandardCharsets.UTF_8));
        part(body, "jakarta.faces.ViewState", "", "stateless".getBytes(StandardCharsets.UTF_8));
        part(body, button, "", new byte[0]);
        part(body, field, "; filename=\"" + fileName + "\"", content);
        return sendParts(path, body);
    }

    /** Sends a form that may hold files, without any, by a button that has a value. */
    public Client.Answer press(String path, String button, String value) {
        var body = new ByteArrayOutputStream();
        part(body, "complaint", "", "complaint".getBytes(StandardCharsets.UTF_8));
        part(body, "jakarta.faces.ViewState", "", "stateless".getBytes(StandardCharsets.UTF_8));
        part(body, button, "", value.getBytes(StandardCharsets.UTF_8));
        return sendParts(path, body);
    }

    private static void part(ByteArrayOutputStream body, String name, String more, byte[] content) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private Client.Answer sendParts(String path, ByteArrayOutputStream body) {
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return keep(client.send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build()));
    }

    /** Sends exactly these fields. */
    public Client.Answer post(String path, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return keep(client.send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The same as a form that may hold files, with one file; with an empty one when its name is empty. */
    public Client.Answer post(
            String path, List<Map.Entry<String, String>> fields, String field, String fileName, byte[] content) {
        var body = new ByteArrayOutputStream();
        fields.forEach(each -> part(body, each.getKey(), "", each.getValue().getBytes(StandardCharsets.UTF_8)));
        part(body, field, "; filename=\"" + fileName + "\"", content);
        return sendParts(path, body);
    }

    /** The page that an answer leads to; the answer itself when it leads nowhere. */
    public Client.Answer follow(Client.Answer answer) {
        return answer.response()
                .headers()
                .firstValue("Location")
                .map(location -> get(location.replaceFirst("^https?://[^/]+", "")))
                .orElse(answer);
    }

    /** Reads a page. */
    public Client.Answer get(String path) {
        return keep(client.send(request(path).build()));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = client.request(path);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Client.Answer keep(Client.Answer answer) {
        for (String header : answer.response().headers().allValues("Set-Cookie")) {
            String pair = header.split(";")[0];
            String name = pair.substring(0, pair.indexOf('='));
            String value = pair.substring(pair.indexOf('=') + 1);
            if (value.isEmpty() || value.equals("\"\"")) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        }
        return answer;
    }

    /** The cookies there are. */
    public Map<String, String> cookies() {
        return cookies;
    }
}
