package no.algoritmetilsyn.platform.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/**
 * What a call of the API answers: a status, headers, and a body that is told as JSON or is a file. The type of the body stands in the
 * signature of the call, from which the document at {@code /openapi} is made. A call that fails answers a {@link Problem}
 * in its place.
 *
 * @param <T> a record, a list of records, or the bytes of a file
 */
public final class ApiAnswer<T> {

    private final Response response;

    ApiAnswer(Response response) {
        this.response = response;
    }

    /** All is well: 200. */
    public static <T> ApiAnswer<T> ok(T body) {
        return of(200, body);
    }

    /** All is well, in the way that the status says. */
    public static <T> ApiAnswer<T> of(int status, T body) {
        return written(ApiJson.text(body), Response.status(status));
    }

    /** A body that is JSON already. */
    public static <T> ApiAnswer<T> written(String json, Response.ResponseBuilder builder) {
        return new ApiAnswer<>(builder.entity(json).build());
    }

    /** A file. */
    public static ApiAnswer<byte[]> file(String mediaType, byte[] content) {
        return new ApiAnswer<>(Response.ok(content, mediaType).build());
    }

    /** The same with a header. */
    public ApiAnswer<T> with(String header, Object value) {
        return new ApiAnswer<>(
                Response.fromResponse(response).header(header, value).build());
    }

    /** The same with the version that it tells of as its entity tag. */
    public ApiAnswer<T> tagged(int version) {
        return new ApiAnswer<>(Response.fromResponse(response)
                .tag(new EntityTag(Integer.toString(version)))
                .build());
    }

    /** The same, kept by nobody on the way. */
    public ApiAnswer<T> noStore() {
        return with("Cache-Control", "no-store");
    }

    Response response() {
        return response;
    }
}
