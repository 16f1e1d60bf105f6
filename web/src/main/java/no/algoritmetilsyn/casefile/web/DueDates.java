package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineChange;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineNature;
import no.algoritmetilsyn.deadline.DeadlineReplays;
import no.algoritmetilsyn.deadline.DeadlineStatus;
import no.algoritmetilsyn.deadline.web.DeadlineText;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.Texts;

/** Deadlines in words, each with why it is what it is. */
@Dependent
public class DueDates {

    /** A deadline in words; its last day is null where the law says no more than "as soon as possible". */
    public record DueDate(String caption, LocalDate due, List<String> reasons, String settled, boolean provisional) {}

    private static final int SHOWN = 12;

    @Inject
    Texts texts;

    @Inject
    DeadlineReplays replays;

    @Inject
    DeadlineList list;

    @Inject
    AuthorityClock clock;

    /**
     * In words.
     *
     * @param changes what people have done to each, in the order it happened
     */
    List<DueDate> of(List<Deadline> deadlines, Map<UUID, List<DeadlineChange>> changes) {
        DeadlineText words = DeadlineText.in(texts.getLanguage().tag(), List.of());
        Map<UUID, Integer> points = list.pointNumbers(deadlines);
        return deadlines.stream()
                .map(deadline -> of(
                        deadline,
                        points.get(deadline.subjectId()),
                        changes.getOrDefault(deadline.id(), List.of()),
                        words))
                .toList();
    }

    /** @param point its number, where the deadline is of one point; else null */
    private DueDate of(Deadline deadline, Integer point, List<DeadlineChange> changes, DeadlineText words) {
        String rule = texts.known("deadline.rule." + deadline.ruleCode(), deadline.ruleCode());
        boolean running = deadline.status() == DeadlineStatus.RUNNING && !isGone(deadline);
        return new DueDate(
                point == null ? rule : texts.get("deadline.ofPoint", rule, point),
                deadline.dueDate().orElse(null),
                Stream.of(deadline.lines().stream().map(words::line), told(changes, words), receipt(deadline))
                        .flatMap(Function.identity())
                        .toList(),
                running ? null : words.constant("status", isGone(deadline) ? DeadlineStatus.LAPSED : deadline.status()),
                deadline.provisional() && running);
    }

    /** A right that nobody has used in time is gone: nobody is late. */
    private boolean isGone(Deadline deadline) {
        return deadline.status() == DeadlineStatus.RUNNING
                && deadline.rule().nature() == DeadlineNature.STATUTORY_RIGHT
                && deadline.dueDate().filter(clock.today()::isAfter).isPresent();
    }

    /** What proves how it was counted, and whether it proves it still. */
    private Stream<String> receipt(Deadline deadline) {
        return replays.same(deadline).stream()
                .map(same -> texts.get(
                        same ? "casefile.case.deadlineReceipt" : "casefile.case.deadlineReceiptOther",
                        deadline.receipt().receiptHash().substring(0, SHOWN)));
    }

    private Stream<String> told(List<DeadlineChange> changes, DeadlineText words) {
        return changes.stream()
                .filter(change -> !change.reason().isBlank())
                .map(change -> texts.get(
                        "casefile.case.deadlineChange",
                        words.constant("changeKind", change.kind()),
                        texts.moment(change.at()),
                        change.reason()));
    }
}
