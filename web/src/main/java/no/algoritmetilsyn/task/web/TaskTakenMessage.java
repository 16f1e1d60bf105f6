package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.TaskTaken;

/** Tells the reader that a colleague was faster: who and when. What they had typed stays on the page. */
@Named
@RequestScoped
public class TaskTakenMessage {

    @Inject
    Accounts accounts;

    @Inject
    Texts texts;

    private TaskTaken taken;

    /** Remembers what happened, for the page to tell. */
    public void note(TaskTaken happened) {
        taken = happened;
    }

    /** Whether somebody was faster. */
    public boolean isAny() {
        return taken != null;
    }

    /** Who it was and when, in a sentence; null when nobody was. */
    public String getText() {
        if (taken == null) {
            return null;
        }
        String key = taken.done() ? "task.taken.done" : "task.taken.claimed";
        return texts.get(key, accounts.displayName(taken.by()), texts.moment(taken.at()));
    }
}
