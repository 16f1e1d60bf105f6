package no.algoritmetilsyn.inbox.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.inbox.Inbox;
import no.algoritmetilsyn.inbox.InboxLetter;
import no.algoritmetilsyn.inbox.InboxLetters;
import no.algoritmetilsyn.inbox.InboxRow;
import no.algoritmetilsyn.platform.web.Texts;

/** What waits for the reader, who speaks for others. */
@Named
@RequestScoped
public class InboxView {

    @Inject
    Inbox inbox;

    @Inject
    InboxLetters letters;

    @Inject
    Texts texts;

    private List<InboxRow> rows;
    private List<InboxLetter> others;
    private List<Proceeding> released;

    private List<InboxRow> rows() {
        if (rows == null) {
            rows = inbox.rows();
        }
        return rows;
    }

    /** What waits for an answer, by its deadline. */
    public List<InboxRow> getWaiting() {
        return rows().stream().filter(InboxRow::isWaiting).toList();
    }

    /** What the authority works on, or is done with. */
    public List<InboxRow> getRest() {
        return rows().stream().filter(row -> !row.isWaiting()).toList();
    }

    /** Letters in proceedings that are directed at somebody else. */
    public List<InboxLetter> getOthers() {
        if (others == null) {
            others = letters.others();
        }
        return others;
    }

    /** Proceedings of which something is released to employees for whom the reader speaks. */
    public List<Proceeding> getReleased() {
        if (released == null) {
            released = inbox.released();
        }
        return released;
    }

    /** What is asked for, or what kind of proceeding it is where the kind tells nothing. */
    public String asked(InboxRow row) {
        return row.matter() == null
                ? texts.of("casefile.proceedingKind", row.proceeding().kind())
                : row.matter().asked();
    }
}
