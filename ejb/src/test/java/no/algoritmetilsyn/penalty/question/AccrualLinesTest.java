package no.algoritmetilsyn.penalty.question;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.law.question.GoldenFolder;
import no.algoritmetilsyn.penalty.accrual.AccrualLine;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The explanation of each row of {@code penalty.csv} has the parts and sums that the row tells. */
class AccrualLinesTest {

    @Test
    void the_lines_of_each_row_are_those_that_lawyers_wrote() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Map<String, String>> rows = GoldenFolder.rows(GoldenFolder.ours().resolve("penalty.csv"));
        try (var database = TestDatabase.fresh();
                EntityManager reading = database.entities().createEntityManager()) {
            PenaltyAnswers answers = PenaltyAnswersFixture.answers(reading);
            for (Map<String, String> row : rows) {
                PenaltyAnswer answer =
                        answers.answer(PenaltyReader.read(row).whole().orElseThrow());
                String found = written(answer, row.get("kind").equals("ITEMS"));
                if (!found.equals(row.get("lines"))) {
                    wrong.add(row.get("id") + ": " + found + "\n  not " + row.get("lines"));
                }
                assertThat(answer.lines()).allSatisfy(AccrualLinesTest::recomputes);
                assertThat(answer.lines().stream()
                                .mapToLong(AccrualLine::amount)
                                .sum())
                        .isEqualTo(Long.parseLong(row.get("expected_nok")));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).hasSizeGreaterThan(90);
    }

    private static void recomputes(AccrualLine line) {
        assertThat(line.amount()).isEqualTo(line.units() * line.rate());
        assertThat(line.reason().hasAmount()).isEqualTo(line.units() != 0);
        assertThat(line.provision()).isNotBlank();
    }

    private static String written(PenaltyAnswer answer, boolean points) {
        List<String> parts = new ArrayList<>();
        List<AccrualLine> lines = answer.lines();
        long total = 0;
        long ofPoint = 0;
        boolean bare = false;
        for (int place = 0; place < lines.size(); place++) {
            AccrualLine line = lines.get(place);
            String prefix = line.point().isEmpty() || !points ? "" : line.point() + ": ";
            String part = part(line, total);
            if (!part.isEmpty()) {
                parts.add(prefix + part);
            }
            total += line.amount();
            ofPoint += line.amount();
            boolean last =
                    place + 1 == lines.size() || !lines.get(place + 1).point().equals(line.point());
            if (last && !prefix.isEmpty()) {
                parts.add(prefix + "sum " + number(ofPoint));
                ofPoint = 0;
            }
            bare = bare || prefix.isEmpty() && (part.startsWith("ingen mulkt:") || part.startsWith("ikke lovlig"));
        }
        if (!bare) {
            parts.add("sum " + number(total));
        }
        return String.join(" | ", parts);
    }

    private static String part(AccrualLine line, long before) {
        String days = line.from() + "–" + line.to() + ": ";
        String day = line.from() + ": ";
        String product = " × " + number(line.rate()) + " = " + number(line.amount());
        String left = number(-line.amount()) + " av " + number(before) + " = rest " + number(before + line.amount());
        return switch (line.reason()) {
            case DAYS_PASSED -> days + line.units() + " døgn" + product;
            case WEEK_PASSED, WEEK_BEGUN -> days + "1 uke" + product;
            case MONTH_PASSED -> days + "1 måned" + product;
            case BREACHED -> day + "1 overtredelse" + product;
            case LIMIT_PASSED -> day + "engangsbeløp = " + number(line.amount());
            case REST_TO_CAP -> day + "resten inntil taket = " + number(line.amount());
            case NOT_WHOLE -> days + "brutt, teller ikke";
            case BREACH_TOO_EARLY, BREACH_IN_PAUSE, BREACH_TOO_LATE -> day + "teller ikke";
            case NOTHING_ACCRUED -> "ingen mulktdag";
            case ANNULLED -> "ingen mulkt: pålegget er opphevet " + line.from();
            case WAIVED_SHARE, WAIVED_SUM, WAIVED_DAYS -> "frafalt " + left;
            case REDUCED_ON_APPEAL -> "satt ned " + left;
            case FORM_UNKNOWN -> "ikke lovlig: loven kjenner ikke formen";
            case NOT_IN_FORCE -> "ikke lovlig: loven er ikke i kraft";
            case UNLAWFUL -> "ikke lovlig: " + line.point();
            case CAP_REACHED, LIMIT_MOVED, STANDS_STILL, WAIVER_IS_LIMITED -> "";
        };
    }

    private static String number(long kroner) {
        return String.format(java.util.Locale.ROOT, "%,d", kroner).replace(',', ' ');
    }
}
