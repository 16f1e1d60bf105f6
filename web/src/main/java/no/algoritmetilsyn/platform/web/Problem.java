package no.algoritmetilsyn.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.platform.web.trace.RequestId;

/**
 * An error as a machine reads it: {@code application/problem+json} (RFC 9457). It never holds a stack trace or a message
 * of an exception. Its member {@code requestId} finds what the log says of the same request.
 */
public final class Problem {

    /** Content type of the answer. */
    public static final String TYPE = "application/problem+json";

    private static final String MESSAGE = "message";

    private final int status;
    private final String type;
    private final String title;
    private String detail;
    private final Map<String, String> members = new LinkedHashMap<>();
    private final List<JsonObject> errors = new ArrayList<>();

    private Problem(int status, String type, String title) {
        this.status = status;
        this.type = type;
        this.title = title;
    }

    /**
     * A problem.
     *
     * @param status HTTP status
     * @param type last part of the type's address, which is relative: {@code /problem/<type>}
     * @param title what it is, in the reader's language, the same each time
     */
    public static Problem of(int status, String type, String title) {
        return new Problem(status, "/problem/" + type, title);
    }

    /** What happened this time and what to do, in the reader's language. */
    public Problem detail(String text) {
        detail = text;
        return this;
    }

    /** What is wrong with one field of the request. */
    public Problem error(String field, String message) {
        errors.add(Json.createObjectBuilder()
                .add("field", field)
                .add(MESSAGE, message)
                .build());
        return this;
    }

    /**
     * What is wrong with one value of the request.
     *
     * @param pointer where it stands, a JSON Pointer (RFC 6901)
     * @param code what is wrong, for machines
     */
    public Problem violation(String pointer, String code, String message) {
        errors.add(Json.createObjectBuilder()
                .add("pointer", pointer)
                .add("code", code)
                .add(MESSAGE, message)
                .build());
        return this;
    }

    /** A member of its own that a program may act on (RFC 9457 section 3.2); left out when the value is null. */
    public Problem with(String member, String value) {
        if (value != null) {
            members.put(member, value);
        }
        return this;
    }

    /** The answer. */
    public Response response() {
        return builder().build();
    }

    /** The answer, for more headers. */
    public Response.ResponseBuilder builder() {
        return Response.status(status)
                .type(TYPE)
                .header("Cache-Control", "no-store")
                .entity(json());
    }

    /** The body of the answer. */
    public String json() {
        var body =
                Json.createObjectBuilder().add("type", type).add("title", title).add("status", status);
        if (detail != null) {
            body.add("detail", detail);
        }
        members.forEach(body::add);
        RequestId.current().ifPresent(id -> body.add("requestId", id));
        if (!errors.isEmpty()) {
            var list = Json.createArrayBuilder();
            errors.forEach(list::add);
            body.add("errors", list);
        }
        return body.build().toString();
    }
}
