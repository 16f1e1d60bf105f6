package no.algoritmetilsyn.operation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.NoSuchElementException;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.operation.CheckReport;
import no.algoritmetilsyn.operation.FailedNotices;
import no.algoritmetilsyn.operation.Operations;
import no.algoritmetilsyn.outbox.OutgoingNotice;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.RetryOnClash;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.process.Incident;
import no.algoritmetilsyn.process.Incidents;
import no.algoritmetilsyn.search.Search;

/** What the operator looks at: whether anything has drifted, which steps have failed, which notices were not sent. */
@Named
@RequestScoped
public class OperationsPage {

    @Inject
    HttpServletRequest request;

    @Inject
    Access access;

    @Inject
    Operations operations;

    @Inject
    Search search;

    @Inject
    Incidents incidents;

    @Inject
    FailedNotices notices;

    @Inject
    PageAnswer answer;

    @Inject
    Texts texts;

    private List<CheckReport> reports;
    private String justRun;
    private String done;
    private List<Incident> failedSteps;
    private List<OutgoingNotice> failedNotices;

    /** Opens the page to operators. */
    public void open() {
        access.require(Act.OPERATIONS_INCIDENTS);
    }

    /** Does what the button that was pressed says. */
    public void act() {
        if (!answer.isForm()) {
            return;
        }
        String step = PageAnswer.typed(request, "steg");
        String notice = PageAnswer.typed(request, "varsel");
        try {
            if (PageAnswer.typed(request, "kontroll") != null) {
                justRun = operations.check().node();
                // What was found before has been looked at already, when the form was read.
                reports = null;
            } else if (step != null) {
                // The engine may have taken the step up in this moment, or the button was pressed twice.
                RetryOnClash.run(() -> incidents.retry(PageMissing.id(step).toString()));
                done = texts.get("operation.page.stepRetried");
            } else if (notice != null) {
                notices.retry(PageMissing.id(notice));
                done = texts.get("operation.page.noticeRetried");
            }
        } catch (NoSuchElementException gone) {
            done = texts.get("operation.page.gone");
        } catch (jakarta.ejb.EJBException wrapped) {
            if (!(wrapped.getCause() instanceof NoSuchElementException)) {
                throw wrapped;
            }
            done = texts.get("operation.page.gone");
        }
    }

    /** What the check has found on each node, now or when it was run there last; empty when it never was. */
    public List<CheckReport> getReports() {
        if (reports == null) {
            reports = operations.lastChecks();
        }
        return reports;
    }

    /** Whether there are several nodes to tell apart. */
    public boolean isSeveral() {
        return getReports().size() > 1;
    }

    /** Whether the operator has just run it, which is on the node that answers. */
    public boolean isJustRun(CheckReport report) {
        return report.node().equals(justRun);
    }

    /** Which word lists the search was taught; null while it has none. */
    public String getLexicon() {
        return search.lexicon().orElse(null);
    }

    /** What a check is called. */
    public String checkName(CheckReport.Check check) {
        return texts.known("operation.check." + check.name(), check.name());
    }

    /** What the operator has just done, in a sentence; null when nothing. */
    public String getDone() {
        return done;
    }

    /** The steps that have failed. */
    public List<Incident> getIncidents() {
        if (failedSteps == null) {
            failedSteps = incidents.list();
        }
        return failedSteps;
    }

    /** What a step is called. */
    public String stepName(Incident incident) {
        return texts.known(incident.process() + ".process." + incident.activity(), incident.activity());
    }

    /** The notices that were not sent. */
    public List<OutgoingNotice> getNotices() {
        if (failedNotices == null) {
            failedNotices = notices.list();
        }
        return failedNotices;
    }

    /** What a notice tells about. */
    public String noticeName(OutgoingNotice notice) {
        return texts.known("outbox.kind." + notice.kind(), notice.kind());
    }
}
