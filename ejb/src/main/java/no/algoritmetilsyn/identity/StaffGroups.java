package no.algoritmetilsyn.identity;

import java.util.UUID;
import no.algoritmetilsyn.authority.Organ;

/** The groups that every installation has; the migration makes them. */
public final class StaffGroups {

    /** Sorts and answers what comes in. */
    public static final UUID INTAKE = UUID.fromString("00000000-0000-0000-0001-000000000001");

    /** Handles appeals. */
    public static final UUID APPEALS = UUID.fromString("00000000-0000-0000-0001-000000000002");

    private StaffGroups() {}

    /** The organ that a group, named as models name it, works in. */
    public static Organ organOf(String code) {
        return code.equals("appeals") ? Organ.APPEAL_BODY : Organ.FIRST_INSTANCE;
    }
}
