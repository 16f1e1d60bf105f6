package no.algoritmetilsyn.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What comes of it when a body does not answer. */
class DemandLimitIT extends DemandTestBase {

    @Test
    void a_body_that_does_not_answer_is_reminded_twice_and_then_it_has_consequences() {
        String id = demands.until("submitDemand");
        LocalDate limit = workingDay(database.today().plusDays(11));
        draft(id, limit, "EXPLANATION", "LOG");
        take("inspektor", id, "submitDemand", "{}");
        take("jurist", id, "approveDemand", "{\"present\": false}");

        moveTo(workingDaysBefore(limit, 3));
        awaitTask(id, "remindOfLimit");
        take("inspektor", id, "remindOfLimit", "{}");
        assertThat(tasks(id)).containsExactly("awaitAnswer");

        moveTo(limit.plusDays(1));
        awaitTask(id, "followUpLimit");
        assertThat(state(id)).as("no timer decides").isEqualTo("SENT");
        LocalDate next = workingDay(database.today().plusDays(2));
        take("inspektor", id, "remindDemand", "{\"limit\": \"%s\"}".formatted(next));
        assertThat(tasks(id)).containsExactly("awaitAnswer");
        assertThat(deadlines(id, "account")).containsExactlyInAnyOrder("LAPSED " + limit, "RUNNING " + next);

        moveTo(next.plusDays(1));
        awaitTask(id, "followUpLimit");
        take("inspektor", id, "escalateDemand", "{\"reason\": \"Ingen svar på to brev.\"}");
        assertThat(proceeding(id).getJsonObject("facts")).containsKey("escalatedAt");
        assertThat(tasks(id)).as("the body can still answer").containsExactly("awaitAnswer");
        take("inspektor", id, "closeDemand", "{\"reason\": \"Tvangsmulkten overtar.\"}");
        assertThat(proceeding(id).getBoolean("open")).isFalse();
    }

    @Test
    void where_a_fine_is_contemplated_the_right_to_silence_is_told_and_a_lawyer_decides_with_a_reason() {
        String id = demands.until("submitDemand");
        LocalDate limit = workingDay(database.today().plusDays(11));
        draft(id, limit, "EXPLANATION", "LOG");
        take("inspektor", id, "submitDemand", "{}");
        take("jurist", id, "approveDemand", "{\"present\": false}");
        take(
                "inspektor",
                id,
                "contemplateFine",
                "{\"since\": \"%s\", \"reason\": \"Har svart galt før.\"}".formatted(database.today()));
        assertThat(letters(id)).as("before").allMatch(text -> !text.contains("§ 48"));
        take("inspektor", id, "askMoreTime", time(workingDay(limit.plusDays(7))));
        take("inspektor", id, "refuseMoreTime", "{\"reason\": \"Saken haster.\"}");
        assertThat(letters(id)).as("from that day").anyMatch(text -> text.contains("§ 48"));

        moveTo(limit.plusDays(1));
        awaitTask(id, "followUpLimit");
        LocalDate again = workingDay(database.today().plusDays(9));
        take("inspektor", id, "remindDemand", "{\"limit\": \"%s\"}".formatted(again));
        assertThat(database.column(
                        "SELECT lower(content) FROM letters WHERE proceeding_id = ?::uuid AND kind = 'DEMAND_REMINDER'",
                        id))
                .as("a reminder tells of the right to silence and threatens with nothing")
                .singleElement()
                .asString()
                .contains("§ 48", "rett til å teie")
                .doesNotContain("tvangsmulkt", "konsekvens", "straks");
        moveTo(again.plusDays(1));
        awaitTask(id, "followUpLimit");
        assertThat(refused("inspektor", id, "escalateDemand", "{\"reason\": \"Ingen svar.\"}"))
                .isEqualTo("409 needsLawyer");
        assertThat(refused("jurist", id, "escalateDemand", "{}")).isEqualTo("422 null");
        take("jurist", id, "escalateDemand", "{\"reason\": \"Gjelder bare dokumenter som finnes.\"}");
        assertThat(proceeding(id).getJsonObject("facts")).containsKey("escalatedAt");
    }
}
