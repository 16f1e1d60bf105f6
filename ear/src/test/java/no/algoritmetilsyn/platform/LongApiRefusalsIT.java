package no.algoritmetilsyn.platform;

import org.junit.jupiter.api.Tag;

/** The long form: every call is tried by those who may not. */
@Tag("soak")
class LongApiRefusalsIT extends ApiRefusalsIT {

    @Override
    int days() {
        return 1;
    }
}
