package no.algoritmetilsyn.handbook.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.algoritmetilsyn.handbook.web.Chapter.Section;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Reads a chapter from Markdown, in the look of the pages. HTML that stands in one is shown as text: what a page holds are the
 * elements that are made here.
 */
final class ChapterReader {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .build();
    private static final Map<Integer, String> SIZES = Map.of(1, "lg", 2, "md");
    private static final String SMALL = "xs";

    private final UnaryOperator<String> links;
    private final UnaryOperator<String> pictures;

    /**
     * A reader of chapters.
     *
     * @param links where a link leads on a page, by what is written
     * @param pictures where a picture is found, by the file that is written
     */
    ChapterReader(UnaryOperator<String> links, UnaryOperator<String> pictures) {
        this.links = links;
        this.pictures = pictures;
    }

    /** Reads one. */
    Chapter read(String markdown) {
        Node document = PARSER.parse(markdown);
        var found = new Found();
        document.accept(found);
        found.nodes.forEach(this::lead);
        String title = found.headings.isEmpty() ? "" : words(found.headings.get(0));
        List<Section> sections = sections(found.headings);
        if (!found.headings.isEmpty()) {
            // The page says it itself.
            found.headings.get(0).unlink();
        }
        String html = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> dress(node, attributes))
                .build()
                .render(document);
        return new Chapter(title, html, sections, found.links, found.pictures, found.strong);
    }

    private void lead(Node node) {
        if (node instanceof Link link) {
            link.setDestination(links.apply(link.getDestination()));
        } else if (node instanceof Image image) {
            image.setDestination(pictures.apply(image.getDestination()));
        }
    }

    private static void dress(Node node, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("class", "ds-heading");
            attributes.put("data-size", SIZES.getOrDefault(heading.getLevel(), SMALL));
        } else if (node instanceof Link) {
            attributes.put("class", "ds-link");
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            attributes.put("class", "ds-list");
        } else if (node instanceof TableBlock) {
            attributes.put("class", "ds-table at-table");
        } else if (node instanceof Image) {
            attributes.put("loading", "lazy");
        }
    }

    private static List<Section> sections(List<Heading> headings) {
        // As the page names them: in order, so that twice the same gets a number.
        IdGenerator ids = IdGenerator.builder().build();
        return headings.stream()
                .skip(1)
                .map(heading ->
                        new Section(ids.generateId(words(heading)), heading.getLevel(), words(heading), text(heading)))
                .toList();
    }

    private static String words(Node node) {
        return TEXT.render(node).strip();
    }

    private static String text(Heading heading) {
        var text = new StringBuilder();
        for (Node node = heading.getNext(); node != null && !isAbove(node, heading); node = node.getNext()) {
            text.append(TEXT.render(node)).append('\n');
        }
        return text.toString();
    }

    private static boolean isAbove(Node node, Heading heading) {
        return node instanceof Heading other && other.getLevel() <= heading.getLevel();
    }

    /** What a chapter holds that something else has to fit. */
    private static final class Found extends AbstractVisitor {

        private final List<Node> nodes = new ArrayList<>();
        private final List<Heading> headings = new ArrayList<>();
        private final List<String> links = new ArrayList<>();
        private final List<String> pictures = new ArrayList<>();
        private final List<String> strong = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            headings.add(heading);
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            nodes.add(link);
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            pictures.add(image.getDestination());
            nodes.add(image);
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            strong.add(words(emphasis));
            visitChildren(emphasis);
        }
    }
}
