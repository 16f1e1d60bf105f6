package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** All tables look alike: cells, lines and heads have one rule, to which each kind adds what is its own. */
class TableStylesTest {

    private static final Pattern TABLE = Pattern.compile("<table\\b[^>]*>");
    private static final String KINDS = ":is(.at-table, .at-desk, .at-figures)";

    @Test
    void every_table_has_the_common_look() {
        Set<String> bare = new TreeSet<>();
        Pages.all().forEach((page, text) -> {
            Matcher table = TABLE.matcher(text);
            while (table.find()) {
                if (!table.group().matches(".*class=\"[^\"]*\\bat-(table|desk|figures)\\b.*")) {
                    bare.add(page + " " + table.group());
                }
            }
        });
        assertThat(bare).isEmpty();
    }

    @Test
    void cells_lines_and_heads_have_one_rule() {
        assertThat(Pages.read("resources/css/app.css"))
                .contains(KINDS + " :is(th, td) {", KINDS + " thead th {", KINDS + " caption {");
        assertThat(Pages.read("resources/css/staff.css"))
                .doesNotContain(".at-desk :is(th, td) {", ".at-table caption {");
    }
}
