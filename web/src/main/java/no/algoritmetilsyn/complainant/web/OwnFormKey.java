package no.algoritmetilsyn.complainant.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;

/** Makes a form of a complainant one and the same when it is sent twice. */
final class OwnFormKey {

    private OwnFormKey() {}

    /**
     * The key that a form was sent with, or another.
     *
     * @param field that holds it
     * @param sent whether the form was received; the next one has another key
     */
    static String of(HttpServletRequest request, String field, boolean sent) {
        String typed = sent ? null : PageAnswer.typed(request, field);
        return typed == null
                ? UUID.randomUUID().toString()
                : PageMissing.id(typed).toString();
    }
}
