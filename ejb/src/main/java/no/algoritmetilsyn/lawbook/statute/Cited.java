package no.algoritmetilsyn.lawbook.statute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A provision as the product cites it.
 *
 * @param code such as {@code fvl67-29}
 * @param regime code of its act
 * @param european whether the act is a regulation of the EU, whose articles stand in an act of ours
 * @param title full name of the act, with date and number
 * @param adopted the day of the act; null where it has none
 * @param section number of the section or article
 * @param paragraph number of the paragraph; null for the whole section
 * @param sha256 of the words that were read when the row was written; null where no wording is kept
 * @param readOn when that was; null where no wording is kept
 */
record Cited(
        String code,
        String regime,
        boolean european,
        String title,
        LocalDate adopted,
        String section,
        String paragraph,
        String sha256,
        LocalDate readOn) {

    private static final Pattern NUMBER = Pattern.compile("(?:nr\\.|no\\.) (\\d+)");
    private static final Pattern EUROPEAN = Pattern.compile("\\(E[UC]\\) (?:nr\\. )?(\\d{2,4}/\\d{2,4})");

    /** Whether a text is that of its act: by day and number, or by the number of the regulation that it makes law. */
    boolean standsIn(Statute statute) {
        if (european) {
            Matcher number = EUROPEAN.matcher(title);
            return number.find()
                    && statute.text().contains(number.group(1))
                    && statute.sections().keySet().stream().anyMatch(name -> name.startsWith("Artikkel"));
        }
        Matcher number = NUMBER.matcher(title);
        boolean numbered = number.find() && !statute.number().isEmpty();
        return adopted != null
                && adopted.equals(statute.dated())
                && (!numbered || number.group(1).equals(statute.number()));
    }

    /** The sign before its number. */
    String sign() {
        return european ? "Artikkel" : "§";
    }

    /** Sections are numbered; annexes and whole acts are not looked for. */
    boolean isSection() {
        return section.matches("\\d{1,3}(?:-\\d{1,3})?(?: ?[a-zæøå])?");
    }

    /** How many paragraphs its section has to have at least; empty where it cites no one paragraph. */
    Optional<Integer> paragraphs() {
        return paragraph != null && paragraph.matches("\\d{1,2}")
                ? Optional.of(Integer.valueOf(paragraph))
                : Optional.empty();
    }
}
