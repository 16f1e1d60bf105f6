package no.algoritmetilsyn.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What the error page says. */
@Named("failure")
@RequestScoped
public class FailureView {

    /** Request attribute: whether the reader had sent a form. */
    static final String SENT = FailureView.class.getName() + ".sent";

    /** Request attribute: the number of the failure in the log. */
    static final String NUMBER = FailureView.class.getName() + ".number";

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    /** What happened. */
    public String getTitle() {
        return texts.get("platform.error.title." + ErrorPage.kind(request));
    }

    /** What it means and what to do. */
    public String getText() {
        return texts.get("platform.error.text." + ErrorPage.kind(request));
    }

    /** Whether the reader had sent something, and so must be told whether it arrived. */
    public boolean isSent() {
        return Boolean.TRUE.equals(request.getAttribute(SENT));
    }

    /** The number of the error, for those who ask for help; of a defect also the one that it has in the log. */
    public String getStatus() {
        int kind = ErrorPage.kind(request);
        String status = texts.get("platform.error.status", kind);
        Object number = request.getAttribute(NUMBER);
        return kind == HttpServletResponse.SC_INTERNAL_SERVER_ERROR && number != null
                ? status + ". " + texts.get("platform.error.number", number)
                : status;
    }
}
