package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.Algorithms;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.Texts;

/** Complaints in words, for the pages and the API that take them in or show them: what is wrong, what was answered. */
@Named
@RequestScoped
public class ComplaintWords {

    @Inject
    Algorithms algorithms;

    @Inject
    Texts texts;

    /**
     * A question and its answer, in a list of all that was answered.
     *
     * @param change address where it is changed, or null
     */
    public record Row(String question, String answer, String change) {}

    /** A question that is known by its key, and what was answered. */
    public Row row(String key, String answer) {
        return new Row(texts.get(key), answer, null);
    }

    /** Answers to choose from, whose texts and hints stand under a key. */
    public List<Option> options(String key, String... values) {
        return Stream.of(values)
                .map(value ->
                        new Option(value, texts.get(key + "." + value), texts.known(key + "." + value + ".hint", null)))
                .toList();
    }

    /** What is wrong with a value, in a sentence. */
    public String violation(Violation violation) {
        return texts.get(
                "complaint.violation." + violation.code(),
                violation.arguments().stream().map(Integer::valueOf).toArray());
    }

    /** An algorithm of the register and who uses it; null when there is none with that id. */
    public String algorithm(UUID id) {
        return Optional.ofNullable(id)
                .flatMap(algorithms::find)
                .map(row -> lines(row.name(), row.organisation()))
                .orElse(null);
    }

    /** What is known of these, one below the other. */
    public static String lines(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    /** Names of files, one below the other; a word for none. */
    public String files(Stream<String> names) {
        String lines = lines(names.toArray(String[]::new));
        return lines.isEmpty() ? texts.get("complaint.check.noFiles") : lines;
    }
}
