package no.algoritmetilsyn.algorithm.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import no.algoritmetilsyn.algorithm.UnsavedRecords;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.PageAnswer;

/** What was typed into the form of a record and not saved: kept, shown again when the form is opened, or thrown away. */
@Named
@RequestScoped
public class UnsavedRecord {

    private static final String NUMBER = "\\d{1,15}";

    @Inject
    UnsavedRecords unsaved;

    @Inject
    CurrentRecord record;

    @Inject
    PageAnswer page;

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
        unsaved.keep(record.id(), opened(page.parameter("opened")), typed);
    }

    /** Throws it away, since it was saved. */
    void close() {
        unsaved.close(record.id());
    }

    /** When a form was opened; one that does not tell was opened before everything else. */
    static Instant opened(String typed) {
        return typed != null && typed.matches(NUMBER) ? Instant.ofEpochMilli(Long.parseLong(typed)) : Instant.EPOCH;
    }

    /** When the form was opened, in milliseconds since 1970; it brings that along with all it sends. */
    public String getOpened() {
        String brought = page.parameter("opened");
        return brought.matches(NUMBER) ? brought : Long.toString(clock.instant().toEpochMilli());
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
