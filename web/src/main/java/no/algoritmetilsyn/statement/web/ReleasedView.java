package no.algoritmetilsyn.statement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingPage;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.step.StepOffer;
import no.algoritmetilsyn.casefile.step.StepPages;
import no.algoritmetilsyn.inbox.InboxFiles;
import no.algoritmetilsyn.inbox.InboxReceipt;
import no.algoritmetilsyn.inbox.InboxReceipts;
import no.algoritmetilsyn.inbox.ReleasedFile;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.statement.EmployeeNews;
import no.algoritmetilsyn.statement.Statement;
import no.algoritmetilsyn.statement.Statements;

/** A proceeding of which something is released to the employees for whom the reader speaks: what it is, and what they have said. */
@Named
@RequestScoped
public class ReleasedView {

    @Inject
    PageAddress address;

    @Inject
    PageAnswer answer;

    @Inject
    ProceedingPages proceedings;

    @Inject
    StepPages steps;

    @Inject
    InboxFiles released;

    @Inject
    InboxReceipts inboxReceipts;

    @Inject
    Statements statements;

    private ProceedingPage page;
    private List<Statement> own;
    private List<EmployeeNews> told;
    private List<StepOffer> offers;
    private List<ReleasedFile> files;
    private List<InboxReceipt> receipts;

    private UUID id() {
        return PageMissing.id(address.getId());
    }

    /** The proceeding. */
    public Proceeding getProceeding() {
        if (page == null) {
            getOwn();
            page = proceedings.open(id());
        }
        return page.proceeding();
    }

    /** What the reader has said, oldest first. */
    public List<Statement> getOwn() {
        if (own == null) {
            own = statements.own(id());
        }
        return own;
    }

    /** The receipts of what the reader has said, newest first. */
    public List<InboxReceipt> getReceipts() {
        if (receipts == null) {
            receipts = inboxReceipts.ofStatements(getProceeding());
        }
        return receipts;
    }

    /** What those who speak for the employees were told of, oldest first. */
    public List<EmployeeNews> getTold() {
        if (told == null) {
            told = statements.told(id());
        }
        return told;
    }

    /** The files that are released. */
    public List<ReleasedFile> getFiles() {
        if (files == null) {
            files = released.of(id());
        }
        return files;
    }

    /** Whether something can be said now. */
    public boolean isOpen() {
        if (offers == null) {
            offers = steps.offers(id());
        }
        return offers.stream().anyMatch(StepOffer::isAllowed);
    }

    /** Whether something was just said. */
    public boolean isSent() {
        return answer.parameter("gjort").equals("STATEMENT_SENT");
    }
}
