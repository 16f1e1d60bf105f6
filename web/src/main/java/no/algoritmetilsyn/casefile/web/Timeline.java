package no.algoritmetilsyn.casefile.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.algoritmetilsyn.audit.AuditEvent;
import no.algoritmetilsyn.casefile.CasePage;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TimelineEntry;
import no.algoritmetilsyn.task.Tasks;

/** Tells what was done in a case, from its audit events: who, when, what. */
final class Timeline {

    /** What changes nothing: it stands in a list of its own. */
    private static final Set<String> READING =
            Set.of("CASE_READ", "COMPLAINANT_READ", "DOCUMENT_READ", "DISCLOSURE_READ");

    private final CasePage page;
    private final Texts texts;
    private final Map<Long, String> reasons;

    Timeline(CasePage page, Texts texts) {
        this.page = page;
        this.texts = texts;
        this.reasons = reasons(page);
    }

    /** What was done. */
    List<AuditEvent> done() {
        return events(event -> !READING.contains(event.action()));
    }

    /** Who has read what. */
    List<AuditEvent> read() {
        return events(event -> READING.contains(event.action()));
    }

    private List<AuditEvent> events(Predicate<AuditEvent> which) {
        return page.events().stream().filter(which).toList();
    }

    /** Some of them in words. */
    List<TimelineEntry> tell(List<AuditEvent> events) {
        return events.stream().map(this::tell).toList();
    }

    private TimelineEntry tell(AuditEvent event) {
        String key = "event." + event.action();
        String what = texts.known(key + "." + event.actorKind(), texts.known(key, event.action()));
        return new TimelineEntry(event.at(), texts.get("audit.event", who(event), what), detail(event));
    }

    private String who(AuditEvent event) {
        String name = page.names().get(event.actorId());
        return name == null ? texts.known("audit.actor." + event.actorKind(), event.actorKind()) : name;
    }

    private String detail(AuditEvent event) {
        return switch (event.action()) {
            case "COMPLAINT_RECEIVED" ->
                texts.get(
                        "audit.detail.received",
                        event.detail().get("reference"),
                        word("complaint.channel.", event.detail().get("channel")));
            case "COMPLAINT_SORTED" ->
                texts.get(
                        "audit.detail.sorted",
                        word("complaint.complaintKind.", event.detail().get("kind")),
                        word("audit.detail.party.", event.detail().get("party")));
            case "PROCEEDING_MOVED_IN", "PROCEEDING_MOVED_OUT" -> event.detail().get("number");
            case "COMPLAINT_DATE_CORRECTED", "DEMAND_TIME_GRANTED", "DECISION_TIME_GRANTED", "ORDER_TIME_GRANTED" ->
                texts.get(
                        "audit.detail.dateCorrected",
                        date(event.detail().get("from")),
                        date(event.detail().get("to")));
            case "PENALTY_RECOUNTED" ->
                texts.get(
                        "audit.detail.recounted",
                        Long.valueOf(event.detail().get("from")),
                        Long.valueOf(event.detail().get("to")));
            case "IMPARTIALITY_DECLARED" ->
                word("access.ground.", event.detail().get("ground"));
            case "COMPLAINANT_READ" ->
                word("complainant.readingPurpose.", event.detail().get("purpose"));
            case "CASE_LINKED", "CASE_UNLINKED" ->
                word("casefile.caseRelation.", event.detail().get("relation"));
            case "CASE_REOPENED" -> {
                String ground = event.detail().get("ground");
                yield ground == null ? null : word("casefile.reopeningGround.", ground);
            }
            case "CASE_SHIELDED" -> word("access.grade.", event.detail().get("grade"));
            case "TASK_RELEASED" -> reasons.get(event.seq());
            case Tasks.ASSIGNED ->
                texts.get(
                        "audit.detail.assigned",
                        page.names()
                                .getOrDefault(
                                        UUID.fromString(event.detail().get("to")), texts.get("audit.actor.ACCOUNT")),
                        Objects.requireNonNullElse(reasons.get(event.seq()), ""));
            default -> null;
        };
    }

    private String date(String written) {
        return texts.date(LocalDate.parse(written));
    }

    private String word(String prefix, String constant) {
        return texts.known(prefix + constant, constant);
    }

    /** Why a task was given back: the reasons stand in the order in which that happened, whatever else is shown. */
    private static Map<Long, String> reasons(CasePage page) {
        Map<UUID, Integer> places = new HashMap<>();
        Map<Long, String> reasons = new HashMap<>();
        for (AuditEvent event : page.events()) {
            if (event.action().equals("TASK_RELEASED") || event.action().equals(Tasks.ASSIGNED)) {
                List<String> ofTask = page.releaseReasons().getOrDefault(event.subjectId(), List.of());
                int place = places.merge(event.subjectId(), 1, Integer::sum) - 1;
                if (place < ofTask.size()) {
                    reasons.put(event.seq(), ofTask.get(place));
                }
            }
        }
        return reasons;
    }
}
