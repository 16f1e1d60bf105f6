package no.algoritmetilsyn.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.audit.AccessEvent;
import no.algoritmetilsyn.audit.AccessLog;

/** {@code POST /logg-ut}: ends the session. Reading the address does nothing, so that no link can log anybody out. */
@WebServlet("/logg-ut")
public class Logout extends HttpServlet {

    /** The parameter by which the login page knows. */
    static final String OUT = "ut";

    @Inject
    private transient AccessLog log;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            if (current.get().isLoggedIn()) {
                log.entered(AccessEvent.LOGOUT, current.get(), request.getRemoteAddr());
            }
            Sessions.end(session);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/logg-inn?" + OUT + "=1");
    }
}
