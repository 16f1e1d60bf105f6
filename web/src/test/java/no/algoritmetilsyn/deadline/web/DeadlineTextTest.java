package no.algoritmetilsyn.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.deadline.ChangeKind;
import no.algoritmetilsyn.deadline.DeadlineNature;
import no.algoritmetilsyn.deadline.DeadlineStatus;
import no.algoritmetilsyn.deadline.Refusal;
import no.algoritmetilsyn.deadline.Whose;
import no.algoritmetilsyn.deadline.counting.ComputingMethod;
import no.algoritmetilsyn.deadline.counting.DayOff;
import no.algoritmetilsyn.deadline.counting.DeadlineLine;
import no.algoritmetilsyn.deadline.counting.DeadlineLineKind;
import no.algoritmetilsyn.deadline.counting.DeadlineUnit;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.law.RegimeKind;
import no.algoritmetilsyn.platform.web.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTextTest {

    private static final Pattern RULE =
            Pattern.compile("^\\('[a-z0-9]+/[a-z-]+', '([a-z-]+)', .*'([a-z-]+)', (?:true|false), '");

    @Test
    void a_moved_deadline_is_told_in_three_languages() {
        DeadlineLine moved = new DeadlineLine(
                DeadlineLineKind.MOVED_FROM_DAY_OFF, List.of("2026-12-25", "CHRISTMAS_DAY", "2026-12-28"));
        assertThat(text("nb").line(moved))
                .isEqualTo("Fredag 25. desember 2026 er første juledag. "
                        + "Fristen flyttes til neste virkedag, mandag 28. desember 2026.");
        assertThat(text("nn").line(moved))
                .isEqualTo("Fredag 25. desember 2026 er første juledag. "
                        + "Fristen blir flytt til neste yrkedag, måndag 28. desember 2026.");
        assertThat(text("en").line(moved))
                .isEqualTo("Friday 25 December 2026 is Christmas Day. "
                        + "The deadline moves to the next working day, Monday 28 December 2026.");
    }

    @Test
    void numbers_and_moments_are_written_as_the_language_does() {
        DeadlineLine weeks = new DeadlineLine(DeadlineLineKind.SAME_WEEKDAY, List.of("1", "2026-12-10"));
        assertThat(text("nb").line(weeks)).isEqualTo("Samme ukedag 1 uke senere er torsdag 10. desember 2026.");
        DeadlineLine hours =
                new DeadlineLine(DeadlineLineKind.HOURS_COUNTED, List.of("72", "2026-10-26T12:00:00+01:00"));
        assertThat(text("nn").line(hours)).isEqualTo("72 timar seinare er måndag 26. oktober 2026 kl. 12.00.");
        assertThat(text("en").line(hours)).isEqualTo("72 hours later is Monday 26 October 2026 at 12:00.");
    }

    @ParameterizedTest
    @CsvSource({
        "nn, en, nn",
        "en, nb, en",
        ", nn, nn",
        ", no, nb",
        ", fr, nb",
        "xx, en, en",
        "'', nn, nn",
    })
    void the_language_asked_for_goes_before_the_one_accepted(String asked, String accepted, String chosen) {
        assertThat(DeadlineText.in(asked, List.of(Locale.forLanguageTag(accepted)))
                        .language())
                .isEqualTo(chosen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void every_constant_has_a_text(String language) {
        DeadlineText text = text(language);
        var missing = new TreeSet<String>();
        constants(text, missing, "startKind", StartKind.values());
        constants(text, missing, "unit", DeadlineUnit.values());
        constants(text, missing, "length", DeadlineUnit.values());
        constants(text, missing, "nature", DeadlineNature.values());
        constants(text, missing, "status", DeadlineStatus.values());
        constants(text, missing, "whose", Whose.values());
        constants(text, missing, "changeKind", ChangeKind.values());
        constants(text, missing, "refusal", Refusal.values());
        constants(text, missing, "dayOff", DayOff.values());
        constants(text, missing, "computingMethod", ComputingMethod.values());
        constants(text, missing, "lineKind", DeadlineLineKind.values());
        Stream.of(RegimeKind.values()).forEach(kind -> text.text("law.regimeKind." + kind));
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void every_step_can_be_told(String language) {
        for (DeadlineLineKind kind : DeadlineLineKind.values()) {
            List<String> arguments = Stream.iterate(0, place -> place + 1)
                    .limit(kind.arity())
                    .map(kind::argument)
                    .map(argument -> switch (argument) {
                        case DATE -> "2026-12-28";
                        case MOMENT -> "2026-12-28T12:00:00+01:00";
                        case NUMBER -> "3";
                        case DAY_OFF -> "SATURDAY";
                        default -> throw new IllegalArgumentException(kind + " has no such argument");
                    })
                    .toList();
            assertThat(text(language).line(new DeadlineLine(kind, arguments)))
                    .endsWith(".")
                    .doesNotContain("{");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void every_rule_of_the_migration_has_a_name_and_says_what_follows(String language) throws IOException {
        List<String> rows =
                migration().lines().filter(line -> line.startsWith("('")).toList();
        assertThat(rows).hasSizeGreaterThan(90);
        for (String row : rows) {
            var rule = RULE.matcher(row);
            assertThat(rule.find()).as(row).isTrue();
            assertThat(text(language).text("deadline.rule." + rule.group(1))).isNotBlank();
            assertThat(text(language).text("deadline.follows." + rule.group(2))).isNotBlank();
        }
    }

    @Test
    void the_three_languages_have_the_same_keys() throws IOException {
        assertThat(keys("nn")).isEqualTo(keys("nb"));
        assertThat(keys("en")).isEqualTo(keys("nb"));
    }

    private static void constants(DeadlineText text, Set<String> missing, String name, Enum<?>[] constants) {
        for (Enum<?> constant : constants) {
            try {
                text.constant(name, constant);
            } catch (MissingResourceException absent) {
                missing.add(absent.getKey());
            }
        }
    }

    private static DeadlineText text(String language) {
        return DeadlineText.in(language, List.of());
    }

    private static String migration() throws IOException {
        try (var in = DeadlineTextTest.class.getResourceAsStream("/db/migration/V0030__deadline.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> keys(String language) throws IOException {
        return TextFiles.in(language).stringPropertyNames().stream()
                .filter(key -> key.startsWith("deadline.") || key.startsWith("law."))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
