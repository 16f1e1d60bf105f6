package no.algoritmetilsyn.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.index.SearchIndex;
import no.algoritmetilsyn.search.lexicon.Lexicon;

/**
 * This node's own two indexes, each a full copy of what it is to hold. They are opened while the rest of the application
 * starts; whoever asks for one before it is open waits for it.
 */
@ApplicationScoped
public class Indexes {

    @Inject
    Settings settings;

    private final CompletableFuture<SearchIndex> register = new CompletableFuture<>();
    private final CompletableFuture<SearchIndex> staff = new CompletableFuture<>();

    /** Makes the folder, so that a start that could not write there fails at once and says why. */
    void prepare() {
        try {
            Files.createDirectories(settings.indexDir());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the indexes cannot be written to", e);
        }
    }

    /** Opens what there is; what cannot be read is built anew by the one who follows the changes. */
    void open() {
        try {
            Path folder = settings.indexDir();
            var analysis = new TextAnalysis(Lexicon.load(settings.lexiconDir().orElse(null)));
            register.complete(SearchIndex.open(folder.resolve("register"), analysis));
            staff.complete(SearchIndex.open(folder.resolve("staff"), analysis));
        } catch (IOException | RuntimeException e) {
            register.completeExceptionally(e);
            staff.completeExceptionally(e);
            throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
        }
    }

    void close() {
        try {
            register.join().close();
            staff.join().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the public may see of the register. */
    SearchIndex register() {
        return register.join();
    }

    /** What the staff may search, each entry with those who may find it. */
    SearchIndex staff() {
        return staff.join();
    }
}
