package no.algoritmetilsyn.letter.print;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.kind.Clause;
import no.algoritmetilsyn.text.CleanText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Looks whether a letter, as it will be read, holds what the law wants in it. The record refuses to be without the values; this
 * looks whether the words are there, whatever the template, an edit or an older snapshot made of them.
 */
final class MissingClauses {

    private MissingClauses() {}

    /** @param page the letter as XHTML */
    static List<Violation> in(Document page, LetterSnapshot letter) {
        Map<String, String> texts = texts(page);
        List<Violation> missing = new ArrayList<>();
        new EnumMap<>(letter.data().told(letter.language())).forEach((Clause clause, List<String> words) -> {
            String text = texts.getOrDefault(clause.block(), "");
            if (text.isBlank() || words.stream().map(MissingClauses::plain).anyMatch(word -> !text.contains(word))) {
                missing.add(Violation.of("text/" + clause.block(), "clauseMissing", clause.name()));
            }
        });
        return missing;
    }

    /** What can be read in each element that has an id. */
    private static Map<String, String> texts(Document page) {
        Map<String, String> texts = new HashMap<>();
        NodeList elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.hasAttribute("id")) {
                texts.put(element.getAttribute("id"), plain(element.getTextContent()));
            }
        }
        return texts;
    }

    /** With one blank for each row of them: where a line ends does not matter. */
    private static String plain(String text) {
        return CleanText.line(PrintableText.of(text));
    }
}
