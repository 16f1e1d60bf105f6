package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.Ids;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;

/** All answers in one place, and the button that sends them. */
@Named
@RequestScoped
public class CheckPage {

    @Inject
    Draft draft;

    @Inject
    AttachmentQuestion attachments;

    @Inject
    ComplaintWords words;

    @Inject
    IntakeRate rate;

    @Inject
    Texts texts;

    @Inject
    PageAnswer page;

    @Inject
    AuthorityClock clock;

    @Inject
    HttpServletRequest request;

    @Inject
    IdentityNumberQuestion identityNumber;

    private String removed = "";

    /** Before the page is shown: a reader who has not answered everything is led to what is missing. */
    public void open() {
        if (!page.isPost() && !leadsElsewhere()) {
            look();
        }
    }

    private void look() {
        removed = attachments.forgetRemoved();
        identityNumber.look(
                draft.answers().byField(), "organisation", "description", "text", "affected", "wantedOutcome", "name");
    }

    private boolean leadsElsewhere() {
        if (draft.isSent()) {
            draft.send(texts.getLanguage().tag());
            page.leadTo(Route.COMPLAIN_RECEIPT.path());
            return true;
        }
        if (!draft.isStarted()) {
            page.leadTo(draft.receipt().isPresent() ? Route.COMPLAIN_RECEIPT.path() : Question.ABOUT.path());
            return true;
        }
        Optional<Question> gap = draft.answers().violations(clock.instant()).stream()
                .map(violation -> Question.of(violation.field()))
                .min(Question::compareTo);
        gap.ifPresent(question ->
                page.leadTo(question.path() + "?" + QuestionPage.CHANGE + "=1&" + QuestionPage.INCOMPLETE + "=1"));
        return gap.isPresent();
    }

    /** Files that waited too long and are gone, in words; empty when there are none. */
    public String getRemoved() {
        return removed.isEmpty() ? "" : texts.get("complaint.check.removed", removed);
    }

    /** Sends the complaint, once, and leads to its receipt. */
    public void send() {
        if (leadsElsewhere()) {
            return;
        }
        look();
        if (!removed.isEmpty() || identityNumber.isOpen()) {
            return;
        }
        if (!rate.allows(request.getRemoteAddr())) {
            page.isTooMuch(IntakeRate.WAIT_SECONDS, texts.get("complaint.check.tooMany"));
            return;
        }
        try {
            draft.send(texts.getLanguage().tag());
            page.leadTo(Route.COMPLAIN_RECEIPT.path());
        } catch (InvalidStep changedMeanwhile) {
            page.leadTo(Question.CHECK.path());
        }
    }

    /** The answers, in the order of the questions. */
    public List<ComplaintWords.Row> getRows() {
        Answers answers = draft.answers();
        List<ComplaintWords.Row> rows = new ArrayList<>();
        rows.add(about(answers));
        Question.EVENT
                .fields()
                .forEach(field -> rows.add(row("complaint.event." + field, answers.of(field), Question.EVENT)));
        rows.add(row(
                "complaint.check.who",
                answers.of("who") == null ? null : texts.get("complaint.who." + answers.of("who")),
                Question.WHO));
        if (answers.isNamed()) {
            Question.CONTACT
                    .fields()
                    .forEach(field -> rows.add(row("complaint.contact." + field, answers.of(field), Question.CONTACT)));
        }
        rows.add(row(
                "complaint.stage.4",
                words.files(answers.attachments().stream().map(Attachment::name)),
                Question.ATTACHMENTS));
        return rows;
    }

    private ComplaintWords.Row about(Answers answers) {
        return switch (answers.byField().getOrDefault("aboutKind", "")) {
            case "REGISTER" ->
                row(
                        "complaint.check.algorithm",
                        words.algorithm(Ids.read(answers.of("algorithm")).orElse(null)),
                        Question.ALGORITHM);
            case "ORGANISATION" ->
                row(
                        "complaint.check.organisation",
                        ComplaintWords.lines(answers.of("organisation"), answers.of("organisationNumber")),
                        Question.ORGANISATION);
            default -> row("complaint.check.description", answers.of("description"), Question.DESCRIPTION);
        };
    }

    private ComplaintWords.Row row(String asked, String answer, Question question) {
        return new ComplaintWords.Row(
                texts.get(asked), answer, request.getContextPath() + question.path() + "?endre=1");
    }
}
