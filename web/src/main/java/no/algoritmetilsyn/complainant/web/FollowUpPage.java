package no.algoritmetilsyn.complainant.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.algoritmetilsyn.complainant.FollowUp;
import no.algoritmetilsyn.complaint.About;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.ComplaintLetter;
import no.algoritmetilsyn.complaint.web.ComplaintWords;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.web.DeadlineText;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.letter.desk.ReadLetter;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TimelineEntry;
import no.algoritmetilsyn.text.CleanText;

/**
 * Where a complaint stands, to somebody who shows its code. Reference and code come in a form, never in an address, and nothing
 * is remembered: the next look asks again.
 */
@Named
@RequestScoped
public class FollowUpPage {

    private static final int BLOCKED_SECONDS = 900;

    @Inject
    FollowUp followUp;

    @Inject
    ComplaintWords words;

    @Inject
    NewsWords news;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    PageAnswer page;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> fields = new HashMap<>();
    private FollowUp.View view;

    /** Looks it up. */
    public void show() {
        String reference = typed("reference");
        String code = typed("code");
        if (errors.isAny()) {
            return;
        }
        FollowUp.Answer answer = followUp.follow(reference, code, request.getRemoteAddr());
        if (answer instanceof FollowUp.Answer.Found found) {
            view = found.view();
            followUp.opened(view);
            fields.put("reference", reference);
            fields.put("code", code);
        } else if (answer instanceof FollowUp.Answer.Blocked) {
            page.isTooMuch(BLOCKED_SECONDS, texts.get("complainant.follow.blocked"));
        } else {
            errors.add("reference", texts.get("complainant.follow.unknown"));
        }
    }

    /**
     * Opens the complaint before the form that stands on its page is read: who writes shows the code once more, in a field that
     * they do not see.
     */
    @PostConstruct
    void openForWriting() {
        if (page.isForm() && PageAnswer.typed(request, "written") != null) {
            fields.put("reference", PageAnswer.typed(request, "reference"));
            fields.put("code", PageAnswer.typed(request, "code"));
            show();
        }
    }

    /** Reads the complaint anew, after its complainant has written. */
    void lookAgain() {
        show();
    }

    private String typed(String field) {
        String typed = fields.get(field);
        if (CleanText.isMissing(typed)) {
            errors.add(field, texts.get("complainant.follow." + field + "Missing"));
        }
        return typed;
    }

    /** What was typed. */
    public Map<String, String> getFields() {
        return fields;
    }

    /** Whether there is something to show. */
    public boolean isFound() {
        return view != null;
    }

    /** The complaint that was found. */
    public Complaint getComplaint() {
        return view.complaint();
    }

    /** What happens next, in a sentence. */
    public String getNext() {
        return news.next(view);
    }

    /** The deadline that ends first; null when none runs. */
    public LocalDate getDue() {
        return next().flatMap(Deadline::dueDate).orElse(null);
    }

    /** How that date was found, step by step. */
    public List<String> getReasons() {
        DeadlineText words = DeadlineText.in(texts.getLanguage().tag(), List.of());
        return next().map(deadline -> deadline.lines().stream().map(words::line).toList())
                .orElse(List.of());
    }

    /** What is due "as soon as possible" has no day that could be shown. */
    private Optional<Deadline> next() {
        return view.deadlines().stream()
                .filter(deadline -> deadline.dueInstant().isPresent())
                .min(Comparator.comparing(deadline -> deadline.dueInstant().orElseThrow()));
    }

    /** What has happened, in order. */
    public List<TimelineEntry> getHappenings() {
        return news.happened(view);
    }

    /** Whether letters go by post. */
    public boolean isByPost() {
        return view.byPost();
    }

    /** Whether the complainant can be written to by post: somebody known, whose name may stand on a letter. */
    public boolean isWritable() {
        return getComplaint().complainantId() != null
                && !getComplaint().wishes().hasProtectedSource();
    }

    /** What the authority has written, the newest first. */
    public List<ReadLetter> getLetters() {
        return NewsWords.newestFirst(view);
    }

    /** What the complainant has sent as files, those that can be opened. */
    public List<StoredFile> getSent() {
        return view.files().stream()
                .filter(file -> file.scanState().mayBeOpened())
                .toList();
    }

    /** Documents of the case that were given to the complainant. */
    public List<StoredFile> getGiven() {
        return view.given();
    }

    /** What a letter is. */
    public String named(ReadLetter letter) {
        return news.named(letter);
    }

    /** What the authority had written before letters went the way they go now, the newest first. */
    public List<ComplaintLetter> getOlder() {
        return view.older().stream()
                .sorted(Comparator.comparing(ComplaintLetter::sentAt).reversed())
                .toList();
    }

    /** What a letter is. */
    public String kind(ComplaintLetter letter) {
        return news.kind(letter);
    }

    /** What was sent in. Who sent it is not shown: a code may have come into other hands. */
    public List<ComplaintWords.Row> getRows() {
        Complaint complaint = getComplaint();
        List<ComplaintWords.Row> rows = new ArrayList<>();
        rows.add(words.row("complaint.stage.1", about(complaint.about())));
        rows.add(words.row("complaint.event.text", complaint.text()));
        if (complaint.error() != null) {
            rows.add(words.row("registererror.field", field(complaint.error().field())));
            rows.add(words.row("registererror.knownFrom", complaint.error().knownFrom()));
        }
        rows.add(words.row("complaint.event.affected", complaint.affected()));
        rows.add(words.row("complaint.event.wantedOutcome", complaint.wantedOutcome()));
        rows.add(
                words.row("complaint.stage.4", words.files(view.files().stream().map(StoredFile::fileName))));
        rows.removeIf(row -> CleanText.isMissing(row.answer()));
        return rows;
    }

    private String field(String id) {
        return id == null ? null : texts.known("algorithm.field." + id, id);
    }

    private String about(About about) {
        return ComplaintWords.lines(
                words.algorithm(about.algorithmId()), about.description(), about.organisationNumber());
    }
}
