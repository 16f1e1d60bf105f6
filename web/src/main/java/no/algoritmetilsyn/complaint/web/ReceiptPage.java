package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.stream.Stream;
import no.algoritmetilsyn.complaint.Complaints.Receipt;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.Whose;
import no.algoritmetilsyn.platform.web.CookieCheck;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;

/** What the complainant must keep, and what happens next. It survives being loaded anew for an hour. */
@Named
@RequestScoped
public class ReceiptPage {

    /** Parameter of somebody who comes from the form about an error in the register. */
    public static final String ERROR = "feil";

    @Inject
    Draft draft;

    @Inject
    DeadlineList deadlines;

    @Inject
    PageAnswer page;

    @Inject
    Texts texts;

    private Receipt receipt;

    /** Before the page is shown: without a receipt there is nothing to see. */
    public void open() {
        if (getReceipt() == null) {
            page.leadTo(page.isWithoutCookies() ? CookieCheck.telling(Route.FOLLOW.path()) : Route.FOLLOW.path());
        }
    }

    /** The receipt; null when there is none. */
    public Receipt getReceipt() {
        if (receipt == null) {
            receipt = draft.receipt().orElse(null);
        }
        return receipt;
    }

    /** What was received, in a sentence. */
    public String getTitle() {
        return texts.get(
                page.parameter(ERROR).equals("1") ? "complaint.receipt.errorTitle" : "complaint.receipt.title");
    }

    /** The day by which something happens; null when no deadline runs. */
    public LocalDate getNext() {
        return Stream.ofNullable(getReceipt())
                .flatMap(there -> deadlines.of(there.complaintId()).stream())
                .filter(deadline -> deadline.rule().whose() == Whose.AUTHORITY)
                .flatMap(deadline -> deadline.dueDate().stream())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Removes the receipt from this machine. */
    public void finish() {
        draft.discardReceipt();
        page.leadTo(Route.PORTAL.path());
    }
}
