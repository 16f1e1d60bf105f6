package no.algoritmetilsyn.algorithm;

import static no.algoritmetilsyn.algorithm.RegisterFixture.INSPECTOR;
import static no.algoritmetilsyn.algorithm.RegisterFixture.LEADER;
import static no.algoritmetilsyn.algorithm.RegisterFixture.REGISTRAR;
import static no.algoritmetilsyn.algorithm.RegisterFixture.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import org.junit.jupiter.api.AfterEach;

/** Records of the register and the people who write them. */
abstract class AlgorithmWorkTestBase {

    final RegisterFixture register = new RegisterFixture();

    @AfterEach
    void close() {
        register.close();
    }

    UUID begin(String json) {
        return register.work(REGISTRAR, work -> work.begin(RecordKind.USE, null, content(json), "Første gang"));
    }

    UUID published(String json) {
        UUID id = begin(json);
        register.run(LEADER, work -> work.publish(id, 1));
        return id;
    }

    Optional<PublicRecord> found(UUID id) {
        return register.look(all -> all.find(id));
    }

    PublicRecord shown(UUID id) {
        return found(id).orElseThrow();
    }

    Optional<PublicRecord> version(UUID id, int number) {
        return register.look(all -> all.version(id, number));
    }

    List<PublicRecord> listed(Function<PublicRegister, List<PublicRecord>> list) {
        return register.look(list);
    }

    RecordFile file(UUID id) {
        return register.files(INSPECTOR, files -> files.read(id)).orElseThrow();
    }
}
