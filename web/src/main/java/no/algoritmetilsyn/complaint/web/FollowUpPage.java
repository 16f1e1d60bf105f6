package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.Algorithms;
import no.algoritmetilsyn.complaint.About;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.ComplaintFollowUp;
import no.algoritmetilsyn.complaint.ComplaintLetter;
import no.algoritmetilsyn.complaint.ComplaintStatus;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.web.DeadlineText;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Happening;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;

/**
 * Where a complaint stands, to whoever shows its code. Reference and code come in a form, never in an address, and nothing
 * is remembered: the next look asks again.
 */
@Named
@RequestScoped
public class FollowUpPage {

    private static final int BLOCKED_SECONDS = 900;

    @Inject
    ComplaintFollowUp followUp;

    @Inject
    Algorithms algorithms;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    PageAnswer page;

    @Inject
    HttpServletRequest request;

    private String reference;
    private String code;
    private ComplaintFollowUp.View view;

    /** A letter, in words. */
    public record Letter(String title, String text) {}

    /** A question of the form and what was answered. */
    public record Row(String question, String answer) {}

    /** Looks it up. */
    public void show() {
        if (isBlank(reference)) {
            errors.add("reference", texts.get("complaint.follow.referenceMissing"));
        }
        if (isBlank(code)) {
            errors.add("code", texts.get("complaint.follow.codeMissing"));
        }
        if (errors.isAny()) {
            return;
        }
        ComplaintFollowUp.Answer answer = followUp.follow(reference, code, request.getRemoteAddr());
        if (answer instanceof ComplaintFollowUp.Answer.Found found) {
            view = found.view();
        } else if (answer instanceof ComplaintFollowUp.Answer.Blocked) {
            page.isTooMuch(BLOCKED_SECONDS, texts.get("complaint.follow.blocked"));
        } else {
            errors.add("reference", texts.get("complaint.follow.unknown"));
        }
    }

    /** Whether there is something to show. */
    public boolean isFound() {
        return view != null;
    }

    private Complaint complaint() {
        return view.complaint();
    }

    /** What the complaint is called. */
    public String getShownReference() {
        return complaint().reference();
    }

    /** Language of the letters, which may be another than the page's. */
    public String getLanguage() {
        return complaint().language();
    }

    /** Where it stands, in words. */
    public String getStatus() {
        return texts.of("complaint.complaintStatus", complaint().status());
    }

    /** Tone of the status. */
    public String getTone() {
        return complaint().status().isOpen() ? "info" : "success";
    }

    /** What happens next, in a sentence. */
    public String getNext() {
        return complaint().status() == ComplaintStatus.RECEIVED
                ? ofKind("complaint.next.received", texts.of("complaint.next", ComplaintStatus.RECEIVED))
                : texts.of("complaint.next", complaint().status());
    }

    /** Whose turn it is, in a sentence. */
    public String getTurn() {
        return texts.get(complaint().status().isOpen() ? "complaint.follow.ourTurn" : "complaint.follow.nobodysTurn");
    }

    /** The deadline that ends first; null when none runs. */
    public LocalDate getDue() {
        return next().flatMap(Deadline::dueDate).orElse(null);
    }

    /** How that date was found, step by step. */
    public List<String> getReasons() {
        DeadlineText words = DeadlineText.in(texts.getLanguage().tag(), List.of());
        return next().map(deadline -> deadline.steps().stream().map(words::step).toList())
                .orElse(List.of());
    }

    /** What is due "as soon as possible" has no day that could be shown. */
    private Optional<Deadline> next() {
        return view.deadlines().stream()
                .filter(deadline -> deadline.dueInstant().isPresent())
                .min(Comparator.comparing(deadline -> deadline.dueInstant().orElseThrow()));
    }

    /** What has happened, in order. */
    public List<Happening> getHappenings() {
        List<Happening> happenings = new ArrayList<>();
        Complaint complaint = complaint();
        happenings.add(new Happening(complaint.receivedAt(), named("complaint.follow.received"), null));
        if (complaint.sortedAt() != null) {
            happenings.add(new Happening(complaint.sortedAt(), named("complaint.follow.sorted"), null));
        }
        view.letters().forEach(letter -> happenings.add(new Happening(letter.sentAt(), kind(letter), null)));
        if (complaint.status() == ComplaintStatus.NOTED) {
            happenings.add(new Happening(complaint.endedAt(), texts.get("complaint.follow.noted"), null));
        }
        happenings.sort(Comparator.comparing(Happening::moment));
        return happenings;
    }

    private String named(String key) {
        return ofKind(key, texts.get(key));
    }

    /** What a kind of complaint is called otherwise, since who reports an error has not complained. */
    private String ofKind(String key, String otherwise) {
        boolean report = complaint().error() != null;
        return report ? texts.known(key + ".REGISTER_ERROR", otherwise) : otherwise;
    }

    /** What the authority has written, the newest first. */
    public List<Letter> getLetters() {
        return view.letters().stream()
                .sorted(Comparator.comparing(ComplaintLetter::sentAt).reversed())
                .map(letter -> new Letter(
                        texts.get("complaint.follow.letter", kind(letter), texts.moment(letter.sentAt())),
                        letter.text()))
                .toList();
    }

    private String kind(ComplaintLetter letter) {
        return texts.of("complaint.letterKind", letter.kind());
    }

    /** What was sent in. Who sent it is not shown: a code may have come into other hands. */
    public List<Row> getRows() {
        Complaint complaint = complaint();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(texts.get("complaint.stage.1"), about(complaint.about())));
        rows.add(new Row(texts.get("complaint.event.text"), complaint.text()));
        if (complaint.error() != null) {
            rows.add(new Row(
                    texts.get("complaint.error.field"), field(complaint.error().field())));
            rows.add(new Row(
                    texts.get("complaint.error.knownFrom"), complaint.error().knownFrom()));
        }
        rows.add(new Row(texts.get("complaint.event.affected"), complaint.affected()));
        rows.add(new Row(texts.get("complaint.event.wantedOutcome"), complaint.wantedOutcome()));
        rows.add(new Row(
                texts.get("complaint.stage.4"),
                view.files().isEmpty()
                        ? texts.get("complaint.check.noFiles")
                        : view.files().stream().map(file -> file.fileName()).collect(Collectors.joining("\n"))));
        rows.removeIf(row -> isBlank(row.answer()));
        return rows;
    }

    private String field(String id) {
        return id == null ? null : texts.known("algorithm.field." + id, id);
    }

    private String about(About about) {
        String algorithm = about.algorithmId() == null
                ? null
                : algorithms
                        .find(about.algorithmId())
                        .map(row -> row.name() + "\n" + row.organisation())
                        .orElse(null);
        return Stream.of(algorithm, about.description(), about.organisationNumber())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** The reference, as typed. */
    public String getReference() {
        return reference;
    }

    /** Called by Faces. */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** The code, as typed. */
    public String getCode() {
        return code;
    }

    /** Called by Faces. */
    public void setCode(String code) {
        this.code = code;
    }
}
