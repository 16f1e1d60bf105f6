package no.algoritmetilsyn.lawbook.statute;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one act: its sections by their numbers, articles of a regulation that it makes law among them.
 *
 * @param file its name
 * @param dated the day that its number begins with; null when it tells none
 * @param number its number within that day; empty when it tells none
 * @param sections lines of each section, by sign and number: {@code § 11 a}, {@code Artikkel 58}
 * @param text all of it, to find the number of a regulation in
 */
record Statute(String file, LocalDate dated, String number, Map<String, List<String>> sections, String text) {

    private static final Pattern IDENTIFIER = Pattern.compile("(?:LOV|FOR)-(\\d{4}-\\d{2}-\\d{2})(?:-(\\d+))?\\b");
    private static final Pattern HEADING = Pattern.compile(
            "(§|Artikkel) ?(\\d{1,3}(?:-\\d{1,3})?(?: ?[a-zæøå])?)\\.?(?: .*)?", Pattern.CASE_INSENSITIVE);

    /** Without Markdown a line is a heading when a full stop follows the number: "§ 2 third paragraph reads" is none. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:§|Artikkel) ?\\d{1,3}(?:-\\d{1,3})?(?: ?[a-zæøå])?\\..*");

    /** Reads a file: one with headings in Markdown, or one whose sections begin lines. */
    static Statute read(String file, String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFC).replace('\u00A0', ' ');
        Matcher identifier = IDENTIFIER.matcher(text);
        boolean told = identifier.find();
        return new Statute(
                file,
                told ? LocalDate.parse(identifier.group(1)) : null,
                told && identifier.group(2) != null ? identifier.group(2) : "",
                sections(text, file.endsWith(".md")),
                text);
    }

    private static Map<String, List<String>> sections(String text, boolean markdown) {
        Map<String, List<String>> sections = new TreeMap<>();
        String open = null;
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            String bare = line.replaceFirst("^#{1,6} *", "");
            boolean heading = markdown ? line.startsWith("#") : isHeading(bare);
            if (heading) {
                keep(sections, open, lines);
                lines = new ArrayList<>();
                open = section(bare).orElse(null);
            } else if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        keep(sections, open, lines);
        return sections;
    }

    private static boolean isHeading(String line) {
        return line.startsWith("Kapittel ") || NUMBERED.matcher(line).matches();
    }

    private static Optional<String> section(String heading) {
        Matcher found = HEADING.matcher(heading);
        return found.matches() ? Optional.of(name(found.group(1), found.group(2))) : Optional.empty();
    }

    /** A table of contents names sections without text; the one with the most is meant. */
    private static void keep(Map<String, List<String>> sections, String open, List<String> lines) {
        if (open != null && (!sections.containsKey(open) || sections.get(open).size() < lines.size())) {
            sections.put(open, List.copyOf(lines));
        }
    }

    /** How a section is named: with one blank after the sign, and one before its letter. */
    static String name(String sign, String number) {
        String spaced = number.strip().toLowerCase(Locale.ROOT).replaceAll("(\\d) ?([a-zæøå])$", "$1 $2");
        return (sign.equals("§") ? "§ " : "Artikkel ") + spaced;
    }

    /** The lines of a section; empty when it has no such section. */
    Optional<List<String>> section(String sign, String number) {
        return Optional.ofNullable(sections.get(name(sign, number)));
    }

    /** What is compared of a wording: its words, however they are broken into lines. */
    static String words(List<String> lines) {
        return String.join(" ", lines).replaceAll("\\s+", " ").strip();
    }
}
