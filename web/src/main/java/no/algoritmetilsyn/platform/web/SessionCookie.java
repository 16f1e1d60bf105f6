package no.algoritmetilsyn.platform.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/** Gives the session's cookie its name, which depends on whether the service is reached by TLS. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(OwnCookie.SESSION.key());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(OwnCookie.SESSION.isSecure());
    }
}
