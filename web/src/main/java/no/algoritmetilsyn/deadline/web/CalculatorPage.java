package no.algoritmetilsyn.deadline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.deadline.DeadlineCalculator;
import no.algoritmetilsyn.deadline.DeadlineRefused;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.deadline.Refusal;
import no.algoritmetilsyn.deadline.counting.Computation;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Provision;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.DateInput;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;

/** The public calculator on a page. Question and answer stand in the address, so that it can be sent to somebody. */
@Named
@RequestScoped
public class CalculatorPage {

    static final String RULE = "regel";
    private static final String DATE = "dato";
    private static final String TIME = "klokkeslett";
    private static final int LAST = 3;

    @Inject
    DeadlineCalculator calculator;

    @Inject
    Laws laws;

    @Inject
    CalculatorQuestions questions;

    @Inject
    Texts texts;

    @Inject
    Errors errors;

    @Inject
    PageAnswer page;

    @Inject
    AuthorityClock clock;

    private final DateInput date = new DateInput();
    private DeadlineText words;
    private DeadlineRule rule;
    private Computation computation;

    /** Before the page is shown: calculates what the address asks for, if it asks. */
    public void open() {
        date.fill(DATE, page::parameter);
        if (!questions.isWhole()) {
            ask();
        } else if (isAsked()) {
            calculate();
        }
    }

    /** What was answered so far, and the next question. */
    private void ask() {
        if (questions.matter().isEmpty()) {
            if (questions.answered() > 0 || isAsked()) {
                errors.add(CalculatorQuestions.MATTER, texts.get("deadline.page.whatMissing"));
            }
        } else if (questions.answered() >= LAST || !getRuleId().isEmpty()) {
            calculate();
        } else if ((questions.answered() > 1 || !date.isEmpty())
                && date.toDate().isEmpty()) {
            errors.add(DATE, texts.get("deadline.page.dateWrong"));
        }
    }

    /** Which question is asked: 1 to 3; 0 where all is asked at once, or answered. */
    public int getStep() {
        if (questions.isWhole() || isCalculated()) {
            return 0;
        }
        if (questions.matter().isEmpty()) {
            return 1;
        }
        return date.toDate().isEmpty() || errors.has(DATE) ? 2 : LAST;
    }

    /** The limits to choose from once it is known what happened and when. */
    public List<Option> getChoices() {
        return getStep() == LAST ? questions.choices(date.toDate().orElseThrow()) : List.of();
    }

    /** The day that was told, in words. */
    public String getDay() {
        return texts.date(date.toDate().orElse(null));
    }

    /** Where another limit is chosen for the same day. */
    public String getOtherLimit() {
        return date.toDate().map(questions::otherLimit).orElse("");
    }

    /** Whether the time of day is asked for. */
    public boolean isTimeAsked() {
        return questions.isWhole() || getStep() == LAST && questions.isTimed();
    }

    private boolean isAsked() {
        return !getRuleId().isEmpty() || !date.isEmpty() || !getTime().isEmpty();
    }

    private void calculate() {
        rule = calculator.rules().stream()
                .filter(one -> CalculatorQuestions.id(one).equals(getRuleId()))
                .findFirst()
                .orElse(null);
        if (rule == null) {
            errors.add(RULE, texts.get("deadline.page.ruleMissing"));
        }
        if (date.toDate().isEmpty()) {
            errors.add(DATE, texts.get("deadline.page.dateWrong"));
        }
        Optional<LocalTime> time = time();
        if (!getTime().isEmpty() && time.isEmpty()) {
            errors.add(TIME, texts.get("deadline.page.timeWrong"));
        }
        if (!errors.isAny()) {
            calculate(date.toDate().orElseThrow(), time);
        }
    }

    private void calculate(LocalDate from, Optional<LocalTime> time) {
        Start start = time.map(at -> Start.at(
                        StartKind.OCCURRED,
                        ZonedDateTime.of(from, at, AuthorityClock.ZONE).toInstant()))
                .orElseGet(() -> Start.on(StartKind.OCCURRED, from));
        try {
            computation = calculator.calculate(rule.code(), start, rule.regime());
        } catch (DeadlineRefused refused) {
            String field = refused.refusal() == Refusal.TIME_NEEDED ? TIME : DATE;
            errors.add(field, words().refusal(refused.refusal()));
        }
    }

    private DeadlineText words() {
        if (words == null) {
            words = DeadlineText.in(texts.getLanguage().tag(), List.of());
        }
        return words;
    }

    /** Fourteen thirty is written 14.30 or 14:30. */
    private Optional<LocalTime> time() {
        try {
            String[] parts = getTime().split("[.:]", -1);
            return parts.length == 2
                    ? Optional.of(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException noTime) {
            return Optional.empty();
        }
    }

    /** Which rule was chosen. */
    public String getRuleId() {
        return page.parameter(RULE);
    }

    /** Called by Faces, for forms that are not on the page: what is asked stands in the address. */
    public void setRuleId(String posted) {}

    /** The date it runs from, as typed. */
    public DateInput getDate() {
        return date;
    }

    /** The time of day it runs from, as typed. */
    public String getTime() {
        return page.parameter(TIME);
    }

    /** Whether there is an answer. */
    public boolean isCalculated() {
        return computation != null;
    }

    /** The answer in a sentence: a day, for hours a moment, or that the law sets no date. */
    public String getAnswer() {
        if (!computation.hasDate()) {
            return texts.get("deadline.page.noDate");
        }
        return texts.get(
                "deadline.page.due",
                rule.limit().unit().needsTime()
                        ? texts.moment(computation.dueInstant())
                        : words().day(computation.dueDate()));
    }

    /** What the rule is called. */
    public String getName() {
        return words().name(rule);
    }

    /** How long it is, and from when, in a sentence. */
    public String getLength() {
        return texts.get("deadline.page.length", words().length(rule), words().constant("startKind", rule.startKind()));
    }

    /** How the answer was found. */
    public List<String> getLines() {
        return computation.lines().stream().map(words::line).toList();
    }

    /** What happens when the time is out. */
    public String getFollows() {
        return words().follows(rule);
    }

    /** Where it stands. */
    public String getCitation() {
        return provision().citation(words().language());
    }

    /** What stands there, in the authority's words(). */
    public String getSays() {
        return provision().rule(words().language());
    }

    /** Whether the law binds on the day it runs from; if not, the answer is what it would be. */
    public boolean isInForce() {
        LocalDate day = date.toDate().orElseGet(clock::today);
        return laws.regime(rule.regime()).inForce(day) && provision().appliesOn(day);
    }

    private Provision provision() {
        return laws.provision(rule.provision());
    }
}
