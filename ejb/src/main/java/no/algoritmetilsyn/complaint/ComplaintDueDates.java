package no.algoritmetilsyn.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Tells the process when things fall due: it asks the rows, and knows no law itself. */
@Stateless
@AsksNobody("the process asks, within a step somebody was allowed to take")
public class ComplaintDueDates {

    /** So many days before the deadline somebody is asked to write an interim reply. */
    private static final int LEAD_DAYS = 7;

    @Inject
    Deadlines deadlines;

    @Inject
    AuthorityClock clock;

    /**
     * Last day for a kind of work about a complaint; today when no deadline says otherwise.
     *
     * @param task id of the user task
     */
    public LocalDate of(UUID complaintId, String task) {
        return switch (task) {
            case "sortComplaint" -> last(complaintId, List.of(ComplaintDeadlines.SORTING));
            case "answerComplaint" ->
                last(complaintId, List.of(ComplaintDeadlines.ANSWER, ComplaintDeadlines.ERROR_ANSWER));
            case "replyInterim" -> interim(complaintId);
            default -> throw new IllegalArgumentException(task);
        };
    }

    /** Day on which it is time to write an interim reply. */
    public LocalDate interimReplyNears(UUID complaintId) {
        return interim(complaintId).minusDays(LEAD_DAYS);
    }

    /** "As soon as possible" has no date: there, the service goal gives it. */
    private LocalDate interim(UUID complaintId) {
        return last(complaintId, List.of(ComplaintDeadlines.INTERIM_GOAL, ComplaintDeadlines.INTERIM));
    }

    private LocalDate last(UUID complaintId, List<String> rules) {
        Map<String, LocalDate> running = deadlines.runningDueDates(complaintId);
        return rules.stream()
                .map(running::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(clock::today);
    }
}
