package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.complaint.Violation;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.CookieTrial;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.text.CleanText;

/**
 * One question of the form. What was typed is kept before anything is said about it, so that nobody loses text to an
 * error, a closed window or a server that is started anew.
 */
@Named
@RequestScoped
public class StepPage {

    /** Parameter of somebody who came from the summary to change one answer. */
    static final String CHANGE = "endre";

    /** Parameter of somebody whom the summary has sent back. */
    static final String INCOMPLETE = "mangler";

    /** Longer answers are shown again, but not kept: nobody has typed them. */
    private static final int LONGEST_KEPT = 5 * Submission.LONGEST;

    @Inject
    Draft draft;

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
     * Before the page is shown: a browser that keeps no cookies is led to the first question, which says so; whoever was
     * sent back is told what is wrong or missing.
     */
    public void open(Step step) {
        if (page.isWithoutCookies()) {
            page.leadTo(CookieTrial.telling(Step.ABOUT.path()));
            return;
        }
        page.tellOfCookies("complaint.page.noCookies");
        if (!page.isPost() && page.parameter(INCOMPLETE).equals("1")) {
            tell(wrong(step, draft.answers()));
        }
    }

    /** Keeps what was typed and leads on, when nothing is wrong with it. */
    public void next(Step step) {
        next(step, "");
    }

    /**
     * The same, for a page whose address says more.
     *
     * @param query what the page was asked with, each pair with {@code &} before it
     */
    void next(Step step, String query) {
        Answers answers = keep(step);
        if (wrong(step, answers).isEmpty()) {
            page.leadWithCookie(after(step, answers));
        } else if (answers.equals(draft.answers())) {
            // Shown by a page of its own, so that Back and loading anew work there, too.
            page.leadWithCookie(
                    step.path() + "?" + INCOMPLETE + "=1" + (isChange() ? "&" + CHANGE + "=1" : "") + query);
        } else {
            tell(wrong(step, answers));
        }
    }

    /** Keeps what was typed, right or wrong, and leads back. */
    public void back(Step step) {
        Answers answers = keep(step);
        page.leadTo(
                isChange()
                        ? Step.CHECK.path()
                        : step.before(answers).orElse(Step.ABOUT).path());
    }

    private String after(Step step, Answers answers) {
        if (!isChange()) {
            return step.next(answers).path();
        }
        Step following = step.next(answers);
        boolean halfDone = step.opensAnother() && following.stage() == step.stage();
        return halfDone ? following.path() + "?" + CHANGE + "=1" : Step.CHECK.path();
    }

    /** Whether one answer is being changed, after which the summary comes again. */
    public boolean isChange() {
        return page.parameter(CHANGE).equals("1");
    }

    /** Whether there is something typed before that can be thrown away. */
    public boolean isStarted() {
        return page.isPost() || draft.isStarted();
    }

    private Answers keep(Step step) {
        Map<String, String> typed = new TreeMap<>();
        step.fields().forEach(field -> tidy(field).ifPresent(text -> typed.put(field, text)));
        Map<String, String> kept = new TreeMap<>();
        typed.forEach((field, text) -> {
            if (text.length() <= LONGEST_KEPT) {
                kept.put(field, text);
            }
        });
        draft.change(answers -> {
            step.fields().forEach(answers::remove);
            answers.putAll(kept);
            if (kept.getOrDefault("who", "").equals("ANONYMOUS")) {
                Step.CONTACT.fields().forEach(answers::remove);
            }
        });
        Map<String, String> all = new TreeMap<>(draft.answers().byField());
        all.putAll(typed);
        return new Answers(all);
    }

    /** Clean already, as all that is typed; a number as it is kept. */
    private Optional<String> tidy(String field) {
        String typed = fields.get(field);
        if (typed == null) {
            return Optional.empty();
        }
        String text = field.equals("organisationNumber") ? OrganisationNumber.tidy(typed) : CleanText.text(typed);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private List<Violation> wrong(Step step, Answers answers) {
        return answers.violations(clock.instant()).stream()
                .filter(violation -> step.fields().contains(violation.field()))
                .toList();
    }

    private void tell(List<Violation> wrong) {
        wrong.forEach(violation -> errors.add(violation.field(), message(violation)));
    }

    private String message(Violation violation) {
        return violation.code().equals(Answers.MISSING)
                ? texts.get("complaint.missing." + violation.field())
                : texts.get("complaint.violation." + violation.code(), violation.limit());
    }

    /** Names of the stages, for {@code at:steps}. */
    public List<String> getStages() {
        return IntStream.rangeClosed(1, Step.STAGES)
                .mapToObj(stage -> texts.get("complaint.stage." + stage))
                .toList();
    }

    /** What a complaint can be about. */
    public List<Option> getKinds() {
        return options("complaint.about", "REGISTER", "ORGANISATION", "DESCRIPTION");
    }

    /** Whether whoever complains says who they are. */
    public List<Option> getWhos() {
        return options("complaint.who", "NAMED", "ANONYMOUS");
    }

    private List<Option> options(String prefix, String... values) {
        return Arrays.stream(values)
                .map(value ->
                        new Option(value, texts.get(prefix + "." + value), texts.get(prefix + "." + value + ".hint")))
                .toList();
    }

    /** Throws everything typed away and begins anew. */
    public void discard() {
        draft.discard();
        page.leadTo(Route.PORTAL.path());
    }

    /** The step of a view, by its name. */
    public Step step(String name) {
        return Step.valueOf(name);
    }
}
