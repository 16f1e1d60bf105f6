package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.CookieCheck;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;

/**
 * One question of the form. What was typed is kept before anything is said about it, so that nobody loses text to an
 * error, a closed window or a server that is started anew.
 */
@Named
@RequestScoped
public class QuestionPage {

    /** Parameter of somebody who came from the summary to change one answer. */
    static final String CHANGE = "endre";

    /** Parameter of somebody whom the summary has sent back. */
    static final String INCOMPLETE = "mangler";

    /** Longer answers are shown again, but not kept: nobody has typed them. */
    private static final int LONGEST_KEPT = 5 * Submission.LONGEST;

    @Inject
    Draft draft;

    @Inject
    ComplaintWords words;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    PageAnswer page;

    @Inject
    AuthorityClock clock;

    private final Map<String, String> fields = new TreeMap<>();
    private boolean filled;

    /** The fields of the page. A form that was sent shows what it sent, even if the database is away. */
    public Map<String, String> getFields() {
        if (!filled && !page.isPost()) {
            fields.putAll(draft.answers().byField());
            filled = true;
        }
        return fields;
    }

    /**
     * Before the page is shown: a browser that keeps no cookies is led to the first question, which says so; a reader who was
     * sent back is told what is wrong or missing.
     */
    public void open(Question question) {
        if (page.isWithoutCookies()) {
            page.leadTo(CookieCheck.telling(Question.ABOUT.path()));
            return;
        }
        page.tellOfCookies("complaint.page.noCookies");
        if (!page.isPost() && page.parameter(INCOMPLETE).equals("1")) {
            tell(wrong(question, draft.answers()));
        }
    }

    /** Keeps what was typed and leads on, when nothing is wrong with it. */
    public void next(Question question) {
        next(question, "");
    }

    /**
     * The same, for a page whose address says more.
     *
     * @param query what the page was asked with, each pair with {@code &} before it
     */
    void next(Question question, String query) {
        Answers answers = keep(question);
        if (wrong(question, answers).isEmpty()) {
            page.leadWithCookie(after(question, answers));
        } else if (answers.equals(draft.answers())) {
            // Shown by a page of its own, so that Back and loading anew work there, too.
            page.leadWithCookie(
                    question.path() + "?" + INCOMPLETE + "=1" + (isChange() ? "&" + CHANGE + "=1" : "") + query);
        } else {
            tell(wrong(question, answers));
        }
    }

    /** Keeps what was typed, right or wrong, and leads back. */
    public void back(Question question) {
        Answers answers = keep(question);
        page.leadTo(
                isChange()
                        ? Question.CHECK.path()
                        : question.before(answers).orElse(Question.ABOUT).path());
    }

    private String after(Question question, Answers answers) {
        if (!isChange()) {
            return question.next(answers).path();
        }
        Question following = question.next(answers);
        boolean halfDone = question.opensAnother() && following.stage() == question.stage();
        return halfDone ? following.path() + "?" + CHANGE + "=1" : Question.CHECK.path();
    }

    /** Whether one answer is being changed, after which the summary comes again. */
    public boolean isChange() {
        return page.parameter(CHANGE).equals("1");
    }

    /** Whether there is something typed before that can be thrown away. */
    public boolean isStarted() {
        return page.isPost() || draft.isStarted();
    }

    private Answers keep(Question question) {
        Map<String, String> typed = Answers.typed(fields, question.fields()).byField();
        draft.change(answers -> {
            answers.keySet().removeAll(question.fields());
            typed.forEach((field, text) -> {
                if (text.length() <= LONGEST_KEPT) {
                    answers.put(field, text);
                }
            });
            if (typed.getOrDefault("who", "").equals("ANONYMOUS")) {
                answers.keySet().removeAll(Question.CONTACT.fields());
            }
        });
        Map<String, String> all = new TreeMap<>(draft.answers().byField());
        all.putAll(typed);
        return new Answers(all);
    }

    private List<Violation> wrong(Question question, Answers answers) {
        return answers.violations(clock.instant()).stream()
                .filter(violation -> question.fields().contains(violation.field()))
                .toList();
    }

    private void tell(List<Violation> wrong) {
        wrong.forEach(violation -> errors.add(
                violation.field(),
                violation.code().equals(Answers.MISSING)
                        ? texts.get("complaint.missing." + violation.field())
                        : words.violation(violation)));
    }

    /** Names of the stages, for {@code at:steps}. */
    public List<String> getStages() {
        return IntStream.rangeClosed(1, Question.STAGES)
                .mapToObj(stage -> texts.get("complaint.stage." + stage))
                .toList();
    }

    /** Throws everything typed away and begins anew. */
    public void discard() {
        draft.discard();
        page.leadTo(Route.PORTAL.path());
    }

    /** The question of a view, by its name. */
    public Question question(String name) {
        return Question.valueOf(name);
    }
}
