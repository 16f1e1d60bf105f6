package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who goes through a page by its headings misses no level: a heading is at most one below that before it. */
class HeadingOrderTest {

    private static final Pattern INCLUDE = Pattern.compile("<ui:include src=\"(/[^\"]+)\"");
    private static final Pattern LEVEL = Pattern.compile("<h([1-6])\\b");

    @Test
    void no_heading_skips_a_level() {
        Set<String> skipped = new TreeSet<>();
        Pages.all().keySet().stream()
                .filter(page -> !page.startsWith("WEB-INF/"))
                .forEach(page -> expanded(Pages.read(page)).forEach(text -> {
                    int before = 0;
                    Matcher level = LEVEL.matcher(text);
                    while (level.find()) {
                        int now = Integer.parseInt(level.group(1));
                        if (before > 0 && now > before + 1) {
                            String around = text.substring(level.start(), Math.min(text.length(), level.start() + 120));
                            skipped.add(page + " h" + before + " "
                                    + around.lines().findFirst().orElse(""));
                        }
                        before = now;
                    }
                }));
        assertThat(skipped).isEmpty();
    }

    /** The page with its parts; once for each kind of proceeding where a part depends on that. */
    private static List<String> expanded(String page) {
        var texts = new ArrayList<String>();
        if (page.contains("/WEB-INF/part/proceeding.xhtml")) {
            String shown = page.replaceFirst(
                    "<ui:include src=\"/WEB-INF/part/proceeding.xhtml\"/>",
                    Matcher.quoteReplacement(Pages.read("WEB-INF/part/proceeding.xhtml")));
            Pages.all().keySet().stream()
                    .filter(part -> part.startsWith("WEB-INF/part/proceeding/"))
                    .forEach(part -> texts.add(
                            parts(shown.replace("/WEB-INF/part/proceeding/#{proceedingView.word}.xhtml", "/" + part))));
        } else {
            texts.add(parts(page));
        }
        return texts;
    }

    private static String parts(String text) {
        Matcher include = INCLUDE.matcher(text);
        var whole = new StringBuilder();
        while (include.find()) {
            String path = include.group(1).substring(1);
            String part = path.contains("#{") ? "" : parts(Pages.read(path));
            include.appendReplacement(whole, Matcher.quoteReplacement(part + "<include"));
        }
        return include.appendTail(whole).toString();
    }
}
