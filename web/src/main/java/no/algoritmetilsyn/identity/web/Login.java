package no.algoritmetilsyn.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.identity.Logins;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;

/** The page to log in at. What is wrong with a try is never told: a wrong and a blocked one look alike. */
@Named
@RequestScoped
public class Login {

    @Inject
    HttpServletRequest request;

    @Inject
    Logins logins;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    PageAddress address;

    @Inject
    PageAnswer page;

    private String userName;
    private String password;
    private String target;

    /** Logs in, and leads to where the reader wanted to go. */
    public void enter() {
        if (userName == null || password == null) {
            require("userName", userName);
            require("password", password);
            return;
        }
        Logins.Answer answer = logins.login(userName.strip(), password, request.getRemoteAddr());
        if (answer instanceof Logins.Answer.Welcome welcome) {
            begin(welcome.actor());
            page.leadWithCookie(LoginRedirect.local(target).orElseGet(() -> LoginRedirect.of(welcome.actor())));
        } else if (answer instanceof Logins.Answer.Busy busy) {
            page.isBusy(busy.seconds(), texts.get("identity.login.busy"));
        } else {
            errors.add("userName", texts.get("identity.login.refused"));
        }
    }

    private void require(String field, String value) {
        if (value == null) {
            errors.add(field, texts.get("identity.login." + field + ".required"));
        }
    }

    /** A session of its own with an id of its own: somebody who has planted one in the browser does not get in with it. */
    private void begin(Actor actor) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            Sessions.end(before);
        }
        request.getSession(true).setAttribute(ActorFilter.ACCOUNT, actor.id());
    }

    /** Whether the reader has just logged out. */
    public boolean isOut() {
        return "1".equals(address.query(Logout.OUT));
    }

    /** Whether the reader was led here from a page that is for those who are logged in. */
    public boolean isNeeded() {
        return LoginRedirect.local(getTarget()).isPresent();
    }

    /** As typed. */
    public String getUserName() {
        return userName;
    }

    /** Called by Faces. */
    public void setUserName(String userName) {
        this.userName = userName;
    }

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    /** Called by Faces. */
    public void setPassword(String password) {
        this.password = password;
    }

    /** Where the reader wanted to go; null when they came by themselves. */
    public String getTarget() {
        return target == null ? address.query(ActorFilter.TARGET) : target;
    }

    /** Called by Faces. */
    public void setTarget(String target) {
        this.target = target;
    }
}
