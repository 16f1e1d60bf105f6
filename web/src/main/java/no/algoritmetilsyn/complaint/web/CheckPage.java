package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.Algorithms;
import no.algoritmetilsyn.complaint.InvalidSubmission;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;

/** All answers in one place, and the button that sends them. */
@Named
@RequestScoped
public class CheckPage {

    private static final int WAIT_SECONDS = 60;

    @Inject
    Draft draft;

    @Inject
    AttachmentStep attachments;

    @Inject
    Algorithms algorithms;

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

    /**
     * A question and its answer.
     *
     * @param change address where it is changed
     */
    public record Row(String question, String answer, String change) {}

    /** Before the page is shown: whoever has not answered everything is led to what is missing. */
    public void open() {
        if (!page.isPost() && !leadsElsewhere()) {
            removed = attachments.forgetRemoved();
            lookForNumbers();
        }
    }

    private void lookForNumbers() {
        Answers answers = draft.answers();
        identityNumber.look(Stream.of("organisation", "description", "text", "affected", "wantedOutcome", "name")
                .map(answers::of)
                .filter(Objects::nonNull)
                .toArray(String[]::new));
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
        removed = attachments.forgetRemoved();
        lookForNumbers();
        if (!removed.isEmpty() || identityNumber.isOpen()) {
            return;
        }
        if (!rate.allows(request.getRemoteAddr())) {
            page.isTooMuch(WAIT_SECONDS, texts.get("complaint.check.tooMany"));
            return;
        }
        try {
            draft.send(texts.getLanguage().tag());
            page.leadTo(Route.COMPLAIN_RECEIPT.path());
        } catch (InvalidSubmission changedMeanwhile) {
            page.leadTo(Step.CHECK.path());
        }
    }

    /** The answers, in the order of the questions. */
    public List<Row> getRows() {
        Answers answers = draft.answers();
        List<Row> rows = new ArrayList<>();
        rows.add(about(answers));
        for (String field : Step.EVENT.fields()) {
            rows.add(row("complaint.event." + field, answers.of(field), Step.EVENT));
        }
        rows.add(row(
                "complaint.check.who",
                answers.of("who") == null ? null : texts.get("complaint.who." + answers.of("who")),
                Step.WHO));
        if (answers.is("who", "NAMED")) {
            for (String field : Step.CONTACT.fields()) {
                rows.add(row("complaint.contact." + field, answers.of(field), Step.CONTACT));
            }
        }
        rows.add(row("complaint.stage.4", files(answers), Step.ATTACHMENTS));
        return rows;
    }

    private Row about(Answers answers) {
        return switch (answers.byField().getOrDefault("aboutKind", "")) {
            case "REGISTER" -> row("complaint.check.algorithm", algorithm(answers.of("algorithm")), Step.ALGORITHM);
            case "ORGANISATION" ->
                row(
                        "complaint.check.organisation",
                        join("\n", answers.of("organisation"), answers.of("organisationNumber")),
                        Step.ORGANISATION);
            default -> row("complaint.check.description", answers.of("description"), Step.DESCRIPTION);
        };
    }

    private String algorithm(String id) {
        return Answers.uuid(id)
                .flatMap(algorithms::find)
                .map(row -> join("\n", row.name(), row.organisation()))
                .orElse(null);
    }

    private String files(Answers answers) {
        return answers.attachments().isEmpty()
                ? texts.get("complaint.check.noFiles")
                : answers.attachments().stream().map(Attachment::name).collect(Collectors.joining("\n"));
    }

    private Row row(String question, String answer, Step step) {
        return new Row(texts.get(question), answer, request.getContextPath() + step.path() + "?endre=1");
    }

    private static String join(String between, String... parts) {
        return java.util.stream.Stream.of(parts)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining(between));
    }
}
