package no.algoritmetilsyn.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.platform.AuthorityClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Tells the models when a task is due and when a timer fires. A model names rules of deadlines, in the order in which they
 * count; the days stand in the rows of the deadlines. It knows no law and no model.
 */
@ApplicationScoped
public class DueDates implements ProcessBean {

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /** Of a timer whose deadline stands still: it is moved when the deadline goes on. */
    private static final LocalDate NOT_YET = LocalDate.of(2999, 12, 31);

    @Inject
    DeadlineList deadlines;

    @Inject
    TaskKinds kinds;

    @Inject
    AuthorityClock clock;

    /**
     * Model: when the user task that opens should be done, by its property {@code deadline}: the start of the last day of
     * the first of its deadlines that runs; today when none does.
     */
    public Date of(DelegateExecution execution) {
        About about = About.of(execution);
        return start(lastDay(about, execution.getCurrentActivityId()).orElseGet(this::today));
    }

    /**
     * Model: the morning some days before the last day of the first of the deadlines that runs. While they stand still,
     * that is not yet; when there are none, now.
     *
     * @param rules codes of rules, with commas between them
     */
    public Date daysBefore(DelegateExecution execution, String rules, long days) {
        return daysBefore(About.of(execution), rules, days);
    }

    /**
     * Model: the morning some working days before the first of the limits that run in the proceeding or about one of its
     * points. While none runs, not yet.
     *
     * @param rules codes of rules, with commas between them
     */
    public Date workingDaysBefore(DelegateExecution execution, String rules, long days) {
        return firstLimit(About.of(execution), rules)
                .map(limit -> morning(workingDaysBefore(limit, days)))
                .orElseGet(() -> morning(NOT_YET));
    }

    private static LocalDate workingDaysBefore(LocalDate limit, long days) {
        LocalDate day = limit;
        for (long left = days; left > 0; left--) {
            do {
                day = day.minusDays(1);
            } while (!Holidays.isWorkingDay(day));
        }
        return day;
    }

    /**
     * Model: the morning after the first of the limits that run in the proceeding or about one of its points. While none runs,
     * not yet.
     *
     * @param rules codes of rules, with commas between them
     */
    public Date afterFirst(DelegateExecution execution, String rules) {
        return firstLimit(About.of(execution), rules)
                .map(limit -> morning(limit.plusDays(1)))
                .orElseGet(() -> morning(NOT_YET));
    }

    private Optional<LocalDate> firstLimit(About about, String rules) {
        return firstOf(about.proceedingId(), codes(rules));
    }

    /** The first last day among the deadlines of a proceeding and its points that run. */
    Optional<LocalDate> firstOf(UUID proceedingId, List<String> codes) {
        return deadlines.runningInProceeding(proceedingId).stream()
                .filter(deadline -> codes.contains(deadline.ruleCode()))
                .flatMap(deadline -> deadline.dueDate().stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * The same for processes whose model names the proceeding itself.
     *
     * @param proceedingId what the process is about
     */
    public Date forTimer(UUID proceedingId, String rules, long days) {
        return daysBefore(new About(proceedingId, proceedingId), rules, days);
    }

    private Date daysBefore(About about, String rules, long days) {
        List<String> codes = codes(rules);
        LocalDate day = lastDay(about, codes)
                .map(last -> last.minusDays(days))
                .orElseGet(() -> standsStill(about, codes) ? NOT_YET : today());
        return morning(day);
    }

    private static Date morning(LocalDate day) {
        return Date.from(day.atTime(MORNING).atZone(AuthorityClock.ZONE).toInstant());
    }

    /**
     * When an open user task about the proceeding as a whole should be done.
     *
     * @param task id of the user task
     */
    public Date forTask(UUID proceedingId, String task) {
        return start(lastDay(new About(proceedingId, proceedingId), task).orElseGet(this::today));
    }

    /** Last day of the first deadline that runs of those which the model names for a user task; empty when none does. */
    Optional<LocalDate> lastDay(About about, String task) {
        return lastDay(about, kinds.of(task).deadlines());
    }

    /**
     * A point has deadlines of its own; where none of them runs, those of its proceeding count. Where a proceeding has none, the
     * first of its points counts.
     */
    private Optional<LocalDate> lastDay(About about, List<String> codes) {
        Optional<LocalDate> own = first(running(about.subjectId()), codes);
        if (own.isPresent()) {
            return own;
        }
        return about.isWhole() ? firstOf(about.proceedingId(), codes) : first(running(about.proceedingId()), codes);
    }

    private static Optional<LocalDate> first(Map<String, LocalDate> running, List<String> codes) {
        return codes.stream().map(running::get).filter(Objects::nonNull).findFirst();
    }

    private boolean standsStill(About about, List<String> codes) {
        return codes.stream().anyMatch(standingStill(about.subjectId())::contains)
                || codes.stream().anyMatch(standingStill(about.proceedingId())::contains);
    }

    /** Last days of the deadlines of a subject that run, by code. */
    Map<String, LocalDate> running(UUID subjectId) {
        return deadlines.runningDueDates(subjectId);
    }

    /** Codes of the deadlines of a subject that stand still. */
    Set<String> standingStill(UUID subjectId) {
        return deadlines.standingStill(subjectId);
    }

    LocalDate today() {
        return clock.today();
    }

    static List<String> codes(String rules) {
        return List.of(rules.split(","));
    }

    static Date start(LocalDate day) {
        return Date.from(day.atStartOfDay(AuthorityClock.ZONE).toInstant());
    }
}
