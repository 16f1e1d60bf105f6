package no.algoritmetilsyn.law.question;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.law.Line;
import no.algoritmetilsyn.law.RuleVersion;

/**
 * What proves later how something was computed: what went in, which rows of law in which version, why, and what came out. Who
 * sends the same row again gets the same hash, unless the law or the program has changed; then the parts tell which.
 *
 * @param matter the table that was asked, such as {@code penalty}
 * @param inputs the columns that were read, without empty ones
 * @param rules the rows of law
 * @param lines the explanation, in no language
 * @param result the columns that came out
 */
public record Receipt(
        String matter,
        SortedMap<String, String> inputs,
        List<RuleVersion> rules,
        List<String> lines,
        SortedMap<String, String> result) {

    /** Signs that no typed text holds: parts of a list, and its end. */
    private static final String BETWEEN = "\u001F";

    private static final String END = "\u001E";

    /** The receipt of an answer to what was read. */
    public static Receipt of(String matter, Reading<?> reading, LawAnswer answer) {
        List<String> lines = answer.lines().stream().map(Receipt::written).toList();
        return new Receipt(
                matter, reading.inputs(), List.copyOf(answer.rules()), lines, new TreeMap<>(answer.result()));
    }

    /** Hash of all of it. */
    public String sha256() {
        Stream<String> parts = Stream.of(
                        Stream.of(matter),
                        inputs.entrySet().stream().map(Receipt::written),
                        rules.stream().map(rule -> rule.id() + BETWEEN + rule.sha256()),
                        lines.stream(),
                        result.entrySet().stream().map(Receipt::written))
                .flatMap(part -> Stream.concat(part, Stream.of(END)));
        return RuleVersion.hash(parts.collect(Collectors.joining(BETWEEN)));
    }

    private static String written(Map.Entry<String, String> column) {
        return column.getKey() + BETWEEN + column.getValue();
    }

    private static String written(Line line) {
        return line.kind().name()
                + line.arguments().stream().map(BETWEEN::concat).collect(Collectors.joining());
    }
}
