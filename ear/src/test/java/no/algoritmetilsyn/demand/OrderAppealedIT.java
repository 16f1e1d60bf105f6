package no.algoritmetilsyn.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.server.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order to give information is appealed, by the act that is in force on the day on which it is sent. */
class OrderAppealedIT extends DemandTestBase {

    private static final LocalDate NEVER = LocalDate.of(2199, 12, 31);

    @AfterEach
    void the_act_of_1967_is_in_force() {
        commence(NEVER);
        database.run("UPDATE regimes SET in_force_until = NULL WHERE code = 'fvl67'");
        database.run("UPDATE regimes SET in_force_from = NULL WHERE code = 'fvl25'");
    }

    /** Three days by forvaltningsloven § 14 of 1967, and the duty waits; one week by § 19 of 2025, and it does not. */
    @ParameterizedTest
    @CsvSource({
        "false, 3, 'forvaltningslova § 14', treng de ikkje svare før klaga er avgjord",
        "true, 7, '(2025) § 19', 'De må svare sjølv om de klagar, om vi ikkje utset plikta'"
    })
    void it_is_appealed_in_time_and_late(boolean newer, int days, String law, String effect) {
        LocalDate monday = quietMonday();
        moveTo(monday);
        if (newer) {
            commence(monday);
        }
        String first = ordered();
        String second = ordered();
        LocalDate last = monday.plusDays(days);
        assertThat(deadlines(first, "appeal-information-order")).containsExactly("RUNNING " + last);
        assertThat(letters(first)).singleElement().asString().contains(law, effect);

        moveTo(last);
        String inTime = appealed(first);
        take("inspektor", inTime, "assessAppeal", assessment("HEARD", monday));
        assertThat(state(inTime)).isEqualTo("REVIEW");

        moveTo(last.plusDays(1));
        String late = appealed(second);
        Client.Answer refused = client("inspektor")
                .post("/api/v1/proceedings/" + late + "/steps/assessAppeal", assessment("HEARD", monday));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("/conclusion", "late");
        take("inspektor", late, "assessAppeal", assessment("HEARD_LATE", monday));
        assertThat(state(late)).isEqualTo("REVIEW");
    }

    /** The first Monday to come with no day off in the two weeks that begin with it but for the weekends. */
    private LocalDate quietMonday() {
        LocalDate monday = database.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        while (hasHoliday(monday)) {
            monday = monday.plusWeeks(1);
        }
        return monday;
    }

    private static boolean hasHoliday(LocalDate monday) {
        return IntStream.range(0, 12)
                .mapToObj(monday::plusDays)
                .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                .anyMatch(day -> !Holidays.isWorkingDay(day));
    }

    private void commence(LocalDate from) {
        Client.Answer set = client("admin")
                .post("/api/v1/operations/commencement", "{\"regime\": \"fvl25\", \"from\": \"" + from + "\"}");
        assertThat(set.status()).as(set.body()).isEqualTo(200);
    }

    private String ordered() {
        String id = demands.until("approveDemand");
        take("jurist", id, "approveDemand", "{\"present\": false}");
        return id;
    }

    private String appealed(String id) {
        take("virksomhet", id, "receiveAppeal", "{\"text\": \"De har ikkje lov til å spørje om dette.\"}");
        return database.value("SELECT id FROM appeals WHERE appealed_id = ?::uuid", id);
    }

    private static String assessment(String conclusion, LocalDate arrived) {
        return "{\"conclusion\": \"%s\", \"arrived\": \"%s\", \"reason\": \"Den som leser posten, var syk.\"}"
                .formatted(conclusion, arrived);
    }
}
