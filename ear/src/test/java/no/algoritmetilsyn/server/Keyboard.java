package no.algoritmetilsyn.server;

import com.microsoft.playwright.Page;

/** Somebody who works without a mouse: goes to things by Tab and the arrows, and counts the keys. */
public final class Keyboard {

    /** So many steps nobody takes to find something. */
    private static final int PATIENCE = 150;

    private final Page page;
    private int keys;
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

    /** How many keys have been pressed. */
    public int keys() {
        return keys;
    }

    /** Presses a key. */
    public void press(String key) {
        keys++;
        page.keyboard().press(key);
    }

    /** Writes a text. */
    public void type(String text) {
        keys += text.length();
        page.keyboard().type(text);
    }

    /** Goes on by Tab until something of this selector has the focus. */
    public void to(String selector) {
        go("Tab", selector);
    }

    /** Chooses a radio button: to its group by Tab, then by the arrows. */
    public void choose(String name, String value) {
        to("input[name=" + name + "]");
        String wanted = "input[name=" + name + "][value=" + value + "]";
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
