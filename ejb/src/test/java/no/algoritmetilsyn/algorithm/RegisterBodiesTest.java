package no.algoritmetilsyn.algorithm;

import static no.algoritmetilsyn.algorithm.RegisterFixture.LEADER;
import static no.algoritmetilsyn.algorithm.RegisterFixture.REGISTRAR;
import static no.algoritmetilsyn.algorithm.RegisterFixture.content;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everybody may know of whose a record is. */
class RegisterBodiesTest extends AlgorithmWorkTestBase {

    private static final String NUMBER = "310000019";

    private static String use(String name, String body, String number) {
        return """
                {"name":"%s","organisation":{"name":"%s","number":"%s"},"status":"PLANNED"}
                """
                .formatted(name, body, number);
    }

    private List<String> names(int from, int most) {
        return register.bodies(bodies -> bodies.records(NUMBER, from, most)).stream()
                .map(PublicRecord::name)
                .toList();
    }

    private Optional<String> number(String name) {
        return register.bodies(bodies -> bodies.number(name));
    }

    @Test
    void the_records_of_a_body_stand_together_by_name_page_by_page() {
        published(use("Strøing", "Prøvebyen kommune", NUMBER));
        published(use("Brøyting", "Prøvebyen kommune", NUMBER));
        published(use("Feiing", "Prøvebyen kommune", NUMBER));
        published(use("Måking", "En annen kommune", "310000027"));
        assertThat(names(0, 20)).containsExactly("Brøyting", "Feiing", "Strøing");
        assertThat(names(1, 1)).containsExactly("Feiing");
        assertThat(register.<Long>bodies(bodies -> bodies.count(NUMBER))).isEqualTo(3);
        assertThat(register.<Long>bodies(bodies -> bodies.count("310000035"))).isZero();
    }

    @Test
    void a_draft_and_a_record_of_law_enforcement_are_not_counted() {
        begin(use("Utkast", "Prøvebyen kommune", NUMBER));
        UUID hidden = published(use("Skjult", "Prøvebyen kommune", NUMBER));
        register.run(
                REGISTRAR,
                work -> work.save(
                        hidden,
                        1,
                        content(use("Skjult", "Prøvebyen kommune", NUMBER)
                                .replace("\"status\"", "\"lawEnforcement\":\"YES\",\"status\"")),
                        null));
        register.run(LEADER, work -> work.publish(hidden, 2));
        assertThat(names(0, 20)).isEmpty();
        assertThat(register.<Long>bodies(bodies -> bodies.count(NUMBER))).isZero();
        assertThat(number("Prøvebyen kommune"))
                .as("nobody learns from the name that there are such records")
                .isEmpty();
    }

    @Test
    void a_name_leads_to_a_body_only_when_it_is_one() {
        published(use("Brøyting", "Prøvebyen kommune", NUMBER));
        published(use("Feiing", "Prøvebyen kommune", NUMBER));
        published("{\"name\":\"Uten\",\"organisation\":{\"name\":\"Prøvebyen kommune\"},\"status\":\"PLANNED\"}");
        assertThat(number("Prøvebyen kommune")).contains(NUMBER);
        assertThat(register.<Map<String, String>>bodies(
                        bodies -> bodies.numbers(List.of("Prøvebyen kommune", "Ukjent"))))
                .isEqualTo(Map.of("Prøvebyen kommune", NUMBER));
        published(use("Måking", "Prøvebyen kommune", "310000027"));
        assertThat(number("Prøvebyen kommune")).isEmpty();
        assertThat(number("Ukjent")).isEmpty();
        assertThat(register.<Map<String, String>>bodies(bodies -> bodies.numbers(List.of("Prøvebyen kommune"))))
                .isEmpty();
    }
}
