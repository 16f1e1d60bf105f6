package no.algoritmetilsyn.letter.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.BlockShape;
import no.algoritmetilsyn.letter.text.BlockUse;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.letter.text.LetterPart;
import no.algoritmetilsyn.letter.text.LetterText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the text of a letter out of its template. */
final class TemplateText {

    private static final Map<String, BlockShape> SHAPES = Map.of(
            "h", BlockShape.HEADING,
            "hh", BlockShape.SUBHEADING,
            "p", BlockShape.PARAGRAPH,
            "ul", BlockShape.LIST);

    private TemplateText() {}

    /** What the template gives for a letter. */
    static LetterText of(Letter letter, LetterLanguage language) {
        Element root = Xml.parse(LetterTemplates.blocks(letter, language)).getDocumentElement();
        String title = "";
        List<Block> blocks = new ArrayList<>();
        for (Element element : Xml.children(root)) {
            if (element.getTagName().equals("title")) {
                title = text(element);
            } else {
                LetterPart part = LetterPart.valueOf(element.getTagName().toUpperCase(Locale.ROOT));
                Xml.children(element).forEach(block -> blocks.add(block(block, part)));
            }
        }
        return new LetterText(Integer.valueOf(root.getAttribute("version")), title, blocks);
    }

    private static Block block(Element element, LetterPart part) {
        BlockShape shape = SHAPES.get(element.getTagName());
        if (shape == null) {
            throw new IllegalStateException("No block of a letter: " + element.getTagName());
        }
        String use = element.getAttribute("use");
        return new Block(
                element.getAttribute("id"),
                part,
                shape,
                use.isEmpty() ? BlockUse.FIXED : BlockUse.valueOf(use.toUpperCase(Locale.ROOT)),
                element.getAttribute("label"),
                shape.isSingle()
                        ? List.of(text(element))
                        : Xml.children(element).stream().map(TemplateText::text).toList(),
                null);
    }

    /** The text of an element; a value that was filled in keeps its line ends. */
    private static String text(Node element) {
        return element.getTextContent().strip();
    }
}
