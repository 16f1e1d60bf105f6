package no.algoritmetilsyn.task;

import org.junit.jupiter.api.Tag;

/** The long form: an inspector with forty cases. */
@Tag("soak")
class LongKeyboardDeskIT extends KeyboardDeskIT {

    @Override
    int many() {
        return 40;
    }
}
