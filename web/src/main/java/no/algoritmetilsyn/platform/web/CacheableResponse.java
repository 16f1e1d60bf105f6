package no.algoritmetilsyn.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Answers that others may keep and ask about again: 304 when nothing has changed. Open to pages of other sites. */
public final class CacheableResponse {

    private static final int DIGITS = 20;

    private CacheableResponse() {}

    /** An answer with this body, which is in the language of the reader. */
    public static <T> ApiAnswer<T> answer(T body, Response.ResponseBuilder answer) {
        String json = ApiJson.text(body);
        return ApiAnswer.written(
                json, open(answer.tag(digest(json))).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE));
    }

    /**
     * What says that nothing has changed; empty when something has. Only for what is costly to make: to everything else
     * the edge says it, by the tag of the answer.
     */
    public static Optional<Response> unchanged(HttpHeaders asked, String tag) {
        List<String> known = asked.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && EntityTags.name(known, '"' + tag + '"')
                ? Optional.of(open(Response.notModified(tag)).build())
                : Optional.empty();
    }

    /** What is public may be read by the pages of others, too; it is asked about again each time. */
    public static Response.ResponseBuilder open(Response.ResponseBuilder answer) {
        return answer.header("Access-Control-Allow-Origin", "*").header("Cache-Control", "public, no-cache");
    }

    /** A short name of a text, which another text does not have. */
    public static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
