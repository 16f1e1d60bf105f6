package no.algoritmetilsyn.deadline.question;

import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;

/**
 * When does a limit end? As one row asks it.
 *
 * @param regime code of the act that the case follows; empty where the row says none
 * @param method how it is counted; null only where the row names a rule, which says so itself
 * @param lengths one, or two where the earlier of two limits counts; none where the rule or the method says it
 * @param starts what it runs from: one, or two where the earlier of two limits counts
 * @param rules codes of the product's own rules by which it is computed: none, one, or two as above
 */
public record Question(String regime, Method method, List<Length> lengths, List<Start> starts, List<String> rules) {

    public Question {
        lengths = List.copyOf(lengths);
        starts = List.copyOf(starts);
        rules = List.copyOf(rules);
    }

    Start start() {
        return starts.get(0);
    }

    Optional<Start> secondStart() {
        return starts.size() > 1 ? Optional.of(starts.get(1)) : Optional.empty();
    }

    /** The length for the first or second start; a row with one length means it for both. */
    Optional<Length> length(int place) {
        return lengths.isEmpty() ? Optional.empty() : Optional.of(lengths.get(Math.min(place, lengths.size() - 1)));
    }

    /** Whether the answer is a moment rather than a day. */
    boolean isInHours() {
        return method == Method.TIMER
                || method == Method.EU_TIMER
                || lengths.stream().anyMatch(length -> length.unit().needsTime());
    }

    /** The kind of a start in a row that says only that the authority has set the day. */
    static final StartKind SET_DATE = StartKind.DOCUMENT_DATE;
}
