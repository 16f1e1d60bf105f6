package no.algoritmetilsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Clip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Pictures of pages in a folder. Beside each stands what a reader finds on the page, headings, labels and buttons, and a page
 * that says something else has to be taken again, by the property {@code pictures.refresh}.
 */
final class Pictures {

    private static final Path ROOT = Path.of(System.getProperty("root.dir"));
    private static final boolean REFRESH = System.getProperty("pictures.refresh") != null;

    /** Which lines a table of figures has, depends on what there is to count. */
    private static final String WORDS =
            """
            () => Array.from(document.querySelectorAll('main h1, main h2, main h3, main legend, main label, main button, main th:not(.at-figures tbody th)'))
              .map(each => each.textContent.trim())
            """;

    private final Path folder;
    private final String test;

    /**
     * Those of a folder.
     *
     * @param folder below the root of the project
     * @param test that takes them, as a message names it
     */
    Pictures(String folder, Class<?> test) {
        this.folder = ROOT.resolve(folder);
        this.test = test.getSimpleName();
    }

    /** The window as it is. */
    void take(Page page, String name) throws IOException {
        take(page, name, new Page.ScreenshotOptions());
    }

    /** The beginning of what the page says, without its header, no higher than that. */
    void takeBeginning(Page page, String name, int height) throws IOException {
        BoundingBox main = page.locator("main").boundingBox();
        take(
                page,
                name,
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setClip(new Clip(main.x, main.y, main.width, Math.min(main.height, height))));
    }

    /** A part of what the page says, from where it begins, no higher than that. */
    void takePart(Page page, String part, String name, int height) throws IOException {
        BoundingBox main = page.locator("main").boundingBox();
        BoundingBox box = page.locator(part).first().boundingBox();
        double scrolled = ((Number) page.evaluate("window.scrollY")).doubleValue();
        take(
                page,
                name,
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setClip(new Clip(main.x, box.y + scrolled, main.width, Math.min(box.height, height))));
    }

    private void take(Page page, String name, Page.ScreenshotOptions options) throws IOException {
        Path picture = folder.resolve(name + ".png");
        Path words = folder.resolve(name + ".txt");
        String found = String.join("\n", words(page)) + "\n";
        if (REFRESH) {
            page.screenshot(options.setPath(picture));
            Files.writeString(words, found);
        }
        assertThat(picture).exists();
        assertThat(found)
                .as("%s shows another page: take it again, as %s tells", picture, test)
                .isEqualTo(Files.readString(words));
    }

    /** What the page says in every case: texts of ours that stand as they are, not what people have written. */
    private static Set<String> words(Page page) throws IOException {
        String language = page.locator("html").getAttribute("lang");
        Properties texts = TextFiles.in(ROOT, language);
        Set<String> ours = texts.values().stream().map(String.class::cast).collect(Collectors.toSet());
        @SuppressWarnings("unchecked")
        var said = (List<String>) page.evaluate(WORDS);
        return said.stream().filter(ours::contains).collect(Collectors.toCollection(TreeSet::new));
    }
}
