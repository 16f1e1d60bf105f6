package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import no.algoritmetilsyn.platform.KeyReused;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;

/** What calls about a desk have in common: their keys, and how they say what is wrong. */
@RequestScoped
public class DeskCalls {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    @Inject
    Texts texts;

    /** The key of a call; null when it has none. */
    static String key(String key) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw new WebApplicationException(400);
        }
        return key;
    }

    /** Makes the call, and says what is wrong with it. */
    <T> ApiAnswer<T> answer(Supplier<ApiAnswer<T>> call) {
        try {
            return call.get();
        } catch (Missing missing) {
            return invalid(missing.field(), texts.get(missing.key()));
        } catch (KeyReused reused) {
            return Problem.of(422, "idempotency-key-reused", texts.get("complaint.api.keyReused"))
                    .answer();
        }
    }

    /** Says what is wrong with a field. */
    <T> ApiAnswer<T> invalid(String field, String message) {
        return Problem.of(422, "status-422", texts.get("platform.error.title.422"))
                .error(field, message)
                .answer();
    }
}
