package no.algoritmetilsyn.platform.web;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import no.algoritmetilsyn.platform.JsonDepth;
import no.algoritmetilsyn.text.CleanJson;

/**
 * Reads the body of a request as one JSON object, strictly: size, UTF-8 and syntax are checked before anything else. The
 * texts in it are clean afterwards.
 */
public final class JsonBody {

    /** Looked up once: each static call of Json would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int LARGEST = 256 * 1024;
    private static final int DEEPEST = 16;
    /** Some programs write it before UTF-8 (RFC 8259 8.1 lets readers step over it). */
    private static final String MARK = "\uFEFF";

    private JsonBody() {}

    /**
     * The object.
     *
     * @throws WebApplicationException 413 when it is larger than 256 KiB, 400 when it is not a JSON object in UTF-8
     */
    public static JsonObject read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new WebApplicationException(413);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new WebApplicationException(400);
        }
        return CleanJson.of(parse(text.startsWith(MARK) ? text.substring(MARK.length()) : text));
    }

    private static JsonObject parse(String text) {
        if (JsonDepth.exceeds(text, DEEPEST)) {
            throw new WebApplicationException(400);
        }
        try (var reader = JSON.createReader(new StringReader(text))) {
            JsonValue value = reader.readValue();
            if (value.getValueType() != JsonValue.ValueType.OBJECT) {
                throw new WebApplicationException(400);
            }
            return value.asJsonObject();
        } catch (JsonException
                | ArithmeticException
                | NumberFormatException
                | UnsupportedOperationException malformed) {
            // The last is for a number of more than a thousand digits.
            throw new WebApplicationException(malformed, 400);
        }
    }
}
