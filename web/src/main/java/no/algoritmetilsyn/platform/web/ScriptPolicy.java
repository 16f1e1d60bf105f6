package no.algoritmetilsyn.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce that PrimeFaces asks back for with each form of a stateful page. Its script adds it to the forms; written
 * into them by the server, they can be sent without any script as well.
 */
@Named("policy")
@RequestScoped
public class ScriptPolicy {

    @Inject
    HttpServletRequest request;

    /** The nonce of this view; null on public pages, which have none. */
    public String getNonce() {
        boolean stateful = Route.at(Requests.path(request))
                .map(route -> route.face().isStateful())
                .orElse(false);
        return stateful && !Requests.isError(request)
                ? PrimeFacesContext.getCspState(FacesContext.getCurrentInstance())
                        .getNonce()
                : null;
    }
}
