package no.algoritmetilsyn.deadline.question;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.deadline.DeadlineRefused;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.deadline.Refusal;
import no.algoritmetilsyn.deadline.RuleBook;
import no.algoritmetilsyn.deadline.counting.Computation;
import no.algoritmetilsyn.deadline.counting.ComputingMethod;
import no.algoritmetilsyn.deadline.counting.DeadlineUnit;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.TimeLimit;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.RegimeKind;

/** Answers questions about time limits: by a rule of the product where the row names one, else by the method it tells. */
@Stateless
public class Answers {

    @Inject
    RuleBook rules;

    @Inject
    Laws laws;

    /**
     * The answer; nothing is stored.
     *
     * @throws DeadlineRefused when the rule is unknown, cannot be told from the row, or wants a time of day
     */
    public Answer answer(Question question) {
        if (question.method() == Method.INGEN) {
            return new Answer(Computation.none(), false, null, null, false);
        }
        return question.rules().isEmpty() ? byMethod(question) : byRule(question);
    }

    private Answer byRule(Question question) {
        Start start = question.start();
        DeadlineRule rule = rules.ruleFor(question.rules().get(0), question.regime(), start.date());
        Computation first = rule.from(timed(start, rule.limit()), told(question, rule, 0));
        DeadlineRule ceiling = ceiling(question, rule);
        Computation computation =
                second(question, ceiling).map(first::orEarlier).orElse(first);
        boolean otherStart = !rule.startKind().accepts(start.kind());
        return new Answer(computation, rule.limit().unit().needsTime(), rule, ceiling, otherStart);
    }

    /** The rule that cuts the first: one that the row names, or the one that the law names; null when there is none. */
    private DeadlineRule ceiling(Question question, DeadlineRule rule) {
        Start start = question.secondStart().orElse(question.start());
        Optional<String> code = question.rules().size() > 1
                ? Optional.of(question.rules().get(1))
                : rule.ceiling().filter(ceiling -> question.secondStart().isPresent());
        return code.map(named -> rules.ruleFor(named, rule.regime(), start.date()))
                .orElse(null);
    }

    /** The limit that cuts the first, by a rule or by a second length that the row tells. */
    private Optional<Computation> second(Question question, DeadlineRule ceiling) {
        Start start = question.secondStart().orElse(question.start());
        if (ceiling != null) {
            return Optional.of(ceiling.limit().from(timed(start, ceiling.limit())));
        }
        boolean told = question.secondStart().isPresent() || question.lengths().size() > 1;
        return told && question.method() == Method.MIN
                ? question.length(1).map(length -> count(length, countingOf(question), start))
                : Optional.empty();
    }

    private TimeLimit told(Question question, DeadlineRule rule, int place) {
        ComputingMethod method = rule.limit().method();
        return question.length(place)
                .filter(length -> length.countedBy(method))
                .map(length -> length.counted(method))
                .orElse(null);
    }

    private Answer byMethod(Question question) {
        Computation computation =
                switch (question.method()) {
                    case MIN -> earlier(question);
                    case DATO -> Computation.until(question.start().date(), countingOf(question));
                    case DAGEN_ETTER -> dayAfter(question);
                    case SAMME_DAG ->
                        new TimeLimit(0, DeadlineUnit.AT_ONCE, ComputingMethod.CALENDAR).from(question.start());
                    default ->
                        count(
                                question.length(0).orElseThrow(),
                                question.method().counting().orElseThrow(),
                                question.start());
                };
        boolean inHours = question.method() != Method.DATO && question.isInHours();
        return new Answer(computation, inHours, null, null, false);
    }

    private Computation earlier(Question question) {
        Start second = question.secondStart().orElse(question.start());
        Optional<DeadlineRule> cut = question.lengths().size() > 1 ? Optional.empty() : ruleThatIsCut(question);
        if (cut.isPresent()) {
            DeadlineRule ceiling =
                    rules.ruleFor(cut.get().ceiling().orElseThrow(), cut.get().regime(), second.date());
            return cut.get()
                    .limit()
                    .from(question.start())
                    .orEarlier(ceiling.limit().from(second));
        }
        Length length = question.length(0).orElseThrow(() -> new DeadlineRefused(Refusal.UNKNOWN_RULE));
        return count(length, countingOf(question), question.start())
                .orEarlier(count(question.length(1).orElse(length), countingOf(question), second));
    }

    /** A row that tells one length for two starts leaves the other to the law, where that has one for just this limit. */
    private Optional<DeadlineRule> ruleThatIsCut(Question question) {
        return rules.all().stream()
                .filter(rule -> rule.regime().equals(question.regime()))
                .filter(rule -> rule.ceiling().isPresent())
                .filter(rule -> rule.startKind() == question.start().kind())
                .filter(rule -> question.length(0)
                        .filter(length -> length.amount() != rule.limit().amount()
                                || length.unit() != rule.limit().unit())
                        .isEmpty())
                .findFirst();
    }

    private static Computation dayAfter(Question question) {
        int days = question.length(0)
                .filter(length -> length.unit() == DeadlineUnit.DAY)
                .map(Length::amount)
                .orElse(1);
        return new TimeLimit(days, DeadlineUnit.DAY, ComputingMethod.DAY_AFTER_LIMIT).from(question.start());
    }

    private static Computation count(Length length, ComputingMethod method, Start start) {
        TimeLimit limit = length.counted(method);
        return limit.from(timed(start, limit));
    }

    private static Start timed(Start start, TimeLimit limit) {
        if (limit.unit().needsTime() && start.instant() == null) {
            throw new DeadlineRefused(Refusal.TIME_NEEDED);
        }
        return start;
    }

    /** An act of the EU is counted by regulation 1182/71, what else there is by domstolloven. */
    private ComputingMethod countingOf(Question question) {
        List<String> european = laws.regimes().stream()
                .filter(regime -> regime.kind() == RegimeKind.EU_REGULATION)
                .map(regime -> regime.code())
                .toList();
        return european.contains(question.regime()) ? ComputingMethod.EU : ComputingMethod.COURTS;
    }
}
