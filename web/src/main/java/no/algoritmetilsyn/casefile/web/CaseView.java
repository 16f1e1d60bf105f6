package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.CaseNumber;
import no.algoritmetilsyn.casefile.CasePage;
import no.algoritmetilsyn.casefile.CasePages;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.casefile.PartyRow;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.ProceedingRow;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalRow;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TimelineEntry;
import no.algoritmetilsyn.task.TaskRow;

/** A case with all that lies in it. */
@Named
@RequestScoped
public class CaseView {

    @Inject
    CasePages cases;

    @Inject
    Casefiles casefiles;

    @Inject
    ProceedingPages proceedingPages;

    @Inject
    DueDates dueDates;

    @Inject
    Journal journal;

    @Inject
    PageAddress address;

    @Inject
    Texts texts;

    private CasePage page;
    private ShownRows<ProceedingRow> proceedings;
    private ShownRows<PartyRow> parties;
    private Map<UUID, List<TaskRow>> tasks;
    private Timeline happened;
    private ShownRows<JournalRow> entries;
    private ShownRows<TimelineEntry> timeline;
    private ShownRows<TimelineEntry> readings;
    private ShownRows<DueDates.DueDate> deadlines;

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
        return null;
    }

    /** The case. */
    public CasePage getPage() {
        if (page == null) {
            page = cases.open(PageMissing.id(address.getId()), most());
        }
        return page;
    }

    /** Where a proceeding stands, in words. */
    public String state(ProceedingRow row) {
        return texts.known("casefile.state." + row.proceeding().kind() + "." + row.state(), row.state());
    }

    /** The proceedings that lie in it, the first of them or all, each with where it stands. */
    public ShownRows<ProceedingRow> getProceedings() {
        if (proceedings == null) {
            UUID id = getPage().casefile().id();
            List<ProceedingRow> rows = proceedingPages.of(id, most());
            int all = rows.size() < most() ? rows.size() : proceedingPages.count(id);
            proceedings = ShownRows.first(rows, all, isWhole());
        }
        return proceedings;
    }

    /** The first of its parties, or all: an organisation once, though it is party to several proceedings. */
    public ShownRows<PartyRow> getParties() {
        if (parties == null) {
            Set<List<Object>> organisations = new HashSet<>();
            parties = shown(getPage().parties().stream()
                    .filter(party -> party.organisation() == null
                            || organisations.add(Arrays.asList(
                                    party.organisation(), party.capacity(), party.party(), party.reason())))
                    .toList());
        }
        return parties;
    }

    private <T> ShownRows<T> shown(List<T> rows) {
        return ShownRows.first(rows, isWhole());
    }

    private int most() {
        return isWhole() ? Integer.MAX_VALUE : ShownRows.MOST;
    }

    private boolean isWhole() {
        return address.query("alle") != null;
    }

    /** What is to be done in a proceeding. */
    public List<TaskRow> tasksOf(ProceedingRow row) {
        if (tasks == null) {
            tasks = getPage().tasks().stream().collect(Collectors.groupingBy(TaskRow::proceedingId));
        }
        return tasks.getOrDefault(row.proceeding().id(), List.of());
    }

    /** All that is to be done. */
    public ShownRows<TaskRow> getTasks() {
        return ShownRows.first(getPage().tasks(), getPage().allTasks(), isWhole());
    }

    /** Its journal entries. */
    public ShownRows<JournalRow> getEntries() {
        if (entries == null) {
            entries = ShownRows.last(journal.of(getPage().casefile().id()), isWhole());
        }
        return entries;
    }

    /** Whether the reader handles cases. */
    public boolean isHandling() {
        return may(Act.TASK_CLAIM);
    }

    /** Whether the reader has declared that they are impartial here. */
    public boolean isDeclared() {
        return getPage().declared();
    }

    private boolean may(Act act) {
        return getPage().allowed().contains(act);
    }

    /** What was done. */
    public ShownRows<TimelineEntry> getTimeline() {
        if (timeline == null) {
            timeline = ShownRows.last(happened().done(), isWhole()).told(happened()::tell);
        }
        return timeline;
    }

    private Timeline happened() {
        if (happened == null) {
            happened = new Timeline(getPage(), texts);
        }
        return happened;
    }

    /** Who has read what. */
    public ShownRows<TimelineEntry> getReadings() {
        if (readings == null) {
            readings = ShownRows.last(happened().read(), isWhole()).told(happened()::tell);
        }
        return readings;
    }

    /** The deadlines, each with why it is what it is. */
    public ShownRows<DueDates.DueDate> getDeadlines() {
        if (deadlines == null) {
            deadlines = ShownRows.first(getPage().deadlines(), getPage().allDeadlines(), isWhole())
                    .told(rows -> dueDates.of(rows, getPage().deadlineChanges()));
        }
        return deadlines;
    }

    /** The files: of many the newest, or all. */
    public ShownRows<StoredFile> getDocuments() {
        return ShownRows.newest(getPage().documents(), isWhole());
    }

    /** What the reader has just done, in a sentence; null when nothing. */
    public String getDone() {
        String done = address.query("gjort");
        return done == null ? null : texts.known("done." + done, null);
    }
}
