package no.algoritmetilsyn.inbox;

import org.junit.jupiter.api.Tag;

/** The long form. */
@Tag("soak")
class LongPartyFormsIT extends PartyFormsIT {

    @Override
    int days() {
        return 1;
    }
}
