package no.algoritmetilsyn.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a request that only reads has read already: a page that many boundaries make together asks for the same again and again. In a
 * request that may change something, everything is read anew.
 */
@RequestScoped
public class ReadOnce {

    private final Map<Object, Object> known = new HashMap<>();
    private boolean remembering;

    /** This request changes nothing: from now on nothing is read twice. */
    public void begin() {
        remembering = true;
    }

    /**
     * Reads something, or gives what was read before.
     *
     * @param key a record of its own for each question, with what it asks about
     */
    @SuppressWarnings("unchecked")
    public <T> T of(Object key, Supplier<T> reading) {
        if (!remembering) {
            return reading.get();
        }
        if (!known.containsKey(key)) {
            known.put(key, reading.get());
        }
        return (T) known.get(key);
    }

    /** A row, which nobody changes in a request that only reads; null when there is none. */
    public <T> T row(EntityManager entities, Class<T> type, UUID id) {
        return of(new Row(type, id), () -> entities.find(type, id));
    }

    private record Row(Class<?> type, UUID id) {}

    /** Whether something was read before. */
    public boolean knows(Object key) {
        return remembering && known.containsKey(key);
    }
}
