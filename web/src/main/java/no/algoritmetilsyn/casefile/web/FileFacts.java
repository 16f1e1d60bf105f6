package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.platform.web.Texts;

/** What stands beside the name of a file in a case. */
@Named
@RequestScoped
public class FileFacts {

    private static final int KIB = 1024;

    @Inject
    Texts texts;

    /** The size of a file in words. */
    public String size(StoredFile file) {
        return file.size() < KIB * KIB
                ? texts.get("casefile.case.kilobytes", Math.max(1, file.size() / KIB))
                : texts.get(
                        "casefile.case.megabytes",
                        String.format(texts.getLanguage().locale(), "%.1f", file.size() / (double) (KIB * KIB)));
    }

    /** What kind of file it is: the ending of its kind. */
    public String type(StoredFile file) {
        int point = file.fileName().lastIndexOf('.');
        return point < 0 ? "" : file.fileName().substring(point + 1).toUpperCase(Locale.ROOT);
    }
}
