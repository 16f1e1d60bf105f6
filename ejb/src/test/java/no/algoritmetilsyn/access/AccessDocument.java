package no.algoritmetilsyn.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table as people read it: the lines of {@code docs/access.md} that begin with a bar. The rest is written by hand. */
final class AccessDocument {

    private static final Path FILE = Path.of("../docs/access.md");

    private AccessDocument() {}

    /**
     * What the rules say, as lines of Markdown, one for each act and each set of conditions.
     *
     * @param provisions by act
     */
    static List<String> table(List<AccessTable.Rule> rules, Map<Act, String> provisions) {
        var table = new ArrayList<>(List.of("| what | who | when | law |", "|---|---|---|---|"));
        for (Act act : Act.values()) {
            var rolesByConditions = new LinkedHashMap<Set<Condition>, Set<Role>>();
            rules.stream().filter(rule -> rule.act() == act).forEach(rule -> rolesByConditions
                    .computeIfAbsent(rule.conditions(), none -> EnumSet.noneOf(Role.class))
                    .add(rule.role()));
            rolesByConditions.forEach((conditions, roles) -> table.add("| " + act(act) + " | " + list(roles) + " | "
                    + (conditions.isEmpty() ? "always" : list(EnumSet.copyOf(conditions))) + " | "
                    + provisions.get(act) + " |"));
        }
        return table;
    }

    /** What the document shows as the table. */
    static List<String> shown() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(AccessDocument::isOfTable)
                .toList();
    }

    /** What the document says in words of its own. */
    static String told() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !isOfTable(line))
                .collect(Collectors.joining("\n"));
    }

    /** Puts the table in the place of the one that the document shows. */
    static void refresh(List<String> table) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(FILE));
        int place = lines.indexOf(shown().get(0));
        lines.removeIf(AccessDocument::isOfTable);
        lines.addAll(place, table);
        Files.write(FILE, lines);
    }

    private static boolean isOfTable(String line) {
        return line.startsWith("|");
    }

    /** The feature, a colon, and what is done. */
    private static String act(Act act) {
        return words(act).replaceFirst(" ", ": ");
    }

    private static String list(Set<? extends Enum<?>> constants) {
        return constants.stream().map(AccessDocument::words).collect(Collectors.joining(", "));
    }

    /** A constant in plain words, as the document explains it. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
