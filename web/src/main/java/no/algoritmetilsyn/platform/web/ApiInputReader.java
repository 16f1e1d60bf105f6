package no.algoritmetilsyn.platform.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** Gives a call its body as an {@link ApiInput}, also one whose kind the caller has not named. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class ApiInputReader implements MessageBodyReader<ApiInput<?>> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == ApiInput.class;
    }

    @Override
    public ApiInput<?> readFrom(
            Class<ApiInput<?>> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return new ApiInput<>((Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0], body);
    }
}
