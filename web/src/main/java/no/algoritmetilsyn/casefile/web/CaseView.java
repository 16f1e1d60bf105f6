package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.CaseNumber;
import no.algoritmetilsyn.casefile.CasePage;
import no.algoritmetilsyn.casefile.CasePages;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.ProceedingRow;
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
    private List<ProceedingRow> proceedings;
    private List<JournalRow> entries;

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
            page = cases.open(PageMissing.id(address.getId()));
        }
        return page;
    }

    /** The proceedings that lie in it, each with where it stands. */
    public List<ProceedingRow> getProceedings() {
        if (proceedings == null) {
            proceedings = proceedingPages.of(getPage().casefile().id());
        }
        return proceedings;
    }

    /** Where a proceeding stands, in words. */
    public String state(ProceedingRow row) {
        return texts.known("casefile.state." + row.proceeding().kind() + "." + row.state(), row.state());
    }

    /** What is to be done in a proceeding. */
    public List<TaskRow> tasksOf(ProceedingRow row) {
        return getPage().tasks().stream()
                .filter(task -> task.proceedingId().equals(row.proceeding().id()))
                .toList();
    }

    /** Its journal entries. */
    public List<JournalRow> getEntries() {
        if (entries == null) {
            entries = journal.of(getPage().casefile().id());
        }
        return entries;
    }

    /** Whether the reader handles cases. */
    public boolean isHandling() {
        return may(Act.TASK_CLAIM);
    }

    /** Whether the reader has declared that they are impartial here. */
    public boolean isDeclared() {
        return may(Act.DEADLINE_CORRECT);
    }

    private boolean may(Act act) {
        return getPage().allowed().contains(act);
    }

    /** What was done. */
    public List<TimelineEntry> getTimeline() {
        return new Timeline(getPage(), texts).done();
    }

    /** Who has read what. */
    public List<TimelineEntry> getReadings() {
        return new Timeline(getPage(), texts).read();
    }

    /** The deadlines, each with why it is what it is. */
    public List<DueDates.DueDate> getDeadlines() {
        return dueDates.of(getPage().deadlines(), getPage().deadlineChanges());
    }

    /** What the reader has just done, in a sentence; null when nothing. */
    public String getDone() {
        String done = address.query("gjort");
        return done == null ? null : texts.known("casefile.done." + done, null);
    }
}
