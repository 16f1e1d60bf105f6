package no.algoritmetilsyn.complaint;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.algoritmetilsyn.server.Client;

/**
 * A form that somebody of the staff is about to send.
 *
 * @param fields names and values in turn
 * @param acknowledged whether an answer says that it was done
 * @param allowed whether it must be done, by what has been told until now
 * @param effect what is told by the answer
 */
record Errand(
        String account,
        String what,
        String path,
        String form,
        String button,
        List<String> fields,
        Predicate<Client.Answer> acknowledged,
        BooleanSupplier allowed,
        Consumer<Client.Answer> effect) {

    /** Acknowledged by an answer that leads to an address with this in it. */
    static Predicate<Client.Answer> leadsTo(String part) {
        return answer -> answer.response()
                .headers()
                .firstValue("Location")
                .filter(location -> location.contains(part))
                .isPresent();
    }

    @Override
    public String toString() {
        return account + " " + what;
    }
}
