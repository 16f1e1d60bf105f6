package no.algoritmetilsyn.law.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.algoritmetilsyn.appeal.AppealLineKind;
import no.algoritmetilsyn.fine.FineLineKind;
import no.algoritmetilsyn.law.LineKind;
import no.algoritmetilsyn.law.Sentence;
import no.algoritmetilsyn.penalty.accrual.AccrualReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line of every explanation can be told in each language. */
class LawTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void every_line_is_a_sentence(String language) {
        LawText text = LawText.in(language, List.of());
        Stream.of(AccrualReason.values(), FineLineKind.values(), AppealLineKind.values())
                .flatMap(Stream::<LineKind>of)
                .map(LawTextTest::line)
                .forEach(line -> assertThat(text.sentence(line))
                        .as("%s", line)
                        .endsWith(".")
                        .doesNotContain("{")
                        .matches("[\\p{Lu}\\d].*"));
    }

    @Test
    void numbers_and_days_are_written_as_the_language_writes_them() {
        var rate = Sentence.of(FineLineKind.EUROS, 10_000_000, "11.5", 115_000_000);
        assertThat(LawText.in("nb", List.of()).sentence(rate).replace('\u00A0', ' '))
                .isEqualTo("10 000 000 euro × 11,5 = 115 000 000 kroner.");
        assertThat(LawText.in("en", List.of()).sentence(rate)).isEqualTo("10,000,000 euros × 11.5 = NOK 115,000,000.");
        var days = Sentence.of(AccrualReason.DAYS_PASSED, "", "2027-01-30", "2027-02-05", 7, 10_000, 70_000, "pol-29");
        assertThat(LawText.in(null, List.of(Locale.forLanguageTag("nn")))
                        .sentence(days)
                        .replace('\u00A0', ' '))
                .isEqualTo(
                        "Laurdag 30. januar 2027 til og med fredag 5. februar 2027: 7 døgn × 10 000 = 70 000 kroner.");
    }

    private static Sentence<LineKind> line(LineKind kind) {
        List<String> arguments = IntStream.range(0, kind.arity())
                .mapToObj(kind::argument)
                .map(argument -> switch (argument) {
                    case DATE -> "2026-12-28";
                    case MOMENT -> "2026-12-28T12:00:00+01:00";
                    case NUMBER -> "3";
                    case DECIMAL -> "11.5";
                    case DAY_OFF -> "SATURDAY";
                    case PROVISION -> "lov § 1";
                    case TEXT -> "Datatilsynet";
                })
                .toList();
        return new Sentence<>(kind, arguments);
    }
}
