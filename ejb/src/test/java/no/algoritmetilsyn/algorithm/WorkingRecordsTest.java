package no.algoritmetilsyn.algorithm;

import static no.algoritmetilsyn.algorithm.RegisterFixture.LEADER;
import static no.algoritmetilsyn.algorithm.RegisterFixture.PLANNED;
import static no.algoritmetilsyn.algorithm.RegisterFixture.REGISTRAR;
import static no.algoritmetilsyn.algorithm.RegisterFixture.content;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the index of the staff holds of a record is what the desk opens, whatever has happened to it. */
class WorkingRecordsTest {

    private final RegisterFixture register = new RegisterFixture();

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void the_version_is_the_one_that_the_desk_goes_on_from() {
        UUID id = register.work(REGISTRAR, work -> work.begin(RecordKind.USE, null, content(PLANNED), null));
        assertWorkedOn(id, 1, true);
        register.run(LEADER, work -> work.publish(id, 1));
        assertWorkedOn(id, 1, false);
        register.run(REGISTRAR, work -> work.save(id, 1, content(PLANNED.replace("Brøyting", "Strøing")), null));
        assertWorkedOn(id, 2, true);
        register.run(LEADER, work -> work.reject(id, 2, "Mangler formål"));
        assertWorkedOn(id, 1, false);
        register.imported(id, PLANNED.replace("Brøyting", "Måking"), "2026-11-30", true);
        assertWorkedOn(id, 3, false);
        assertThat(register.count("SELECT count(*) FROM changes WHERE kind = 'algorithm.draft'"))
                .as("begun, saved and sent back; what is published is told of otherwise")
                .isEqualTo(3);
    }

    private void assertWorkedOn(UUID id, int number, boolean waits) {
        WorkingRecord working = register.working(all -> all.all(List.of(id))).get(id);
        assertThat(working.version().number()).isEqualTo(number);
        assertThat(working.isWaiting()).isEqualTo(waits);
        assertThat(register.files(LEADER, files -> files.read(id))
                        .orElseThrow()
                        .current()
                        .number())
                .isEqualTo(number);
        assertThat(register.working(WorkingRecords::stands))
                .containsExactly(new WorkingRecords.Stand(id, working.record().revision(), number));
    }
}
