package no.algoritmetilsyn.server;

import com.microsoft.playwright.Page;
import java.util.Map;

/**
 * Somebody practised who works without a mouse: goes to things the shortest way there is by Tab, back by Shift and Tab, or over the
 * skip link and on, and in groups by the arrows. Each key that is pressed counts, Shift and Ctrl too; what is written is counted apart.
 */
public final class Keyboard {

    /** So many steps nobody takes to find something. */
    private static final int PATIENCE = 150;

    private static final String SKIP = ".ds-skip-link";

    /**
     * The stops of the page in its order, a group of radio buttons being one; from where the focus is, how many keys each way to
     * the nearest of those that are wanted takes, and which is the shortest.
     */
    private static final String WAY =
            """
            selector => {
              const group = input => input.type === 'radio' && input.name
                ? [...document.getElementsByName(input.name)] : [input];
              const stops = [...document.querySelectorAll(
                  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')]
                .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}))
                .filter(e => group(e).length === 1 || e === (group(e).find(one => one.checked) ?? group(e)[0]));
              const at = document.activeElement;
              const focus = at === null || at === document.body ? null : at;
              const before = one => stops.filter(stop => group(stop)[0] !== group(one)[0]
                && stop.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING).length;
              const wanted = stops.map((stop, i) => group(stop).some(one => one.matches(selector)) ? i : -1).filter(i => i >= 0);
              const here = focus === null ? -1 : stops.findIndex(stop => group(stop).includes(focus));
              const from = focus === null ? -1 : here >= 0 ? here : before(focus) - 0.5;
              const main = document.querySelector('main');
              const inMain = main ? before(main) : 0;
              const ways = [];
              for (const i of wanted) {
                if (i > from) {
                  ways.push({key: 'Tab', cost: Math.ceil(i - from)});
                } else if (i < from) {
                  ways.push({key: 'Shift+Tab', cost: 2 * Math.ceil(from - i)});
                }
                if (focus === null && i >= inMain) {
                  ways.push({key: 'skip', cost: 2 + i - inMain + 1});
                }
              }
              ways.sort((a, b) => a.cost - b.cost);
              return ways.length === 0 ? {key: 'Tab'} : {key: ways[0].key};
            }
            """;

    private final Page page;
    private int keys;
    private int written;
    private int pages;

    /** At this page. */
    public Keyboard(Page page) {
        this.page = page;
        page.onDOMContentLoaded(loaded -> pages++);
    }

    /** How many pages have come. */
    public int pages() {
        return pages;
    }

    /** How many keys have been pressed, apart from what was written. */
    public int keys() {
        return keys;
    }

    /** How many characters have been written. */
    public int written() {
        return written;
    }

    /** Presses a key, or several at once: {@code Control+Enter}. */
    public void press(String key) {
        keys += key.split("\\+").length;
        page.keyboard().press(key);
    }

    /** Writes a text. */
    public void type(String text) {
        written += text.length();
        page.keyboard().type(text);
    }

    /** Goes to something of this selector, unless it has the focus. */
    public void to(String selector) {
        if (isAt(selector)) {
            return;
        }
        String way = ((Map<?, ?>) page.evaluate(WAY, selector)).get("key").toString();
        if (way.equals("skip")) {
            go("Tab", SKIP);
            press("Enter");
            page.waitForCondition(() -> isAt("main"));
            way = "Tab";
        }
        go(way, selector);
    }

    /** Chooses a radio button: to its group, then by the arrows. */
    public void choose(String name, String value) {
        to("input[name=" + name + "]");
        String wanted = "input[name=" + name + "][value=" + value + "]";
        if (isAt(wanted + ":checked")) {
            return;
        }
        if (isAt(wanted)) {
            press("Space");
        } else {
            go("ArrowDown", wanted);
        }
    }

    /** Presses a button or follows a link, and waits for the page that comes. */
    public void enter() {
        leave("Enter");
    }

    /** Presses a key that leads to another page, and waits for it. */
    public void leave(String key) {
        int before = pages;
        press(key);
        page.waitForCondition(() -> pages > before);
    }

    private void go(String key, String selector) {
        for (int i = 0; i < PATIENCE && !isAt(selector); i++) {
            press(key);
        }
        if (!isAt(selector)) {
            throw new AssertionError("The keyboard does not come to " + selector + " on " + page.url());
        }
    }

    private boolean isAt(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement?.matches(selector) ?? false", selector);
    }
}
