package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.CaseNumber;
import no.algoritmetilsyn.casefile.CasePage;
import no.algoritmetilsyn.casefile.CasePages;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.complaint.Complainants;
import no.algoritmetilsyn.complaint.Complainants.ReadingPurpose;
import no.algoritmetilsyn.complaint.ComplaintPage;
import no.algoritmetilsyn.complaint.ComplaintPages;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineStatus;
import no.algoritmetilsyn.deadline.web.DeadlineText;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalRow;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Happening;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.process.ProcessPath;
import no.algoritmetilsyn.process.ProcessPaths;

/** A case with all that lies in it. Who has complained is shown on demand only, and never kept in the view. */
@Named
@RequestScoped
public class CaseView {

    /** A deadline in words; its last day is null where the law says no more than "as soon as possible". */
    public record DueDate(String caption, LocalDate due, List<String> reasons, String settled, boolean provisional) {}

    private static final int KIB = 1024;

    @Inject
    HttpServletRequest request;

    @Inject
    CasePages cases;

    @Inject
    Casefiles casefiles;

    @Inject
    ComplaintPages complaintPages;

    @Inject
    Complainants complainants;

    @Inject
    Journal journal;

    @Inject
    ProcessPaths processes;

    @Inject
    PageAddress address;

    @Inject
    Errors errors;

    @Inject
    PageAnswer answer;

    @Inject
    Texts texts;

    private CasePage page;
    private List<ComplaintPage> complaints;
    private List<JournalRow> entries;
    private final Map<UUID, Optional<ProcessPath>> paths = new HashMap<>();
    private UUID shownOf;
    private Contact contact;

    /** Opens the case; an address with a number leads to the one with the id. */
    public String open() {
        String typed = address.getId();
        Optional<CaseNumber> number = CaseNumber.read(typed);
        if (number.isPresent()) {
            UUID id = number.flatMap(casefiles::find)
                    .orElseThrow(PageMissing::new)
                    .id();
            return "/casefile/case?faces-redirect=true&id=" + id;
        }
        getPage();
        show();
        return null;
    }

    /** Shows who has filed the complaint whose button was pressed. */
    private void show() {
        String complaint = PageAnswer.typed(request, "vis");
        if (complaint != null && answer.isForm()) {
            shownOf = PageMissing.id(complaint);
            String asked = "formal-" + shownOf;
            String purpose = PageAnswer.typed(request, asked);
            if (purpose == null || purpose.isEmpty()) {
                errors.add(asked, texts.get("casefile.case.purpose.required"));
            }
            contact = Arrays.stream(ReadingPurpose.values())
                    .filter(value -> value.name().equals(purpose))
                    .findFirst()
                    .flatMap(value -> complainants.read(shownOf, value))
                    .orElse(null);
        }
    }

    /** The case. */
    public CasePage getPage() {
        if (page == null) {
            page = cases.open(PageMissing.id(address.getId()));
        }
        return page;
    }

    /** The complaints in it. */
    public List<ComplaintPage> getComplaints() {
        if (complaints == null) {
            complaints = complaintPages.of(getPage().casefile().id());
        }
        return complaints;
    }

    /** Its journal entries. */
    public List<JournalRow> getEntries() {
        if (entries == null) {
            entries = journal.of(getPage().casefile().id());
        }
        return entries;
    }

    /** Who has filed the complaint, when that was just asked for; else null. */
    public Contact contactOf(ComplaintPage item) {
        return item.complaint().id().equals(shownOf) ? contact : null;
    }

    /** What one may want to know it for. */
    public List<Option> getPurposes() {
        return Arrays.stream(ReadingPurpose.values())
                .map(value -> new Option(value.name(), texts.of("complaint.readingPurpose", value)))
                .toList();
    }

    /** Whether the reader handles cases. */
    public boolean isHandling() {
        return may(Act.TASK_CLAIM);
    }

    /** Whether the reader has declared that they are impartial here. */
    public boolean isDeclared() {
        return may(Act.COMPLAINT_SORT);
    }

    private boolean may(Act act) {
        return getPage().allowed().contains(act);
    }

    /** What was done. */
    public List<Happening> getTimeline() {
        return new Timeline(getPage(), texts).done();
    }

    /** Who has read what. */
    public List<Happening> getReadings() {
        return new Timeline(getPage(), texts).read();
    }

    /** The deadlines, each with why it is what it is. */
    public List<DueDate> getDeadlines() {
        DeadlineText words = DeadlineText.in(texts.getLanguage().tag(), List.of());
        return getPage().deadlines().stream()
                .map(deadline -> dueDate(deadline, words))
                .toList();
    }

    private DueDate dueDate(Deadline deadline, DeadlineText words) {
        return new DueDate(
                texts.known("deadline.rule." + deadline.ruleCode(), deadline.ruleCode()),
                deadline.dueDate().orElse(null),
                Stream.concat(deadline.steps().stream().map(words::step), changes(deadline, words))
                        .toList(),
                deadline.status() == DeadlineStatus.RUNNING ? null : words.constant("status", deadline.status()),
                deadline.provisional() && deadline.status() == DeadlineStatus.RUNNING);
    }

    /** What a human has done to it, and why. */
    private Stream<String> changes(Deadline deadline, DeadlineText words) {
        return getPage().deadlineChanges().getOrDefault(deadline.id(), List.of()).stream()
                .filter(change -> !change.reason().isBlank())
                .map(change -> texts.get(
                        "casefile.case.deadlineChange",
                        words.constant("changeKind", change.kind()),
                        texts.moment(change.at()),
                        change.reason()));
    }

    /** How far the procedure about a complaint has come; null when there is none. */
    public ProcessPath path(ComplaintPage item) {
        return paths.computeIfAbsent(
                        item.complaint().id(),
                        id -> processes.of(
                                id,
                                item.complaint().casefileId(),
                                texts.get(
                                        "complaint.process.title",
                                        item.complaint().reference()),
                                element -> texts.known("complaint.process." + element, "")))
                .orElse(null);
    }

    /** The size of a file in words. */
    public String size(StoredFile file) {
        return file.size() < KIB * KIB
                ? texts.get("casefile.case.kilobytes", Math.max(1, file.size() / KIB))
                : texts.get(
                        "casefile.case.megabytes",
                        String.format(texts.getLanguage().locale(), "%.1f", file.size() / (double) (KIB * KIB)));
    }

    /** What kind of file it is: the ending of its kind. */
    public String type(StoredFile file) {
        int point = file.fileName().lastIndexOf('.');
        return point < 0 ? "" : file.fileName().substring(point + 1).toUpperCase(Locale.ROOT);
    }

    /** What the reader has just done, in a sentence; null when nothing. */
    public String getDone() {
        String done = address.query("gjort");
        return done == null ? null : texts.known("casefile.done." + done, null);
    }
}
