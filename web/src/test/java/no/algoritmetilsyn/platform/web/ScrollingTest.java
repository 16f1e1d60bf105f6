package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is wider than the page scrolls within it, for those who use a keyboard as well. */
class ScrollingTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern SCROLLING = Pattern.compile("<[^>]*class=\"at-scroll\\b[^>]*>");
    private static final Pattern LABELLED = Pattern.compile("aria-labelledby=\"([\\w-]+)\"");

    @Test
    void whatever_scrolls_takes_the_focus_and_has_a_name() throws IOException {
        int found = 0;
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                found += check(page);
            }
        }
        assertThat(found).isPositive();
    }

    private static int check(Path page) {
        String markup = read(page);
        Matcher scrolling = SCROLLING.matcher(markup);
        int found = 0;
        while (scrolling.find()) {
            found++;
            assertThat(scrolling.group())
                    .as(page.toString())
                    .contains("tabindex=\"0\"", "role=\"region\"")
                    .containsAnyOf("aria-label=", "aria-labelledby=");
            Matcher label = LABELLED.matcher(scrolling.group());
            if (label.find()) {
                assertThat(markup).as(page.toString()).containsOnlyOnce(" id=\"" + label.group(1) + "\"");
            }
        }
        return found;
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
