package no.algoritmetilsyn.search.index.lucene;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;

/** Something that is remembered of an index for as long as that stays as it is, and is begun anew when it has changed. */
final class WhileUnchanged<T> {

    private record Kept<T>(Object state, T value) {}

    private final Supplier<T> begun;
    private final Predicate<T> full;
    private volatile Kept<T> last = new Kept<>(null, null);

    /**
     * A memory.
     *
     * @param begun gives an empty one
     * @param full whether it holds so much that it is begun anew
     */
    WhileUnchanged(Supplier<T> begun, Predicate<T> full) {
        this.begun = begun;
        this.full = full;
    }

    /** What is remembered of the index as a reader sees it. */
    T of(IndexReader reader) {
        Object state = reader.getReaderCacheHelper().getKey();
        Kept<T> now = last;
        if (now.state() != state || full.test(now.value())) {
            now = new Kept<>(state, begun.get());
            last = now;
        }
        return now.value();
    }
}
