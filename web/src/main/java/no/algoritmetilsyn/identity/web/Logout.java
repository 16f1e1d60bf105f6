package no.algoritmetilsyn.identity.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** {@code POST /logg-ut}: ends the session. Reading the address does nothing, so that no link can log anybody out. */
@WebServlet("/logg-ut")
public class Logout extends HttpServlet {

    /** The parameter by which the login page knows. */
    static final String OUT = "ut";

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/logg-inn?" + OUT + "=1");
    }
}
