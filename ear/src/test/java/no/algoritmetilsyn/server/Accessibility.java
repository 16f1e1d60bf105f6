package no.algoritmetilsyn.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Looks at a page for what keeps people from using it. */
public final class Accessibility {

    private static final List<String> WCAG_21_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    /**
     * What stands out to the right when each text of the page is a word of 46 letters, which are then put back. Tables
     * may be scrolled; what buttons and labels say is ours, and so are numbers that are kept on one line.
     */
    private static final String TOO_WIDE_WITH_LONG_WORDS =
            """
            (() => {
              const texts = [];
              const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const ours = 'table, button, label, legend, summary, nav, header, footer, script, style, svg, select, textarea';
              while (nodes.nextNode()) {
                const node = nodes.currentNode;
                const around = node.parentElement;
                if (node.data.trim() === '' || around.closest(ours)) continue;
                if (getComputedStyle(around).whiteSpace !== 'nowrap') texts.push([node, node.data]);
              }
              texts.forEach(([node]) => node.data = 'tverrfagligspesialisthelsetjenestekoordinering');
              const page = document.documentElement;
              const wide = page.scrollWidth <= window.innerWidth ? [] : Array.from(document.querySelectorAll('main *'))
                .filter(each => each.getBoundingClientRect().right > window.innerWidth + 1)
                .map(each => each.tagName + '.' + each.className);
              const found = page.scrollWidth <= window.innerWidth ? '' : 'page ' + page.scrollWidth + ': ' + wide.join(' ');
              texts.forEach(([node, text]) => node.data = text);
              return found;
            })()
            """;

    private static final int PHONE = 320;

    private Accessibility() {}

    /**
     * Fails when axe finds a breach of WCAG 2.1 A or AA in the page as it is now. It finds perhaps half of what people
     * stumble over; the other half is looked for by people. It is a script itself, so it needs a window with scripts.
     */
    public static void axe(Page page) {
        axe(page, "html");
    }

    /** The same for a part of the page: what has changed, when the rest was looked at before. */
    public static void axe(Page page, String part) {
        axe(page, part, Dress.DESK);
    }

    /** The same on a screen of some kind: what colours the reader has forced upon a page is not ours to answer for. */
    public static void axe(Page page, String part, Dress dress) {
        var options = new AxeRunOptions();
        if (dress == Dress.FORCED_COLOURS) {
            var contrast = new AxeRuleOptions();
            contrast.setEnabled(false);
            options.setRules(Map.of("color-contrast", contrast));
        }
        // What has passed is then not told node by node.
        options.setResultTypes(List.of("violations"));
        List<String> found = new AxeBuilder(page)
                .options(options).withTags(WCAG_21_AA).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " (" + rule.getHelp() + "): " + node.getHtml()))
                        .toList();
        assertThat(found).as("axe on %s", page.url()).isEmpty();
    }

    /** {@link #axe} on a screen of some kind, once all is drawn; and {@link #fits}, there and on the smallest phone. */
    static void look(Page page, Dress dress, String part) {
        int width = page.viewportSize().width;
        dress.putOn(page);
        try {
            settle(page);
            assertThat(page.title()).as("title of %s", page.url()).doesNotContain("???");
            axe(page, part, dress);
            fits(page);
        } finally {
            dress.takeOff(page, width);
        }
        page.setViewportSize(PHONE, page.viewportSize().height);
        fits(page);
        page.setViewportSize(width, page.viewportSize().height);
    }

    /** A list that is still fading in has not its colours yet. (Waiting inside the page its policy forbids.) */
    private static void settle(Page page) {
        Patience.until(
                Duration.ofSeconds(10),
                () -> (Boolean) page.evaluate("document.readyState === 'complete' && document.title !== ''"
                        + " && document.getAnimations().every(each => each.playState !== 'running')"));
    }

    /** Fails when the page is wider than its window, as it is or when each of its texts is one long word. */
    static void fits(Page page) {
        Object width = page.evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) width).intValue())
                .as("width of %s", page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
        assertThat(page.evaluate(TOO_WIDE_WITH_LONG_WORDS)).as(page.url()).isEqualTo("");
    }
}
