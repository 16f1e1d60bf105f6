package no.algoritmetilsyn.platform.web;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses a form with files that has more fields than any of ours; of other forms {@link FailureFilter} sees it. */
public class FormLimit implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        if (request.getMethod().equals("POST")
                && FailureFilter.countParameters(request) > FailureFilter.MOST_PARAMETERS) {
            try {
                context.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
                context.responseComplete();
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
    }
}
