package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.OpeningDeclaration;
import no.algoritmetilsyn.casefile.step.OpeningDrafts;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.OpenedForm;
import no.algoritmetilsyn.platform.web.PageAnswer;

/** What was typed to open a proceeding and not sent: kept, shown again when the form is opened, or thrown away. */
@Named
@RequestScoped
public class OpeningDraft {

    @Inject
    OpeningView openingView;

    @Inject
    OpeningDrafts drafts;

    @Inject
    PageAnswer answer;

    @Inject
    AuthorityClock clock;

    @Inject
    HttpServletRequest request;

    private boolean resumed;

    /** What was typed before; null when nothing was. */
    Map<String, String> load() {
        Map<String, String> typed = drafts.load(opening(), casefile()).orElse(null);
        resumed = typed != null;
        return typed;
    }

    /** Keeps what was typed and could not be sent. */
    void keep() {
        drafts.save(
                opening(),
                casefile(),
                OpenedForm.of(request),
                openingView.getForm().typed());
    }

    /** Throws it away, since it was sent. */
    void close() {
        drafts.close(opening(), casefile());
    }

    /** Where a script keeps what is being typed, below the context path. */
    public String getAddress() {
        String kind = "/tilsyn/nytt-utkast/" + opening().path();
        return casefile() == null ? kind : kind + "/" + casefile();
    }

    /** When the form was opened. */
    public String getOpened() {
        return OpenedForm.field(request, clock.instant());
    }

    /** Whether the form holds what was typed at an earlier time. */
    public boolean isResumed() {
        return resumed || PageAnswer.typed(request, "discard") != null;
    }

    /** Throws away what was typed; the form is then opened anew. */
    public void discard() {
        close();
        answer.leadTo(openingView.getWhole());
    }

    private OpeningDeclaration<?> opening() {
        return openingView.getOpening();
    }

    private UUID casefile() {
        return openingView.casefileId();
    }
}
