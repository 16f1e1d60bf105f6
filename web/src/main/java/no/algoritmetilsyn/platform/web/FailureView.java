package no.algoritmetilsyn.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.algoritmetilsyn.platform.web.trace.RequestId;

/** What the error page says. */
@Named("failure")
@RequestScoped
public class FailureView {

    /** Request attribute: whether the reader had sent a form. */
    static final String SENT = FailureView.class.getName() + ".sent";

    /** Request attribute: the number of the failure in the log. */
    static final String NUMBER = FailureView.class.getName() + ".number";

    /** Request attribute: whether another site's page has led the reader to one that is shown for oneself only. */
    static final String LED = FailureView.class.getName() + ".led";

    private static final String LED_KIND = "led";

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    /** What happened. */
    public String getTitle() {
        return texts.get("platform.error.title." + kind());
    }

    /** What it means and what to do. */
    public String getText() {
        return texts.get("platform.error.text." + kind());
    }

    private String kind() {
        return isLed() ? LED_KIND : Integer.toString(ErrorPage.kind(request));
    }

    /** Whether the reader may go on to what was asked for by a link of ours. */
    public boolean isLed() {
        return Boolean.TRUE.equals(request.getAttribute(LED));
    }

    /** The address that was asked for, below the host. */
    public String getAsked() {
        String query = Requests.query(request);
        return request.getContextPath() + Requests.path(request) + (query == null ? "" : "?" + query);
    }

    /** Whether the reader had sent something, and so must be told whether it arrived. */
    public boolean isSent() {
        return Boolean.TRUE.equals(request.getAttribute(SENT));
    }

    /** The id of the request, which the operator finds in the log; empty where there is none. */
    public String getRequestId() {
        return RequestId.current().orElse("");
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
