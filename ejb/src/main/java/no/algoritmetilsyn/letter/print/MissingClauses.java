package no.algoritmetilsyn.letter.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.text.CleanText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Looks whether a letter, as it will be read, holds what the law wants in it. The record refuses to be without the values; this
 * looks whether the words are there, whatever the template, an edit or an older snapshot made of them.
 */
final class MissingClauses {

    private static final String BLOCK = "data-block";

    private MissingClauses() {}

    /** @param page the letter as XHTML */
    static List<Violation> in(Document page, LetterSnapshot letter) {
        Map<String, String> texts = texts(page);
        List<Violation> missing = new ArrayList<>();
        letter.data().told(letter.language()).forEach((clause, words) -> {
            String text = texts.getOrDefault(clause.block(), "");
            if (text.isBlank() || !words.stream().allMatch(word -> says(text, plain(word)))) {
                missing.add(Violation.of("text/" + clause.block(), "clauseMissing", clause.name()));
            }
        });
        return missing;
    }

    /** Whether these words stand in a text as whole words: three weeks are not thirteen, and § 2 is not § 29. */
    private static boolean says(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** What can be read in each block. */
    private static Map<String, String> texts(Document page) {
        Map<String, String> texts = new HashMap<>();
        NodeList elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.hasAttribute(BLOCK)) {
                texts.put(element.getAttribute(BLOCK), plain(element.getTextContent()));
            }
        }
        return texts;
    }

    /** With one blank for each row of them: where a line ends does not matter. */
    private static String plain(String text) {
        return CleanText.line(PrintableText.of(text));
    }
}
