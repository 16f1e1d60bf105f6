package no.algoritmetilsyn.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.platform.IdempotencyKeys;

/** Makes something of the actor's desk once, however often the call comes with the same key. */
@Dependent
public class MadeOnce {

    @Inject
    Access access;

    @Inject
    IdempotencyKeys keys;

    /**
     * Makes it in the running transaction.
     *
     * @param key of the actor; null for none
     * @param content what was asked for, in a form that is equal for equal calls
     * @param make makes it with that id
     * @throws no.algoritmetilsyn.platform.KeyReused when the key came with something else before
     */
    public Made make(String key, String content, Consumer<UUID> make) {
        UUID id = UUID.randomUUID();
        Optional<IdempotencyKeys.Earlier> earlier =
                key == null ? Optional.empty() : keys.take(access.actor().id() + " " + key, content, id);
        if (earlier.isPresent()) {
            return new Made(earlier.get().resultId(), true);
        }
        make.accept(id);
        return new Made(id, false);
    }
}
