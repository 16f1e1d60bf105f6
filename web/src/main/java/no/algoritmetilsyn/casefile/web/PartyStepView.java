package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.StepPage;
import no.algoritmetilsyn.casefile.step.StepRow;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;

/** The page of every step that a party takes itself. Nothing is said of who of the staff does what. */
@Named
@RequestScoped
public class PartyStepView extends StepFormView {

    @Inject
    PageAnswer answer;

    @Inject
    Access access;

    private List<StepRow> rows;

    /** Opens the form, with what was typed at an earlier time. */
    public void open() {
        Map<String, String> draft = resume();
        boolean resumed = draft != null;
        show(GivenRowsForm.of(getPage(), getRows(), resumed ? draft : getPage().start(), resumed));
    }

    @Override
    StepForm sent() {
        return GivenRowsForm.sent(getPage(), name -> PageAnswer.typed(request, name));
    }

    @Override
    public String getAddress() {
        return Route.PARTY_STEP.path(id().toString(), getStep().path());
    }

    @Override
    StepPage read() {
        access.require(Act.INBOX_READ);
        return super.read();
    }

    /** What the rows of the list with given rows are about, in order; empty when there is none. */
    public List<StepRow> getRows() {
        if (rows == null) {
            rows = getStep().givenRows() == null
                    ? List.of()
                    : getStep().givenRows().of().apply(id());
        }
        return rows;
    }

    /** What one row of that list is about, by the key that its form brings; null when it is none of them any more. */
    public StepRow row(int index) {
        String key = getForm()
                .getTexts()
                .get(getStep().givenRows().list() + "-" + index + "-"
                        + getStep().givenRows().key());
        return getRows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Whether a question is the list with given rows. */
    public boolean isGiven(StepQuestion question) {
        return getStep().givenRows() != null && getStep().givenRows().list().equals(question.name());
    }

    /** Whether a question in that list only names what its row is about, which the form brings without asking. */
    public boolean isKey(StepQuestion list, StepQuestion cell) {
        return isGiven(list) && cell.name().endsWith("-" + getStep().givenRows().key());
    }

    @Override
    public String getRefusal() {
        return words.refusal(getStep(), getPage().refusedBy());
    }

    /** Throws away what was typed. */
    public void discard() {
        drafts.close(id(), getStep());
        answer.leadTo(getAddress());
    }

    /** Takes the step, and leads to the proceeding. */
    public void take() {
        if (attempted().isTaken()) {
            answer.leadTo(Route.INBOX_PROCEEDING.path(id().toString()) + "?gjort="
                    + getStep().event());
        }
    }
}
