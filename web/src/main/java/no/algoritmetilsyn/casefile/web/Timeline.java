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
    private final Map<UUID, Integer> releases = new HashMap<>();

    Timeline(CasePage page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    /** What was done. */
    List<TimelineEntry> done() {
        return tell(event -> !READING.contains(event.action()));
    }

    /** Who has read what. */
    List<TimelineEntry> read() {
        return tell(event -> READING.contains(event.action()));
    }

    private List<TimelineEntry> tell(Predicate<AuditEvent> which) {
        return page.events().stream().filter(which).map(this::tell).toList();
    }

    private TimelineEntry tell(AuditEvent event) {
        String key = "audit.action." + event.action();
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
            case "IMPARTIALITY_DECLARED" ->
                word("access.ground.", event.detail().get("ground"));
            case "COMPLAINANT_READ" ->
                word("complainant.readingPurpose.", event.detail().get("purpose"));
            case "TASK_RELEASED" -> releaseReason(event.subjectId());
            case Tasks.ASSIGNED ->
                texts.get(
                        "audit.detail.assigned",
                        page.names()
                                .getOrDefault(
                                        UUID.fromString(event.detail().get("to")), texts.get("audit.actor.ACCOUNT")),
                        Objects.requireNonNullElse(releaseReason(event.subjectId()), ""));
            default -> null;
        };
    }

    private String date(String written) {
        return texts.date(LocalDate.parse(written));
    }

    private String word(String prefix, String constant) {
        return texts.known(prefix + constant, constant);
    }

    private String releaseReason(UUID taskId) {
        List<String> reasons = page.releaseReasons().getOrDefault(taskId, List.of());
        int place = releases.merge(taskId, 1, Integer::sum) - 1;
        return place < reasons.size() ? reasons.get(place) : null;
    }
}
