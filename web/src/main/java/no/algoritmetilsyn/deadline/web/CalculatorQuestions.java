package no.algoritmetilsyn.deadline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.deadline.DeadlineCalculator;
import no.algoritmetilsyn.deadline.DeadlineNature;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.platform.web.ListAddress;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;

/**
 * The way to an answer for those who know no law: what has happened, when, and which of the few limits that come into
 * question. Each question is a page; what was answered before stands in its address. Those who know the rule choose it out
 * of all.
 */
@Named
@RequestScoped
public class CalculatorQuestions {

    static final String MATTER = "hva";

    private static final String STEP = "steg";
    private static final String ALL = "alle";

    @Inject
    DeadlineCalculator calculator;

    @Inject
    Laws laws;

    @Inject
    Texts texts;

    @Inject
    PageAnswer page;

    private DeadlineText words;
    private List<DeadlineRule> ofMatter;

    /** What has happened, if it was told. */
    Optional<CalculatorMatter> matter() {
        return Option.chosen(CalculatorMatter.values(), page.parameter(MATTER));
    }

    /** Which question was answered last, from 1; 0 when none was. */
    int answered() {
        String step = page.parameter(STEP);
        return step.matches("[1-3]") ? Integer.parseInt(step) : 0;
    }

    /** Whether all rules are offered at once: to those who ask for them, and to an address that names a rule alone. */
    public boolean isWhole() {
        return !page.parameter(ALL).isEmpty()
                || matter().isEmpty()
                        && answered() == 0
                        && !page.parameter(CalculatorPage.RULE).isEmpty();
    }

    /** What was told to have happened, as the address has it; empty for nothing. */
    public String getMatter() {
        return matter().map(Enum::name).orElse("");
    }

    /** Called by Faces when a form is posted, which nobody is offered here: what is asked stands in the address. */
    public void setMatter(String posted) {
        // Nothing is kept of it.
    }

    /** The same in words. */
    public String getMatterText() {
        return matter().map(one -> texts.of("deadline.calculatorMatter", one)).orElse("");
    }

    /** What may have happened. */
    public List<Option> getMatters() {
        return texts.options("deadline.calculatorMatter", CalculatorMatter.values());
    }

    /** What the questions are called, in their order. */
    public List<String> getLabels() {
        return List.of(
                texts.get("deadline.page.what"), texts.get("deadline.page.when"), texts.get("deadline.page.which"));
    }

    /**
     * The limits that come into question: what law says before what the authority aims at, and what does not apply on the
     * day at the end.
     */
    public List<Option> choices(LocalDate day) {
        Collator order = Collator.getInstance(texts.getLanguage().locale());
        return ofMatter().stream()
                .sorted(Comparator.comparing((DeadlineRule rule) -> !applies(rule, day))
                        .thenComparing(rule -> rule.nature() == DeadlineNature.SERVICE_GOAL)
                        .thenComparing(rule -> words().name(rule), order))
                .map(rule -> new Option(id(rule), label(rule), hint(rule, day)))
                .distinct()
                .toList();
    }

    /** Whether a time of day may be needed. */
    public boolean isTimed() {
        return ofMatter().stream().anyMatch(rule -> rule.limit().unit().needsTime());
    }

    private List<DeadlineRule> ofMatter() {
        if (ofMatter == null) {
            ofMatter = calculator.rules().stream()
                    .filter(rule -> matter().equals(Optional.of(CalculatorMatter.of(rule.code()))))
                    .toList();
        }
        return ofMatter;
    }

    /** All rules, by name, with their law and what they run from. */
    public List<Option> getRules() {
        Collator order = Collator.getInstance(texts.getLanguage().locale());
        return calculator.rules().stream()
                .map(rule -> new Option(
                        id(rule),
                        texts.get(
                                "deadline.page.rule",
                                words().name(rule),
                                laws.regime(rule.regime()).shortName(words().language()),
                                words().constant("startKind", rule.startKind()))))
                .distinct()
                .sorted(Comparator.comparing(Option::label, order))
                .toList();
    }

    /** Names a rule in the address: it stays the same when the law changes. */
    static String id(DeadlineRule rule) {
        return rule.regime() + "." + rule.code();
    }

    private boolean applies(DeadlineRule rule, LocalDate day) {
        return laws.regime(rule.regime()).inForce(day);
    }

    private String label(DeadlineRule rule) {
        return texts.get(
                "deadline.page.limit",
                words().name(rule),
                laws.regime(rule.regime()).shortName(words().language()));
    }

    private String hint(DeadlineRule rule, LocalDate day) {
        String length = texts.get(
                "deadline.page.length", words().length(rule), words().constant("startKind", rule.startKind()));
        return applies(rule, day) ? length : length + " " + texts.get("deadline.page.notInForce") + ".";
    }

    private DeadlineText words() {
        if (words == null) {
            words = DeadlineText.in(texts.getLanguage().tag(), List.of());
        }
        return words;
    }

    /** Where what has happened is asked again. */
    public String getAgain() {
        return Route.CALCULATOR.path();
    }

    /** Where the limit is asked again, for a day. */
    String otherLimit(LocalDate day) {
        return new ListAddress(Route.CALCULATOR.path())
                .add(MATTER, getMatter())
                .add("dato", Integer.toString(day.getDayOfMonth()))
                .add("dato-month", Integer.toString(day.getMonthValue()))
                .add("dato-year", Integer.toString(day.getYear()))
                .toString();
    }

    /** Where the day is asked again. */
    public String getOtherDay() {
        return new ListAddress(Route.CALCULATOR.path()).add(MATTER, getMatter()).toString();
    }
}
