package no.algoritmetilsyn.complainant.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.complainant.ShownCodes;

/**
 * Says who acts where a call to the API shows the code of a complaint instead of an account: the complainant. The steps of the complaint
 * and the files that go with them are theirs then. An account says who somebody is; a code beside it says nothing.
 */
public class FollowUpCodeFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String CODE = "Follow-Up-Code";
    private static final int TOO_MANY = 429;
    private static final String BLOCKED_SECONDS = "900";

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient ShownCodes codes;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String code = request.getHeader(CODE);
        if (code != null && !code.isBlank() && !current.get().isLoggedIn()) {
            ShownCodes.Answer answer = codes.show(code, request.getRemoteAddr());
            if (answer instanceof ShownCodes.Answer.Blocked) {
                response.setHeader("Retry-After", BLOCKED_SECONDS);
                response.sendError(TOO_MANY);
                return;
            }
            if (answer instanceof ShownCodes.Answer.Wrong) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            current.become(Actor.complainant(((ShownCodes.Answer.Right) answer).complaint()));
        }
        chain.doFilter(request, response);
    }
}
