package no.algoritmetilsyn.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.csp.CspState;

/**
 * Keeps PrimeFaces away from public pages: they have no script of its, so they have no nonce for it to look for, and a
 * form without one would be refused.
 *
 * <p>It leans on the inside of PrimeFaces; the test that posts a public and a staff page tells when that changes.
 */
public class PublicPages implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        boolean stateful = Route.at(Requests.path(request))
                .map(route -> route.face().isStateful())
                .orElse(false);
        if (!stateful || Requests.isError(request)) {
            context.getAttributes().put(CspState.class.getName(), new NoPolicy(context));
        }
    }

    private static final class NoPolicy extends CspState {

        NoPolicy(FacesContext context) {
            super(context);
            setInitialized(true);
        }

        @Override
        public String getNonce() {
            return "";
        }
    }
}
