package no.algoritmetilsyn.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.index.SearchIndex;
import no.algoritmetilsyn.search.lexicon.Lexicon;

/**
 * This node's own two indexes, each a full copy of what it is to hold. They are opened while the rest of the application
 * starts; a caller who asks for one before it is open waits for it.
 */
@ApplicationScoped
public class Indexes {

    @Inject
    Settings settings;

    /** Opened once the node has begun to open them; until then a search waits for this. */
    private final CountDownLatch tried = new CountDownLatch(1);

    private volatile Pair open;

    private record Pair(SearchIndex register, SearchIndex staff, String lexicon) {}

    /** Makes the folder, so that a start that could not write there fails at once and says why. */
    void prepare() {
        try {
            Files.createDirectories(settings.indexDir());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the indexes cannot be written to", e);
        }
    }

    /**
     * Opens what there is; what cannot be read is built anew by the one who follows the changes.
     *
     * @throws UncheckedIOException when one of them cannot be opened; neither is then, and it may be tried again
     */
    void open() {
        try {
            Path folder = settings.indexDir();
            Lexicon lexicon = Lexicon.load(settings.lexiconDir().orElse(null));
            var analysis = new TextAnalysis(lexicon);
            SearchIndex register = SearchIndex.open(folder.resolve("register"), analysis);
            try {
                open = new Pair(register, SearchIndex.open(folder.resolve("staff"), analysis), lexicon.name());
            } finally {
                if (open == null) {
                    register.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            tried.countDown();
        }
    }

    void close() {
        tried.countDown();
        if (open == null) {
            return;
        }
        try {
            open.register().close();
            open.staff().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the public may see of the register.
     *
     * @throws IllegalStateException when it could not be opened
     */
    SearchIndex register() {
        return registerIfOpen().orElseThrow(Indexes::notOpen);
    }

    /**
     * What the staff may search, each entry with those who may find it.
     *
     * @throws IllegalStateException when it could not be opened
     */
    SearchIndex staff() {
        return staffIfOpen().orElseThrow(Indexes::notOpen);
    }

    /** Which word lists words are divided and inflected by, or nothing when the indexes could not be opened. */
    Optional<String> lexicon() {
        return pair().map(Pair::lexicon);
    }

    /** {@link #register}, or nothing when it could not be opened. */
    Optional<SearchIndex> registerIfOpen() {
        return pair().map(Pair::register);
    }

    /** {@link #staff}, or nothing when it could not be opened. */
    Optional<SearchIndex> staffIfOpen() {
        return pair().map(Pair::staff);
    }

    private Optional<Pair> pair() {
        try {
            tried.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(open);
    }

    private static IllegalStateException notOpen() {
        return new IllegalStateException("The indexes are not open");
    }
}
