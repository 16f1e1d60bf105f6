package no.algoritmetilsyn.algorithm;

import static no.algoritmetilsyn.algorithm.RegisterFixture.INSPECTOR;
import static no.algoritmetilsyn.algorithm.RegisterFixture.LEADER;
import static no.algoritmetilsyn.algorithm.RegisterFixture.PLANNED;
import static no.algoritmetilsyn.algorithm.RegisterFixture.REGISTRAR;
import static no.algoritmetilsyn.algorithm.RegisterFixture.content;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where work on a record goes on when files of other registers add versions beside those of the desk. */
class RecordFileTest {

    private final RegisterFixture register = new RegisterFixture();

    @AfterEach
    void close() {
        register.close();
    }

    private static String named(String name) {
        return PLANNED.replace("Brøyting", name);
    }

    private UUID published() {
        UUID id = register.work(REGISTRAR, work -> work.begin(RecordKind.USE, null, content(PLANNED), null));
        register.run(LEADER, work -> work.publish(id, 1));
        return id;
    }

    private RecordFile file(UUID id) {
        return register.files(INSPECTOR, files -> files.read(id)).orElseThrow();
    }

    private List<Integer> waiting() {
        return register.files(INSPECTOR, files -> files.drafts(10)).stream()
                .map(RecordFiles.Draft::number)
                .toList();
    }

    @Test
    void what_was_to_be_looked_over_is_told_the_longest_overdue_first() {
        UUID late = reviewed("2026-11-01");
        UUID later = reviewed("2026-10");
        reviewed("2027-01-15");
        published();
        assertThat(reviews("2026-12-22")).containsExactly(later, late);
        assertThat(reviews("2027-01-15")).hasSize(3);
        register.run(REGISTRAR, work -> work.save(late, 1, content(PLANNED), null));
        assertThat(reviews("2026-12-22")).as("a draft does not count yet").hasSize(2);
        register.run(LEADER, work -> work.publish(late, 2));
        assertThat(reviews("2026-12-22")).containsExactly(later);
    }

    private UUID reviewed(String day) {
        String said = PLANNED.replaceFirst("\\{", "{\"nextReview\":\"" + day + "\",");
        UUID id = register.work(REGISTRAR, work -> work.begin(RecordKind.USE, null, content(said), null));
        register.run(LEADER, work -> work.publish(id, 1));
        return id;
    }

    private List<UUID> reviews(String until) {
        return register.files(INSPECTOR, files -> files.reviews(LocalDate.parse(until), 10)).stream()
                .map(RecordFiles.Review::id)
                .toList();
    }

    @Test
    void an_old_file_that_comes_late_is_not_where_work_goes_on() {
        UUID id = published();
        register.imported(id, named("Snøplog"), "2021-03-01", false);
        RecordFile file = file(id);
        assertThat(file.record().saved()).isEqualTo(2);
        assertThat(file.draft()).isEmpty();
        assertThat(file.current().content().text("name")).isEqualTo("Brøyting");
    }

    @Test
    void a_draft_waits_although_a_file_has_come_after_it() {
        UUID id = published();
        register.run(REGISTRAR, work -> work.save(id, 1, content(named("Strøing")), null));
        register.imported(id, named("Snøplog"), "2026-11-22", true);
        assertThat(waiting()).containsExactly(2);
        assertThat(file(id).draft()).map(AlgorithmVersion::number).contains(2);
        assertThat(file(id).current().number()).isEqualTo(2);
        register.run(LEADER, work -> work.reject(id, 2, "Filen sier noe annet"));
        assertThat(waiting()).isEmpty();
        assertThat(file(id).current().number()).isEqualTo(3);
    }

    @Test
    void a_draft_that_a_newer_file_has_overtaken_is_published_among_the_earlier_versions() {
        UUID id = published();
        register.run(REGISTRAR, work -> work.save(id, 1, content(named("Strøing")), null));
        register.clock.advance(Duration.ofDays(3));
        register.imported(id, named("Snøplog"), "2026-11-25", true);
        RecordFile file = file(id);
        assertThat(file.isBehind(file.current())).isTrue();
        assertThat((boolean) register.work(LEADER, work -> work.publish(id, 2))).isFalse();
        assertThat(register.look(all -> all.find(id)).orElseThrow().name()).isEqualTo("Snøplog");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_draft_that_somebody_has_written_on_waits_no_more() {
        UUID id = published();
        register.run(REGISTRAR, work -> work.save(id, 1, content(named("Strøing")), null));
        register.run(REGISTRAR, work -> work.save(id, 2, content(named("Salting")), null));
        assertThat(waiting()).containsExactly(3);
        assertThat((boolean) register.work(LEADER, work -> work.publish(id, 3))).isTrue();
        register.imported(id, named("Snøplog"), "2021-03-01", false);
        assertThat(waiting()).isEmpty();
        assertThat(file(id).current().content().text("name")).isEqualTo("Salting");
    }

    @Test
    void what_was_sent_back_can_be_worked_on_while_what_is_shown_comes_first() {
        UUID id = published();
        register.run(REGISTRAR, work -> work.save(id, 1, content(named("Strøing")), null));
        register.run(LEADER, work -> work.reject(id, 2, "Skriv mer"));
        assertThat(file(id).current().number()).isEqualTo(1);
        assertThat(file(id).sentBack()).map(AlgorithmVersion::number).contains(2);
        register.imported(id, named("Snøplog"), "2021-03-01", false);
        assertThat(file(id).sentBack()).isEmpty();
    }

    @Test
    void before_anything_is_shown_work_goes_on_from_what_was_saved_last() {
        UUID id = register.work(REGISTRAR, work -> work.begin(RecordKind.USE, null, content(PLANNED), null));
        register.run(LEADER, work -> work.reject(id, 1, "Skriv mer"));
        assertThat(file(id).current().number()).isEqualTo(1);
    }
}
