package no.algoritmetilsyn.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.index.SearchIndex;
import no.algoritmetilsyn.search.lexicon.Lexicon;

/** This node's own two indexes, each a full copy of what it is to hold. */
@ApplicationScoped
public class Indexes {

    @Inject
    Settings settings;

    private volatile SearchIndex register;
    private volatile SearchIndex staff;

    /** Opens what there is; what cannot be read is built anew by the one who follows the changes. */
    void open() {
        try {
            openIn(settings.indexDir());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the indexes cannot be written to", e);
        }
    }

    private void openIn(Path folder) throws IOException {
        var analysis = new TextAnalysis(Lexicon.load(settings.lexiconDir().orElse(null)));
        register = SearchIndex.open(folder.resolve("register"), analysis);
        staff = SearchIndex.open(folder.resolve("staff"), analysis);
    }

    void close() {
        try {
            register.close();
            staff.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the public may see of the register. */
    public SearchIndex register() {
        return register;
    }

    /** What the staff may search, each entry with those who may find it. */
    SearchIndex staff() {
        return staff;
    }
}
