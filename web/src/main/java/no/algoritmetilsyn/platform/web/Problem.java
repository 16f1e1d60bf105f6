package no.algoritmetilsyn.platform.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.platform.web.trace.RequestId;

/**
 * An error as a machine reads it: {@code application/problem+json} (RFC 9457). It never holds a stack trace or a message
 * of an exception. Its member {@code requestId} finds what the log says of the same request.
 */
public final class Problem {

    /** Content type of the answer. */
    public static final String TYPE = "application/problem+json";

    /**
     * The problem as it is told. After the members of RFC 9457 come those that a program may act on (its section 3.2).
     *
     * @param type address of the kind of problem, relative to the service
     * @param title what it is, in the reader's language, the same each time
     * @param status HTTP status
     * @param detail what happened this time and what to do, in the reader's language
     * @param state where a proceeding stands that does not allow a step
     * @param rule condition of the access table, or rule of a step, that refuses
     * @param law provision behind the rule
     * @param takenBy colleague who was faster
     * @param at when they were
     * @param requestId finds what the log says of the same request
     * @param errors what is wrong with single values
     */
    @Schema(name = "Problem")
    public record Body(
            String type,
            String title,
            int status,
            @Nullable String detail,
            @Nullable String state,
            @Nullable String rule,
            @Nullable String law,
            @Nullable String takenBy,
            @Nullable Instant at,
            @Nullable String requestId,
            @Nullable List<Fault> errors) {

        /**
         * What is wrong with one value of the request.
         *
         * @param field name of the field, or its path in the body
         * @param pointer where it stands in the body of a step, a JSON Pointer (RFC 6901)
         * @param code what is wrong, for machines; of steps
         * @param message what is wrong, in the reader's language
         */
        public record Fault(@Nullable String field, @Nullable String pointer, @Nullable String code, String message) {}
    }

    private final int status;
    private final String type;
    private final String title;
    private String detail;
    private String state;
    private String rule;
    private String law;
    private String takenBy;
    private Instant at;
    private final List<Body.Fault> errors = new ArrayList<>();

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

    /** More was asked for than is allowed: when to come back. */
    public static <T> ApiAnswer<T> tooMany(int seconds, Texts texts) {
        return of(429, "too-many", texts.get("platform.error.title.429"))
                .<T>answer()
                .with("Retry-After", seconds);
    }

    /** What happened this time and what to do, in the reader's language. */
    public Problem detail(String text) {
        detail = text;
        return this;
    }

    /** What is wrong with one field of the request. */
    public Problem error(String field, String message) {
        errors.add(new Body.Fault(field, null, null, message));
        return this;
    }

    /**
     * What is wrong with one value of the request.
     *
     * @param pointer where it stands, a JSON Pointer (RFC 6901)
     * @param code what is wrong, for machines
     */
    public Problem violation(String pointer, String code, String message) {
        errors.add(new Body.Fault(null, pointer, code, message));
        return this;
    }

    /**
     * Which rule refuses.
     *
     * @param provision that it rests on, or null
     */
    public Problem refusedBy(String name, String provision) {
        rule = name;
        law = provision;
        return this;
    }

    /** Where the proceeding stands that does not allow it; left out when that is null. */
    public Problem inState(String constant) {
        state = constant;
        return this;
    }

    /** Which colleague was faster, and when. */
    public Problem takenBy(String name, Instant moment) {
        takenBy = name;
        at = moment;
        return this;
    }

    /** The answer of a call that fails. */
    public <T> ApiAnswer<T> answer() {
        return new ApiAnswer<>(response());
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
        return ApiJson.text(new Body(
                type,
                title,
                status,
                detail,
                state,
                rule,
                law,
                takenBy,
                at,
                RequestId.current().orElse(null),
                errors.isEmpty() ? null : errors));
    }
}
