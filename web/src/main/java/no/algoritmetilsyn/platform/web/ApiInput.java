package no.algoritmetilsyn.platform.web;

import jakarta.json.JsonObject;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The body of a call of the API, before it is read: a call asks first whether it may be made at all. The type of what it
 * takes stands in the signature of the call, from which the document at {@code /openapi} is made.
 *
 * @param <T> a record, or {@link JsonObject} where what is taken depends on the address
 */
public final class ApiInput<T> {

    private final Class<T> type;
    private final InputStream body;
    private JsonObject object;

    ApiInput(Class<T> type, InputStream body) {
        this.type = type;
        this.body = body;
    }

    /**
     * The body as an object.
     *
     * @throws WebApplicationException 413 when it is larger than 256 KiB, 400 when it is not a JSON object in UTF-8
     */
    public JsonObject object() {
        if (object == null) {
            try {
                object = JsonBody.read(body);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return object;
    }

    /**
     * The body as the record; what cannot be read is null in it, and told beside it.
     *
     * @throws WebApplicationException as {@link #object}
     */
    public InputReader.Reading<T> read() {
        return InputReader.read(object(), type);
    }
}
