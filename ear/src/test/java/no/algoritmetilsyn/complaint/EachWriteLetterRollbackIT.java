package no.algoritmetilsyn.complaint;

import java.util.List;
import org.junit.jupiter.api.Tag;

/** The long form: each write of each step fails once. */
@Tag("soak")
class EachWriteLetterRollbackIT extends LetterRollbackIT {

    @Override
    List<String> failures(List<String> tables) {
        return tables;
    }

    @Override
    boolean commitFails() {
        return true;
    }
}
