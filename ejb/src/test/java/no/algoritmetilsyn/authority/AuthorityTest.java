package no.algoritmetilsyn.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Persistence;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import no.algoritmetilsyn.platform.Migrations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuthorityTest {

    private static final Locale NN = Locale.forLanguageTag("nn");
    private static final Locale EN = Locale.ENGLISH;

    private static EmbeddedPostgres postgres;
    private static Authority authority;

    @BeforeAll
    static void a_database_in_which_the_authority_gets_a_new_name_in_2030() throws Exception {
        postgres = EmbeddedPostgres.start();
        Migrations.of(postgres.getPostgresDatabase(), "postgres", "postgres", false)
                .migrate();
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(
                    "INSERT INTO authority_settings SELECT DATE '2030-07-01', 'Nytt navn', 'Nytt namn', 'Ođđa namma',"
                            + " 'New name', organisation_number, phone, email, postal_address, visiting_address,"
                            + " opening_hours_nb, opening_hours_nn, opening_hours_en, source_url FROM authority_settings");
        }
        authority = new Authority();
        authority.entities = Persistence.createEntityManagerFactory(
                        "tilsyn",
                        Map.of(
                                "jakarta.persistence.transactionType",
                                "RESOURCE_LOCAL",
                                "jakarta.persistence.jtaDataSource",
                                postgres.getPostgresDatabase()))
                .createEntityManager();
        authority.read();
    }

    @AfterAll
    static void stop() throws Exception {
        authority.entities.getEntityManagerFactory().close();
        postgres.close();
    }

    @Test
    void a_letter_bears_the_name_of_its_own_day() {
        assertThat(authority.name(NN, LocalDate.of(2030, 6, 30))).isEqualTo("Algoritmetilsynet");
        assertThat(authority.name(NN, LocalDate.of(2030, 7, 1))).isEqualTo("Nytt namn");
    }

    @Test
    void every_language_has_its_name_and_an_unknown_one_gets_bokmål() {
        LocalDate day = LocalDate.of(2031, 1, 1);
        assertThat(authority.name(EN, day)).isEqualTo("New name");
        assertThat(authority.name(Locale.forLanguageTag("se"), day)).isEqualTo("Ođđa namma");
        assertThat(authority.name(Locale.FRENCH, day)).isEqualTo("Nytt navn");
    }

    @Test
    void the_appeal_body_is_another_organ_than_the_one_that_decided() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        assertThat(authority.name(Organ.APPEAL_BODY, EN, day)).isEqualTo("The Appeals Board for Algorithm Cases");
        assertThat(authority.name(Organ.FIRST_INSTANCE, EN, day)).isEqualTo(authority.name(EN, day));
    }

    @Test
    void there_was_no_authority_before_the_first_row() {
        assertThatThrownBy(() -> authority.on(LocalDate.of(2025, 12, 31))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void it_can_be_reached_in_more_than_one_way() {
        AuthoritySettings now = authority.on(LocalDate.of(2027, 1, 1));
        assertThat(now.phone()).isEqualTo("20 00 00 00");
        assertThat(now.email()).endsWith(".example");
        assertThat(now.openingHours(NN)).startsWith("måndag");
        assertThat(now.sourceUrl()).isEmpty();
    }
}
