package no.algoritmetilsyn.algorithm.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.RecordFile;
import no.algoritmetilsyn.algorithm.RecordFiles;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;

/** The record that the address names, read once a request. */
@RequestScoped
public class CurrentRecord {

    @Inject
    RecordFiles files;

    @Inject
    PageAnswer page;

    private RecordFile file;

    /**
     * The record and its versions.
     *
     * @throws PageMissing when there is none
     */
    public RecordFile file() {
        if (file == null) {
            file = files.read(PageMissing.id(page.parameter("id"))).orElseThrow(PageMissing::new);
        }
        return file;
    }

    /** Forgets what was read, since somebody has been faster. */
    void reread() {
        file = null;
    }

    /** Its id. */
    public UUID id() {
        return file().record().id();
    }

    /** The address of its page on the desk, which then says what has been done. */
    public String done(String what) {
        return "/algorithm/record?faces-redirect=true&gjort=%s&id=%s".formatted(what, id());
    }
}
