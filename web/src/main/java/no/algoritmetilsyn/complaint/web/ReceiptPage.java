package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.complaint.Receipt;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.Whose;
import no.algoritmetilsyn.platform.web.CookieTrial;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;

/** What whoever has filed a complaint must keep, and what happens next. It survives being loaded anew for an hour. */
@Named
@RequestScoped
public class ReceiptPage {

    /** Parameter of somebody who comes from the form about an error in the register. */
    static final String ERROR = "feil";

    @Inject
    Draft draft;

    @Inject
    Deadlines deadlines;

    @Inject
    PageAnswer page;

    @Inject
    Texts texts;

    private Optional<Receipt> found;

    /** Before the page is shown: without a receipt there is nothing to see. */
    public void open() {
        if (receipt().isEmpty()) {
            page.leadTo(page.isWithoutCookies() ? CookieTrial.telling(Route.FOLLOW.path()) : Route.FOLLOW.path());
        }
    }

    private Optional<Receipt> receipt() {
        if (found == null) {
            found = draft.receipt();
        }
        return found;
    }

    /** What was received, in a sentence. */
    public String getTitle() {
        return texts.get(
                page.parameter(ERROR).equals("1") ? "complaint.receipt.errorTitle" : "complaint.receipt.title");
    }

    /** What the complaint is called. */
    public String getReference() {
        return receipt().map(Receipt::reference).orElse("");
    }

    /** The code, in groups. */
    public List<String> getCode() {
        return receipt()
                .map(receipt -> List.of(receipt.followUpCode().split("-")))
                .orElse(List.of());
    }

    /** When it came in, in words. */
    public String getReceived() {
        return texts.moment(receipt().map(Receipt::receivedAt).orElse(null));
    }

    /** The day by which something happens; null when no deadline runs. */
    public LocalDate getNext() {
        return receipt().stream()
                .flatMap(receipt -> deadlines.of(receipt.complaintId()).stream())
                .filter(deadline -> deadline.whose() == Whose.AUTHORITY)
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
