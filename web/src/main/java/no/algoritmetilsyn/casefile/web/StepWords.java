package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.casefile.step.InputDeclaration;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepPage;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.Task;

/** The words of steps, for pages and for the API: those of the step itself, else those that all steps share. */
@Dependent
public class StepWords {

    private static final String SHARED = "casefile.";
    private static final Pattern ROW = Pattern.compile("\\[([0-9]{1,9})]");

    /** Name of a field in a row of a list. */
    private static final Pattern CELL = Pattern.compile("^(\\w+)-([0-9]{1,3})-\\w+$");

    @Inject
    Texts texts;

    @Inject
    Access access;

    @Inject
    Powers powers;

    /** What is wrong with a value, in a sentence. */
    public String violation(InputDeclaration<?> step, Violation violation) {
        String own = ownKey(step, violation);
        return texts.known(own, null) == null ? shared(violation) : texts.get(own, arguments(violation));
    }

    /** What a row of a list in a form is called. */
    interface RowNames {

        String of(String list, int row);
    }

    /** Says at each field of a form what is wrong with it, its rows being called by their places. */
    void tell(Errors errors, InputDeclaration<?> step, StepForm form, InvalidStep invalid) {
        tell(errors, step, form, invalid, (list, row) -> texts.get("casefile.step.row", row + 1));
    }

    /** Says at each field of a form what is wrong with it. */
    void tell(Errors errors, InputDeclaration<?> step, StepForm form, InvalidStep invalid, RowNames names) {
        invalid.violations().forEach(violation -> {
            String field = form.nameOf(violation);
            errors.add(field, label(step, violation, field, names), violation(step, violation));
        });
    }

    /** What the field is called that is wrong, with its row in a list; null where the step says what is wrong in its own words. */
    private String label(InputDeclaration<?> step, Violation violation, String field, RowNames names) {
        String label = own(step, question(violation));
        if (label == null || texts.known(ownKey(step, violation), null) != null) {
            return null;
        }
        Matcher cell = CELL.matcher(field);
        return cell.matches() ? names.of(cell.group(1), Integer.parseInt(cell.group(2))) + ", " + label : label;
    }

    private String ownKey(InputDeclaration<?> step, Violation violation) {
        return key(step, question(violation) + "." + violation.code());
    }

    /** Key of the question among the texts of a step. */
    private static String question(Violation violation) {
        return ROW.matcher(violation.field()).replaceAll("").replaceFirst("^input\\.", "");
    }

    /** What is wrong with a value, in the sentence that all steps share. */
    String shared(Violation violation) {
        return texts.get(SHARED + "violation." + violation.code(), arguments(violation));
    }

    private Object[] arguments(Violation violation) {
        return violation.arguments().stream().map(this::word).toArray();
    }

    /** A date among the arguments of a sentence is written out, the holder of a power is named in the language of the page. */
    private Object word(String argument) {
        return argument.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? texts.date(LocalDate.parse(argument))
                : powers.holder(argument, texts.getLanguage().tag()).orElse(argument);
    }

    /**
     * Why a step cannot be taken, in a sentence.
     *
     * @param rule of the step, or names of conditions of the access table joined by {@code +}
     */
    public String refusal(InputDeclaration<?> step, String rule) {
        String first = rule.split("\\+")[0];
        return texts.known(
                key(step, first), texts.known(SHARED + "refusal." + first, texts.get(SHARED + "refusal.notNow")));
    }

    /** The provision behind a rule: of the access table, or of the step where it has words for it; null when there is none. */
    String law(InputDeclaration<?> step, String rule) {
        return texts.known(key(step, rule + ".law"), Condition.lawOf(rule));
    }

    /** What is wrong with a letter, in sentences. */
    public String refusal(LetterRefused letter) {
        return String.join(
                " ", letter.sentences(LetterLanguage.of(texts.getLanguage().tag())));
    }

    /** Why the step of a page cannot be taken: who has done its task and when, or what stands in the way. */
    String refusal(StepPage page) {
        Task last = page.task();
        if (last == null || last.endedBy() == null) {
            return refusal(page.step(), page.refusedBy());
        }
        String name = page.names().getOrDefault(last.endedBy(), texts.get("audit.actor.SYSTEM"));
        return texts.get("task.taken.done", name, texts.moment(last.endedAt()));
    }

    /** Whether nothing but a declaration of impartiality is missing, by what the access table says is missing. */
    boolean isUndeclared(String missing) {
        return Condition.DECLARED_IMPARTIAL.name().equals(missing);
    }

    /** Who has claimed the task of a page and when, in a sentence; null when nobody has. */
    String claimed(StepPage page) {
        Task last = page.task();
        return last == null || last.claimedBy() == null || !last.state().isOpen()
                ? null
                : texts.get("task.taken.claimed", page.names().get(last.claimedBy()), texts.moment(last.claimedAt()));
    }

    /** A text of the step; null when it has none of that name. */
    public String own(InputDeclaration<?> step, String name) {
        return texts.known(key(step, name), null);
    }

    /** The heading of the page of a step, with what the proceeding is called. */
    String heading(InputDeclaration<?> step, String reference) {
        return texts.get(key(step, "heading"), reference);
    }

    /** Key of a text of the step: where a party takes it, of the words for the party, if there are any. */
    private String key(InputDeclaration<?> step, String name) {
        if (step instanceof StepDeclaration<?> taken && taken.isOpenToParties()) {
            String ofParty = step.prefix() + ".party." + name;
            if (texts.known(ofParty, null) != null && taken.isTakenByParty(access.actor())) {
                return ofParty;
            }
        }
        return step.prefix() + "." + name;
    }

    /**
     * The answers to a question: the constants of an enum, or yes and no.
     *
     * @param key of the question among the texts of the step
     */
    List<Option> options(InputDeclaration<?> step, StepField field, String key) {
        return field.kind() == StepField.Kind.YES_NO
                ? List.of("true", "false").stream()
                        .map(value -> option(step, key, value, SHARED + "step." + value))
                        .toList()
                : withNeither(
                        step,
                        field,
                        key,
                        field.options().stream()
                                .map(value -> option(step, key, value, constants(field) + "." + value))
                                .toList());
    }

    /** Of answers that may be left out a party can take its choice back, where the step has words for it. */
    private List<Option> withNeither(InputDeclaration<?> step, StepField field, String key, List<Option> options) {
        String neither = own(step, key + ".neither");
        if (field.required() || neither == null || options.isEmpty()) {
            return options;
        }
        var all = new ArrayList<>(options);
        all.add(new Option("", neither));
        return all;
    }

    /** Answers to open, the first of them none. */
    List<Option> withNone(List<Option> options) {
        var all = new ArrayList<>(List.of(new Option("", texts.get("casefile.step.choose"), null)));
        all.addAll(options);
        return all;
    }

    private Option option(InputDeclaration<?> step, String key, String value, String shared) {
        return new Option(
                value,
                Optional.ofNullable(own(step, key + "." + value)).orElseGet(() -> texts.get(shared)),
                own(step, key + ".hint." + value));
    }

    /** What the keys of an enum's constants begin with: {@code <feature>.<enum>}. */
    private static String constants(StepField field) {
        String name = field.type().getSimpleName();
        return InputDeclaration.feature(field.type())
                + "."
                + name.substring(0, 1).toLowerCase(Locale.ROOT)
                + name.substring(1);
    }
}
