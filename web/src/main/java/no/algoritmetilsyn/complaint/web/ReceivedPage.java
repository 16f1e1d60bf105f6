package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.ReceivedDates;
import no.algoritmetilsyn.complaint.TooLate;
import no.algoritmetilsyn.deadline.DeadlineRefused;
import no.algoritmetilsyn.platform.web.DateInput;
import no.algoritmetilsyn.platform.web.Twice;

/** Corrects the day on which a complaint came in that a colleague has written down. */
@Named
@RequestScoped
public class ReceivedPage extends ComplaintForm {

    private static final int REASON = 2_000;

    @Inject
    ReceivedDates receivedDates;

    @Inject
    Access access;

    private DateInput day = new DateInput();
    private String reason;

    @Override
    public String getForm() {
        return "received";
    }

    @Override
    Act act() {
        return Act.DEADLINE_CORRECT;
    }

    @Override
    String task() {
        return null;
    }

    @Override
    void begin() {
        day = new DateInput(getPage().complaint().receivedOn());
    }

    @Override
    Map<String, String> answers() {
        return Map.of(
                "day", text(day.getDay()),
                "day-month", text(day.getMonth()),
                "day-year", text(day.getYear()),
                "reason", text(reason));
    }

    @Override
    void fill(Map<String, String> answers) {
        day.fill("day", answers);
        reason = answers.get("reason");
    }

    /** What came by itself has a measured time, and nobody can have written it wrong. */
    @Override
    boolean isToBeDone() {
        return super.isToBeDone() && getPage().complaint().channel().isByStaff();
    }

    @Override
    public String getDoneBy() {
        return getPage().complaint().channel().isByStaff() ? null : texts.get("complaint.received.measured");
    }

    /** Corrects the day, and leads to the case, whose deadlines are others now. */
    public String correct() {
        Complaint complaint = getPage().complaint();
        access.require(Act.DEADLINE_CORRECT, complaint.casefileId());
        Optional<LocalDate> date = day.toDate();
        if (!isToBeDone()) {
            errors.add("day", texts.get("complaint.work.notNow"));
        } else {
            date.ifPresentOrElse(
                    received -> checkDay(received, complaint),
                    () -> errors.add("day", texts.get("complaint.received.day.malformed")));
        }
        check("reason", reason, REASON);
        if (errors.isAny()) {
            return null;
        }
        try {
            Twice.run(() -> receivedDates.correct(id(), date.get(), reason.strip()));
            return finish("COMPLAINT_DATE_CORRECTED");
        } catch (TooLate late) {
            tellTooLate("day", "complaint.work.notNow");
            return null;
        } catch (DeadlineRefused refused) {
            // No rule counts from that day; most likely the year is wrong.
            errors.add("day", texts.get("complaint.register.received.tooEarly"));
            return null;
        }
    }

    private void checkDay(LocalDate received, Complaint complaint) {
        if (received.isAfter(complaint.registeredOn())) {
            errors.add("day", texts.get("complaint.received.day.late", texts.date(complaint.registeredOn())));
        } else if (received.equals(complaint.receivedOn())) {
            errors.add("day", texts.get("complaint.received.day.same"));
        }
    }

    /** The day, as typed; the present one to begin with. */
    public DateInput getDay() {
        return day;
    }

    /** Why, as typed. */
    public String getReason() {
        return reason;
    }

    /** Called by Faces. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
