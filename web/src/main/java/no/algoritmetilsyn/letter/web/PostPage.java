package no.algoritmetilsyn.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.letter.desk.PaperCopy;
import no.algoritmetilsyn.letter.desk.PaperQueue;

/** What waits to be printed and put in the post. */
@Named
@RequestScoped
public class PostPage {

    @Inject
    PaperQueue queue;

    private List<PaperCopy> waiting;

    /** Before the page is shown: only for those who put letters in the post. */
    public void open() {
        getWaiting();
    }

    /** Those that wait, the longest first. */
    public List<PaperCopy> getWaiting() {
        if (waiting == null) {
            waiting = queue.waiting();
        }
        return waiting;
    }
}
