package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody goes back from the receipt, changes what they have written down, and sends it once more. */
@ExtendWith(Installation.class)
class ChangedRegistrationIT {

    private static final LocalDate DAY = LocalDate.now().minusDays(2);

    private final String text = "Ringte " + UUID.randomUUID();
    private Database database;
    private Desk.Sheet page;

    @BeforeEach
    void file_it_once(Installation shared) {
        database = new Database(shared);
        page = Desk.of(shared, "inspektor").open("/tilsyn/ny-klage");
        assertThat(send(text, DAY).body()).contains(reference(text));
    }

    @Test
    void another_text_is_told_from_the_first_and_kept_in_the_form_until_it_is_sent_as_another() {
        String changed = text + ", og skriver";
        Client.Answer answer = send(changed, DAY);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains(reference(text) + " er allerede lagret", "/tilsyn/sak/" + casefile(text), changed);
        assertThat(count(changed)).isZero();

        String key = answer.body().replaceAll("(?s).*name=\"key\"[^>]*value=\"([^\"]*)\".*", "$1");
        assertThat(send(changed, DAY, "key", key).body()).contains(reference(changed));
        assertThat(count(text)).isEqualTo(1);
        assertThat(count(changed)).isEqualTo(1);
    }

    @Test
    void a_corrected_day_is_not_lost_without_a_word() {
        assertThat(send(text, DAY.minusDays(1)).body()).contains(reference(text) + " er allerede lagret");
    }

    @Test
    void a_file_that_is_added_is_not_lost_without_a_word_and_does_not_stay() {
        String name = UUID.randomUUID() + ".txt";
        assertThat(page.sendFile("register", "file", name, new byte[] {'a'}, Registration.of("PHONE", text, DAY))
                        .body())
                .contains(reference(text) + " er allerede lagret");
        assertThat(database.number("SELECT count(*) FROM document_variants WHERE file_name = ?", name))
                .isZero();
    }

    @Test
    void the_same_once_more_leads_to_the_same_receipt() {
        assertThat(send(text, DAY).body()).contains(reference(text)).doesNotContain("er allerede lagret");
        assertThat(count(text)).isEqualTo(1);
    }

    private Client.Answer send(String written, LocalDate day, String... more) {
        return page.send("register", "file", Registration.of("PHONE", written, day, more));
    }

    private long count(String written) {
        return database.number("SELECT count(*) FROM complaints WHERE text = ?", written);
    }

    private String reference(String written) {
        return database.value("SELECT reference FROM complaints WHERE text = ?", written);
    }

    private String casefile(String written) {
        return database.value("SELECT casefile_id FROM complaints WHERE text = ?", written);
    }
}
