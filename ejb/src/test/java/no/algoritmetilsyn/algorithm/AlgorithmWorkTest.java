package no.algoritmetilsyn.algorithm;

import static no.algoritmetilsyn.algorithm.RegisterFixture.INSPECTOR;
import static no.algoritmetilsyn.algorithm.RegisterFixture.LEADER;
import static no.algoritmetilsyn.algorithm.RegisterFixture.PLANNED;
import static no.algoritmetilsyn.algorithm.RegisterFixture.REGISTRAR;
import static no.algoritmetilsyn.algorithm.RegisterFixture.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.algorithm.standard.FieldFault;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import org.junit.jupiter.api.Test;

/** One writes, another publishes, and nothing that was saved is lost. */
class AlgorithmWorkTest extends AlgorithmWorkTestBase {

    private List<RecordFiles.Draft> drafts() {
        return register.files(INSPECTOR, files -> files.drafts(10));
    }

    @Test
    void a_draft_is_nobodys_business_until_another_person_publishes_it() {
        UUID id = begin(PLANNED);
        assertThat(found(id)).isEmpty();
        assertThat(listed(all -> all.versions(id))).isEmpty();
        assertThat(drafts()).extracting(RecordFiles.Draft::name).containsExactly("Brøyting");
        register.run(LEADER, work -> work.publish(id, 1));
        assertThat(shown(id).name()).isEqualTo("Brøyting");
        assertThat(shown(id).note()).contains("Første gang");
        assertThat(drafts()).isEmpty();
        assertThat(register.count("SELECT count(*) FROM changes WHERE kind = 'algorithm'"))
                .isEqualTo(1);
    }

    @Test
    void its_author_does_not_publish_or_reject_it() {
        UUID id = begin(PLANNED);
        assertThatThrownBy(() -> register.run(REGISTRAR, work -> work.publish(id, 1)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> register.run(REGISTRAR, work -> work.reject(id, 1, "Nei")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> register.run(INSPECTOR, work -> work.publish(id, 1)))
                .isInstanceOf(AccessRefused.class);
        assertThat(found(id)).isEmpty();
    }

    @Test
    void who_has_a_part_in_a_draft_does_not_publish_what_another_made_of_it() {
        Actor both = TestAccess.staff("begge", Role.REGISTRAR, Role.LEADER);
        UUID id = register.work(both, work -> work.begin(RecordKind.USE, null, content(PLANNED), null));
        register.run(REGISTRAR, work -> work.save(id, 1, content(PLANNED.replace("Brøyting", "Strøing")), null));
        assertThatThrownBy(() -> register.run(both, work -> work.publish(id, 2)))
                .isInstanceOfSatisfying(AccessRefused.class, refused -> assertThat(refused.rule())
                        .isEqualTo("NOT_AUTHOR"));
        register.run(LEADER, work -> work.publish(id, 2));
        register.run(REGISTRAR, work -> work.save(id, 2, content(PLANNED), null));
        register.run(both, work -> work.publish(id, 3));
        assertThat(shown(id).name())
                .as("what was published is nobody's draft any more")
                .isEqualTo("Brøyting");
    }

    @Test
    void a_version_is_decided_on_once() {
        UUID id = begin(PLANNED);
        register.run(LEADER, work -> work.reject(id, 1, "Mangler formål"));
        assertThatThrownBy(() -> register.run(LEADER, work -> work.publish(id, 1)))
                .isInstanceOfSatisfying(VersionDecided.class, decided -> assertThat(decided.state())
                        .isEqualTo(AlgorithmVersion.State.REJECTED));
        RecordFile file = file(id);
        assertThat(file.newest().decision()).contains("Mangler formål");
        assertThat(found(id)).isEmpty();
    }

    @Test
    void the_draft_of_somebody_else_is_not_written_over() {
        UUID id = begin(PLANNED);
        register.run(REGISTRAR, work -> work.save(id, 1, content(PLANNED.replace("Brøyting", "Strøing")), null));
        assertThatThrownBy(() ->
                        register.run(REGISTRAR, work -> work.save(id, 1, content(PLANNED), "på et gammelt grunnlag")))
                .isInstanceOfSatisfying(EditedMeanwhile.class, edited -> assertThat(edited.newest())
                        .isEqualTo(2));
        assertThat(file(id).versions())
                .extracting(version -> version.content().text("name"))
                .containsExactly("Brøyting", "Strøing");
    }

    @Test
    void nobody_decides_on_a_draft_that_has_been_written_on_since() {
        UUID id = begin(PLANNED);
        register.run(REGISTRAR, work -> work.save(id, 1, content(PLANNED.replace("Brøyting", "Strøing")), null));
        assertThatThrownBy(() -> register.run(LEADER, work -> work.publish(id, 1)))
                .isInstanceOfSatisfying(EditedMeanwhile.class, edited -> assertThat(edited.newest())
                        .isEqualTo(2));
        assertThatThrownBy(() -> register.run(LEADER, work -> work.reject(id, 1, "Nei")))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(found(id)).isEmpty();
        register.run(LEADER, work -> work.publish(id, 2));
        assertThat(shown(id).name()).isEqualTo("Strøing");
    }

    @Test
    void what_is_missing_is_asked_for_when_it_is_published_and_not_before() {
        UUID id = begin(
                """
                {"name":"Brøyting","organisation":{"name":"Prøvebyen kommune"},"status":"IN_USE"}
                """);
        assertThatThrownBy(() -> register.run(LEADER, work -> work.publish(id, 1)))
                .isInstanceOfSatisfying(InvalidContent.class, invalid -> assertThat(invalid.faults())
                        .allMatch(fault -> fault.kind() == FieldFault.Kind.MISSING)
                        .extracting(FieldFault::field)
                        .contains("purpose", "publicContact", "riskClass", "automation")
                        .doesNotContain("appealProcedure"));
        assertThat(found(id)).isEmpty();
    }

    @Test
    void a_value_that_does_not_fit_is_not_even_saved() {
        assertThatThrownBy(() -> begin(PLANNED.replace("PLANNED", "Planlagt"))).isInstanceOf(InvalidContent.class);
        assertThatThrownBy(() -> begin("{\"status\":\"PLANNED\"}")).isInstanceOf(InvalidContent.class);
        assertThat(register.count("SELECT count(*) FROM algorithm_records")).isZero();
    }

    @Test
    void a_new_version_is_shown_when_it_is_published_and_the_old_one_is_kept() {
        UUID id = published(PLANNED);
        register.clock.advance(Duration.ofDays(3));
        register.run(REGISTRAR, work -> work.save(id, 1, content(PLANNED.replace("Brøyting", "Strøing")), null));
        assertThat(shown(id).name()).isEqualTo("Brøyting");
        register.run(LEADER, work -> work.publish(id, 2));
        assertThat(shown(id).name()).isEqualTo("Strøing");
        assertThat(shown(id).number()).isEqualTo(2);
        assertThat(listed(all -> all.versions(id)))
                .extracting(version -> version.asOf() + " " + version.name())
                .containsExactly("2026-11-22 Brøyting", "2026-11-25 Strøing");
    }

    @Test
    void nobody_from_outside_reads_or_writes() {
        UUID id = begin(PLANNED);
        assertThatThrownBy(() -> register.files(Actor.ANONYMOUS, files -> files.read(id)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> register.work(INSPECTOR, work -> work.save(id, 1, content(PLANNED), null)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> register.withholding(INSPECTOR, work -> work.withhold(id, "rollback", "x", null)))
                .isInstanceOf(AccessRefused.class);
    }
}
