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
    AttachmentStep attachments;

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
                draft.answers(), "organisation", "description", "text", "affected", "wantedOutcome", "name");
    }

    private boolean leadsElsewhere() {
        if (draft.isSent()) {
            draft.send(texts.getLanguage().tag());
            page.leadTo(Route.COMPLAIN_RECEIPT.path());
            return true;
        }
        if (!draft.isStarted()) {
            page.leadTo(draft.receipt().isPresent() ? Route.COMPLAIN_RECEIPT.path() : Step.ABOUT.path());
            return true;
        }
        Optional<Step> gap = draft.answers().violations(clock.instant()).stream()
                .map(violation -> Step.of(violation.field()))
                .min(Step::compareTo);
        gap.ifPresent(step -> page.leadTo(step.path() + "?" + StepPage.CHANGE + "=1&" + StepPage.INCOMPLETE + "=1"));
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
            page.leadTo(Step.CHECK.path());
        }
    }

    /** The answers, in the order of the questions. */
    public List<ComplaintWords.Row> getRows() {
        Answers answers = draft.answers();
        List<ComplaintWords.Row> rows = new ArrayList<>();
        rows.add(about(answers));
        Step.EVENT.fields().forEach(field -> rows.add(row("complaint.event." + field, answers.of(field), Step.EVENT)));
        rows.add(row(
                "complaint.check.who",
                answers.of("who") == null ? null : texts.get("complaint.who." + answers.of("who")),
                Step.WHO));
        if (answers.is("who", "NAMED")) {
            Step.CONTACT
                    .fields()
                    .forEach(field -> rows.add(row("complaint.contact." + field, answers.of(field), Step.CONTACT)));
        }
        rows.add(row(
                "complaint.stage.4",
                words.files(answers.attachments().stream().map(Attachment::name)),
                Step.ATTACHMENTS));
        return rows;
    }

    private ComplaintWords.Row about(Answers answers) {
        return switch (answers.byField().getOrDefault("aboutKind", "")) {
            case "REGISTER" ->
                row(
                        "complaint.check.algorithm",
                        words.algorithm(Answers.uuid(answers.of("algorithm")).orElse(null)),
                        Step.ALGORITHM);
            case "ORGANISATION" ->
                row(
                        "complaint.check.organisation",
                        ComplaintWords.lines(answers.of("organisation"), answers.of("organisationNumber")),
                        Step.ORGANISATION);
            default -> row("complaint.check.description", answers.of("description"), Step.DESCRIPTION);
        };
    }

    private ComplaintWords.Row row(String question, String answer, Step step) {
        return new ComplaintWords.Row(texts.get(question), answer, request.getContextPath() + step.path() + "?endre=1");
    }
}
