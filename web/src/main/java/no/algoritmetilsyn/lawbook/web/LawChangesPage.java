package no.algoritmetilsyn.lawbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.lawbook.change.LawApprovals;
import no.algoritmetilsyn.lawbook.change.LawChanges;
import no.algoritmetilsyn.lawbook.change.LawFileRefused;
import no.algoritmetilsyn.lawbook.change.LawImport;
import no.algoritmetilsyn.lawbook.change.LawKind;
import no.algoritmetilsyn.lawbook.change.LawProposal;
import no.algoritmetilsyn.lawbook.change.LawProposalRefused;
import no.algoritmetilsyn.lawbook.change.LineProblem;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;

/** Where changes of law are handed in, looked at as a comparison, and decided on by somebody else. */
@Named
@RequestScoped
public class LawChangesPage {

    /** Parameter of the address: which proposal is looked at. */
    private static final String PROPOSAL = "endring";

    @Inject
    Access access;

    @Inject
    LawChanges changes;

    @Inject
    LawApprovals approvals;

    @Inject
    PageAnswer page;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    private List<Part> files;
    private String table;
    private String reason;
    private String decisionReason;
    private LawProposal proposal;
    private List<LineProblem> problems = List.of();

    /** Opens the page to those who may propose, and looks up the proposal that the address names before anything is shown. */
    public void open() {
        access.require(Act.LAW_PROPOSE);
        getProposal();
    }

    /** Hands in the file, and leads to the comparison. */
    public void propose() throws IOException {
        LawKind kind = LawKind.of(table == null ? "" : table).orElse(null);
        if (kind == null) {
            errors.add("table", texts.get("lawbook.changes.table.required"));
        }
        if (files == null || files.size() != 1 || files.get(0).getSize() == 0) {
            errors.add("files", texts.get("lawbook.changes.file.required"));
        }
        if (!LawImport.isReason(reason)) {
            errors.add("reason", texts.get("lawbook.changes.reason.required"));
        }
        if (errors.isAny()) {
            return;
        }
        Part file = files.get(0);
        try (InputStream content = file.getInputStream()) {
            LawProposal handedIn =
                    changes.propose(kind, file.getSubmittedFileName(), LawUpload.bytes(content), reason.strip());
            lead(handedIn.proposal().id(), "LAW_PROPOSED");
        } catch (LawFileRefused refused) {
            problems = refused.problems();
            errors.add("files", texts.get("lawbook.changes.file.refused", problems.size()));
        }
    }

    /** Approves the proposal that is looked at. */
    public void approve() {
        decide("LAW_APPROVED", approvals::approve);
    }

    /** Rejects it. */
    public void reject() {
        decide("LAW_REJECTED", changes::reject);
    }

    /** Takes it back. */
    public void withdraw() {
        decide("LAW_WITHDRAWN", changes::withdraw);
    }

    private void decide(String done, BiConsumer<UUID, String> deciding) {
        UUID id = getProposal().proposal().id();
        if (!LawImport.isReason(decisionReason)) {
            errors.add("decisionReason", texts.get("lawbook.changes.reason.required"));
            return;
        }
        try {
            deciding.accept(id, decisionReason.strip());
            lead(id, done);
        } catch (LawProposalRefused refused) {
            proposal = null;
            errors.fail(texts.of("lawbook.why", refused.why()));
        } catch (LawFileRefused refused) {
            proposal = null;
            errors.fail(texts.get("lawbook.why.PROBLEMS"));
        }
    }

    private void lead(UUID id, String done) {
        page.leadTo(Route.LAW_CHANGES.path() + "?" + PROPOSAL + "=" + id + "&gjort=" + done);
    }

    /** What was just done, in a sentence; null when nothing was. */
    public String getDone() {
        return texts.known("lawbook.changes.done." + page.done(), null);
    }

    /** The proposal that is looked at; null when none is. */
    public LawProposal getProposal() {
        String id = page.parameter(PROPOSAL);
        if (proposal == null && !id.isEmpty()) {
            proposal = changes.find(PageMissing.id(id)).orElseThrow(PageMissing::new);
        }
        return proposal;
    }

    /** Whether the reader may decide on it. */
    public boolean isDeciding() {
        return getProposal().isWaiting()
                && changes.mayDecide(getProposal().proposal().id());
    }

    /** Whether the reader may take it back. */
    public boolean isWithdrawing() {
        return getProposal().isWaiting() && changes.mayWithdraw(getProposal().proposal());
    }

    /** What is wrong with the file that was handed in, or what has come between since. */
    public List<LineProblem> getProblems() {
        return problems.isEmpty() && getProposal() != null ? getProposal().problems() : problems;
    }

    /** The proposals that were handed in last. */
    public List<LawProposal> getNewest() {
        return changes.newest();
    }

    /** The tables; none is chosen beforehand. */
    public List<Option> getTables() {
        return Stream.concat(
                        Stream.of(new Option("", texts.get("lawbook.changes.choose"))),
                        Arrays.stream(LawKind.values())
                                .map(kind -> new Option(kind.table(), texts.of("lawbook.lawKind", kind))))
                .toList();
    }

    /** The file that was chosen. */
    public List<Part> getFiles() {
        return files;
    }

    /** Called by Faces. */
    public void setFiles(List<Part> files) {
        this.files = files;
    }

    /** Name of the table, as chosen. */
    public String getTable() {
        return table;
    }

    /** Called by Faces. */
    public void setTable(String table) {
        this.table = table;
    }

    /** Why it is decided so, as typed. */
    public String getDecisionReason() {
        return decisionReason;
    }

    /** Called by Faces. */
    public void setDecisionReason(String typed) {
        this.decisionReason = typed;
    }

    /** Why it is handed in, as typed. */
    public String getReason() {
        return reason;
    }

    /** Called by Faces. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
