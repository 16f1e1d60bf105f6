package no.algoritmetilsyn.casefile.shield;

import java.util.UUID;
import no.algoritmetilsyn.identity.StaffGroups;

/** A group whose members keep sight of a case together. */
public enum StaffGroup {
    /** Those who take in and handle what comes to the first instance. */
    INTAKE(StaffGroups.INTAKE),
    /** Those who handle appeals. */
    APPEALS(StaffGroups.APPEALS);

    private final UUID id;

    StaffGroup(UUID id) {
        this.id = id;
    }

    UUID id() {
        return id;
    }
}
