package no.algoritmetilsyn.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The one browser that all tests share; each test opens windows of its own, which are closed after it. Add it with
 * {@code @ExtendWith} and take it as a parameter.
 */
public final class Browser implements ParameterResolver, AfterEachCallback {

    private static final List<String> ARGUMENTS =
            List.of(("--headless --no-sandbox --disable-gpu --disable-quic --no-first-run"
                            + " --disable-background-networking --disable-component-update --disable-sync")
                    .split(" "));
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int HEIGHT = 900;
    /** The cookie in which a language that was chosen is kept. */
    private static final String LANGUAGE_COOKIE = "spraak";

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private static Browser shared;

    private final List<Window> windows = new ArrayList<>();
    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    /**
     * How a window is opened.
     *
     * @param javaScript whether scripts run
     * @param language tag that the reader prefers: nb, nn or en
     * @param width in CSS pixels
     * @param inTurn whether each look is in the language after that of the look before
     */
    public record Options(boolean javaScript, String language, int width, boolean inTurn) {

        /** A wide window with scripts, in bokmål. */
        public static final Options WIDE = new Options(true, "nb", 1280, false);

        /** The same without scripts. */
        public Options withoutJavaScript() {
            return new Options(false, language, width, inTurn);
        }

        /** The same in another language. */
        public Options in(String tag) {
            return new Options(javaScript, tag, width, inTurn);
        }

        /** The same with another width. */
        public Options wide(int pixels) {
            return new Options(javaScript, language, pixels, inTurn);
        }

        /** The same, in this language first, and then in the others by turns, page by page. */
        public Options inTurn(String tag) {
            return new Options(javaScript, tag, width, true);
        }
    }

    /** For JUnit. */
    public Browser() {}

    /** Started once in a fork, as the {@link Installation} is. */
    private static synchronized Browser shared() {
        if (shared == null) {
            shared = new Browser().start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close, "browser"));
        }
        return shared;
    }

    private Browser start() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.find())
                        .setArgs(ARGUMENTS));
        return this;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return shared();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        shared().closeWindows();
    }

    private void closeWindows() {
        List.copyOf(windows).forEach(Window::close);
    }

    /** Opens a window with cookies and a network address of its own; paths are below the address of the installation. */
    public Window open(Installation installation, Options options) {
        var window = new Window(installation.url(), options);
        windows.add(window);
        return window;
    }

    /** Opens a wide window with scripts, in bokmål. */
    public Window open(Installation installation) {
        return open(installation, Options.WIDE);
    }

    private void close() {
        chromium.close();
        playwright.close();
    }

    /** A window of a reader, with one page, who has not been here before. */
    public final class Window implements AutoCloseable {

        private final String url;
        private final BrowserContext context;
        private final Page page;
        private final boolean javaScript;
        private final Options options;
        private String language;
        private final List<String> complaints = new ArrayList<>();

        private Window(String url, Options options) {
            this.url = url;
            int number = ADDRESSES.incrementAndGet();
            javaScript = options.javaScript();
            this.options = options;
            language = options.language();
            context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                    .setBaseURL(url)
                    .setJavaScriptEnabled(options.javaScript())
                    .setLocale(options.language())
                    .setViewportSize(options.width(), HEIGHT)
                    .setExtraHTTPHeaders(Map.of("X-Forwarded-For", "10.9." + number / 250 + "." + (1 + number % 250))));
            context.setDefaultTimeout(PATIENCE_MILLIS);
            page = context.newPage();
            page.onConsoleMessage(this::heard);
            page.onPageError(error -> complaints.add(page.url() + ": " + error));
        }

        /** Errors of scripts, and what the content security policy has stopped, end up in the console. */
        private void heard(ConsoleMessage message) {
            // A page that is an error by its status says so there, too.
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of")) {
                complaints.add(page.url() + ": " + message.text());
            }
        }

        /** The page. */
        public Page page() {
            return page;
        }

        /** The cookies and what else one reader has. */
        public BrowserContext context() {
            return context;
        }

        /** Goes to a path and gives the page. */
        public Page go(String path) {
            page.navigate(path);
            return page;
        }

        /** Fails when a script has failed, or the content security policy has stopped something, since it was opened. */
        public void assertClean() {
            assertThat(complaints).as("console").isEmpty();
        }

        /**
         * Fails when the page is wider than the window, so that people must scroll sideways (WCAG 2.2, 1.4.10): as it
         * is, and when what stands in it is one long word, as Norwegian has them.
         */
        public void assertFits() {
            Accessibility.fits(page);
        }

        /** The tag of the language in which the next page comes. */
        public String language() {
            return language;
        }

        /** What was to be seen on a page has been seen: where languages take turns, the next page comes in the next one. */
        public void turn() {
            if (options.inTurn()) {
                language = Walks.after(language);
                context.addCookies(List.of(new Cookie(LANGUAGE_COOKIE, language).setUrl(url)));
            }
        }

        /** {@link Accessibility#axe} on the page, and {@link #assertClean}; in a window with scripts. */
        public void assertAccessible() {
            assertThat(javaScript).as("axe needs scripts").isTrue();
            Accessibility.axe(page);
            assertClean();
        }

        /** {@link #assertAccessible}, once all is drawn, and {@link #assertFits} on the smallest phone. */
        public void assertGood() {
            assertGood(Dress.DESK);
            turn();
        }

        /** The same on a screen of some kind; it fits there, too. */
        public void assertGood(Dress dress) {
            assertGood(dress, "html");
        }

        /** The same where axe looks at a part of the page: what has changed, when the rest was looked at before. */
        public void assertGood(Dress dress, String part) {
            assertThat(javaScript).as("axe needs scripts").isTrue();
            Accessibility.look(page, dress, part);
            assertClean();
        }

        @Override
        public void close() {
            context.close();
            windows.remove(this);
        }
    }
}
