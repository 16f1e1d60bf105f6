package no.algoritmetilsyn.algorithm;

import static no.algoritmetilsyn.algorithm.RegisterFixture.LEADER;
import static no.algoritmetilsyn.algorithm.RegisterFixture.PLANNED;
import static no.algoritmetilsyn.algorithm.RegisterFixture.REGISTRAR;
import static no.algoritmetilsyn.algorithm.RegisterFixture.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What of a record is withheld, restricted or never shown. */
class HiddenRecordTest extends AlgorithmWorkTestBase {

    @Test
    void a_withheld_field_is_gone_from_every_version_with_its_ground_in_its_place() {
        UUID id = published(PLANNED.replace("\"status\"", "\"rollback\":\"Vi måker for hånd\",\"status\""));
        register.withholding(
                LEADER, work -> work.withhold(id, "rollback", "offentleglova § 24", LocalDate.of(2026, 12, 1)));
        for (PublicRecord version : listed(all -> all.versions(id))) {
            assertThat(version.content().get("rollback")).isEmpty();
            assertThat(version.withheld()).containsEntry("rollback", "offentleglova § 24");
        }
        assertThat(file(id).newest().content().text("rollback")).isEqualTo("Vi måker for hånd");
        register.clock.advance(Duration.ofDays(10));
        assertThat(shown(id).content().text("rollback"))
                .as("after the last day")
                .isEqualTo("Vi måker for hånd");
        register.withholding(LEADER, work -> work.withhold(id, "rollback", "offentleglova § 24", null));
        assertThat(shown(id).content().get("rollback")).isEmpty();
        register.disclose(id, "rollback");
        assertThat(shown(id).withheld()).isEmpty();
        assertThat(register.count("SELECT revision FROM algorithm_records")).isEqualTo(4);
        assertThat(register.count("SELECT count(*) FROM changes WHERE kind = 'algorithm'"))
                .isEqualTo(4);
        assertThat(register.count("SELECT count(*) FROM changes WHERE kind = 'algorithm.hidden'"))
                .as("told apart, so that nothing of it stays in the files of an index")
                .isEqualTo(2);
    }

    @Test
    void nothing_is_withheld_until_a_day_that_is_over() {
        UUID id = published(PLANNED.replace("\"status\"", "\"rollback\":\"Vi måker for hånd\",\"status\""));
        LocalDate today = register.clock.today();
        assertThatThrownBy(() -> register.withholding(
                        LEADER, work -> work.withhold(id, "rollback", "offentleglova § 24", today.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(file(id).withholdings()).isEmpty();
        register.withholding(LEADER, work -> work.withhold(id, "rollback", "offentleglova § 24", today));
        assertThat(shown(id).withheld()).containsOnlyKeys("rollback");
    }

    @Test
    void what_the_law_holds_public_cannot_be_withheld() {
        UUID id = published(PLANNED);
        for (String field : new String[] {"name", "purpose", "supervisionNote", "nothing"}) {
            assertThatThrownBy(() -> register.withholding(LEADER, work -> work.withhold(id, field, "fordi", null)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void what_is_for_the_authority_only_is_in_no_version_that_others_see() {
        UUID id = published(PLANNED.replace("\"status\"", "\"supervisionNote\":\"Følges opp\",\"status\""));
        assertThat(shown(id).content().get("supervisionNote")).isEmpty();
        assertThat(shown(id).withheld()).isEmpty();
        assertThat(file(id).newest().content().text("supervisionNote")).isEqualTo("Følges opp");
    }

    @Test
    void a_record_of_law_enforcement_is_nowhere_with_none_of_its_versions() {
        UUID id = published(PLANNED);
        register.run(
                REGISTRAR,
                work -> work.save(
                        id, 1, content(PLANNED.replace("\"status\"", "\"lawEnforcement\":\"YES\",\"status\"")), null));
        register.run(LEADER, work -> work.publish(id, 2));
        assertThat(found(id)).isEmpty();
        assertThat(listed(all -> all.versions(id))).isEmpty();
        assertThat(version(id, 1)).isEmpty();
        assertThat(listed(all -> all.page(null, 10))).isEmpty();
        assertThat(register.<List<PublicRecord>>news(news -> news.newest(10))).isEmpty();
    }
}
