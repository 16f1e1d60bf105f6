package no.algoritmetilsyn.platform.web;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.algoritmetilsyn.text.CleanText;

/** Cleans every text that a method of the API takes from the address or from a header. */
@Provider
public class CleanParameters implements ParamConverterProvider {

    private static final int LAST_LATIN = 0xFF;

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type != String.class) {
            return null;
        }
        boolean header = Arrays.stream(annotations).anyMatch(HeaderParam.class::isInstance);
        @SuppressWarnings("unchecked")
        var converter = (ParamConverter<T>) new Clean(header);
        return converter;
    }

    private record Clean(boolean header) implements ParamConverter<String> {

        @Override
        public String fromString(String typed) {
            return CleanText.text(header ? decoded(typed) : typed);
        }

        @Override
        public String toString(String value) {
            return value;
        }
    }

    /** The server reads headers as Latin-1; most clients write UTF-8. What is both is taken for UTF-8. */
    static String decoded(String header) {
        if (header == null || !header.chars().allMatch(character -> character <= LAST_LATIN)) {
            return header;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException latin) {
            return header;
        }
    }
}
