package no.algoritmetilsyn.algorithm.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import no.algoritmetilsyn.algorithm.UnsavedRecords;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.OpenedForm;
import no.algoritmetilsyn.platform.web.PageAnswer;

/** What was typed into the form of a record and not saved: kept, shown again when the form is opened, or thrown away. */
@Named
@RequestScoped
public class UnsavedRecord {

    @Inject
    UnsavedRecords unsaved;

    @Inject
    CurrentRecord record;

    @Inject
    AuthorityClock clock;

    @Inject
    HttpServletRequest request;

    private boolean resumed;

    /** What was typed before; empty when nothing was. */
    Map<String, String> load() {
        Map<String, String> typed = unsaved.load(record.id()).orElse(Map.of());
        resumed = !typed.isEmpty();
        return typed;
    }

    /** Keeps what was typed, unless it has been saved since by the other half of a double click or in another window. */
    void keep(Map<String, String> typed) {
        unsaved.keep(record.id(), OpenedForm.of(request), typed);
    }

    /** Throws it away, since it was saved. */
    void close() {
        unsaved.close(record.id());
    }

    /** When the form was opened; it brings that along with all it sends. */
    public String getOpened() {
        return OpenedForm.field(request, clock.instant());
    }

    /** Whether the form holds what was typed at an earlier time. */
    public boolean isResumed() {
        return resumed || PageAnswer.typed(request, "discard") != null;
    }

    /** Throws away what was typed; the form is then opened as it is for everybody. */
    public String discard() {
        close();
        return "/algorithm/edit?faces-redirect=true&id=" + record.id();
    }
}
