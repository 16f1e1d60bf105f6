package no.algoritmetilsyn.algorithm.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers that others may keep and ask about again: 304 when nothing has changed. Open to pages of other sites. */
final class Cached {

    private static final int DIGITS = 20;

    private Cached() {}

    /** An answer with this body, which is in the language of the reader. */
    static Response answer(Request request, String body, Response.ResponseBuilder answer) {
        String tag = digest(body);
        Response.ResponseBuilder unchanged = unchanged(request, tag);
        return (unchanged == null ? open(answer.tag(tag).entity(body)) : unchanged)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** What says that nothing has changed; null when something has. */
    static Response.ResponseBuilder unchanged(Request request, String tag) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(new EntityTag(tag));
        return unchanged == null ? null : open(unchanged);
    }

    /** What is public may be read by the pages of others, too; it is asked about again each time. */
    static Response.ResponseBuilder open(Response.ResponseBuilder answer) {
        return answer.header("Access-Control-Allow-Origin", "*").header("Cache-Control", "public, no-cache");
    }

    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
