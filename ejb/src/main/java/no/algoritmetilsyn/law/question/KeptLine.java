package no.algoritmetilsyn.law.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.algoritmetilsyn.law.Line;
import no.algoritmetilsyn.law.LineKind;

/** A line of an explanation as a receipt has kept it. */
public record KeptLine(LineKind kind, List<String> arguments) implements Line {

    /**
     * Reads a line.
     *
     * @param kinds among which its own is
     * @return empty when this program knows no such line any more
     */
    public static Optional<Line> read(String written, LineKind... kinds) {
        List<String> parts = List.of(written.split("\u001F", -1));
        return Stream.of(kinds)
                .filter(kind -> kind.name().equals(parts.get(0)))
                .filter(kind -> kind.arity() == parts.size() - 1)
                .findFirst()
                .map(kind -> new KeptLine(kind, parts.subList(1, parts.size())));
    }
}
