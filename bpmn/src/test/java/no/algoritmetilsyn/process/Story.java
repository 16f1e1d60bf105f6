package no.algoritmetilsyn.process;

import java.util.List;
import java.util.stream.Stream;

/**
 * What people do one after the other in one case, as a table: a line for each step, with who takes it and what they say that matters for
 * what follows. How its lines are read, {@link StoryLine} tells; whom its roles are, {@link StoryCast}; what its values mean,
 * {@link StoryForm}.
 */
record Story(String name, List<StoryLine> lines) {

    /** A story of several parts, each of which may be a part of other stories. */
    static Story of(String name, String... parts) {
        return new Story(
                name,
                Stream.of(parts)
                        .flatMap(String::lines)
                        .filter(line -> !line.isBlank())
                        .map(StoryLine::of)
                        .toList());
    }

    /** The steps that are taken when all of it is told, each as often as it is taken; not those that letters need. */
    List<String> steps() {
        return steps(0);
    }

    /** The same of what is left from a line on. */
    List<String> steps(int from) {
        return lines.subList(from, lines.size()).stream()
                .filter(line -> line.who() != null)
                .map(StoryLine::what)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
