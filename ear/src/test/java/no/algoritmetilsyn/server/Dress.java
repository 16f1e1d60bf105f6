package no.algoritmetilsyn.server;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;

/** How somebody may have their screen while they read a page. */
public enum Dress {
    DESK(1280),
    PHONE(320),
    TABLET(768),
    WIDE(1600),
    /** Text of twice the size (WCAG 2.2, 1.4.4). */
    LARGE_TEXT(1280),
    /** The colours of the reader, as Windows has them for high contrast. */
    FORCED_COLOURS(1280),
    DARK(1280);

    private static final List<Dress> ALL = List.of(values());

    private final int width;

    Dress(int width) {
        this.width = width;
    }

    /** All of them. */
    public static List<Dress> all() {
        return ALL;
    }

    /** The one whose turn it is today at this place of an order: over seven days each place has had each. */
    public static Dress ofToday(int place) {
        return ALL.stream()
                .filter(dress -> Turns.isOfToday(place + dress.ordinal(), ALL.size()))
                .findFirst()
                .orElseThrow();
    }

    int width() {
        return width;
    }

    /** Puts it on: without loading the page anew, so that what was typed and pressed stays. */
    void putOn(Page page) {
        page.setViewportSize(width, page.viewportSize().height);
        if (this == LARGE_TEXT) {
            page.evaluate("document.documentElement.style.fontSize = '200%'");
        }
        if (this == FORCED_COLOURS) {
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        }
        if (this == DARK) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        }
    }

    /** Takes it off again. */
    void takeOff(Page page, int before) {
        if (this == LARGE_TEXT) {
            page.evaluate("document.documentElement.style.fontSize = ''");
        }
        if (this == FORCED_COLOURS || this == DARK) {
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setForcedColors(ForcedColors.NONE)
                    .setColorScheme(ColorScheme.LIGHT));
        }
        page.setViewportSize(before, page.viewportSize().height);
    }
}
