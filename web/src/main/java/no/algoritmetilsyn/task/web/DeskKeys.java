package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import no.algoritmetilsyn.task.DeskSettings;

/**
 * Whether single keys do something on the pages of the reader (WCAG 2.1.4). The account has it so; the session remembers it, so
 * that no page asks the database. The work list reads it anew.
 */
@Named
@RequestScoped
public class DeskKeys {

    private static final String KEPT = "desk.keys";

    @Inject
    HttpServletRequest request;

    @Inject
    DeskSettings settings;

    /** Whether they do. */
    public boolean isOn() {
        if (kept() instanceof Boolean on) {
            return on;
        }
        boolean on = settings.read().shortcuts();
        note(on);
        return on;
    }

    private Object kept() {
        HttpSession session = request.getSession(false);
        try {
            return session == null ? null : session.getAttribute(KEPT);
        } catch (IllegalStateException ended) {
            return null;
        }
    }

    /** From now on the session has it so. */
    void note(boolean on) {
        HttpSession session = request.getSession(false);
        try {
            if (session != null) {
                session.setAttribute(KEPT, on);
            }
        } catch (IllegalStateException ended) {
            // Another window has logged out meanwhile: nothing is remembered.
        }
    }
}
