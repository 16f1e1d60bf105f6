package no.algoritmetilsyn.operation.web;

import jakarta.annotation.Nullable;
import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.audit.AccessRecords;

/**
 * Refused attempts of one kind, of one moment or of the minute after it. Ids only.
 *
 * @param at when, or when the first of them was
 * @param act what they wanted
 * @param rule why not
 * @param count how many there were
 * @param actor who; the id of nobody in particular when nobody had logged in, null when there were many
 * @param account that somebody tried to log in to
 * @param origin keyed hash of the network of a login
 * @param step name of the step, where they had the right and law or state forbade it
 */
record RefusalAnswer(
        Instant at,
        String act,
        String rule,
        long count,
        @JsonbNillable UUID actor,
        @Nullable UUID account,
        @Nullable String origin,
        @Nullable String step) {

    static RefusalAnswer of(AccessRecords.Refused refused) {
        return new RefusalAnswer(
                refused.at(),
                refused.act(),
                refused.rule(),
                refused.count(),
                refused.actor(),
                refused.account(),
                refused.origin(),
                refused.step());
    }
}
