package no.algoritmetilsyn.demo.web;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.identity.StaffGroups;

/** The demo accounts; the password of each is its user name. Of each kind that approves there are two, for four eyes. */
enum DemoAccount {
    BORGER("Berit Borger", Role.CITIZEN),
    VIRKSOMHET("Viggo Virksomhet", Role.BODY),
    VIRKSOMHET2("Vilde Virksomhet", Role.BODY),
    TILLITSVALGT("Tiril Tillitsvalgt", Role.REPRESENTATIVE),
    TILLITSVALGT2("Tobias Tillitsvalgt", Role.REPRESENTATIVE),
    VERNEOMBUD("Vera Verneombud", Role.REPRESENTATIVE),
    INSPEKTOR("Inga Inspektør", Role.INSPECTOR),
    INSPEKTOR2("Ivar Inspektør", Role.INSPECTOR),
    JURIST("Jonas Jurist", Role.LAWYER),
    JURIST2("Janne Jurist", Role.LAWYER),
    LEDER("Lise Leder", Role.LEADER),
    LEDER2("Leif Leder", Role.LEADER),
    REGISTRAR("Ragnar Registrar", Role.REGISTRAR),
    ARKIVAR("Arne Arkivar", Role.ARCHIVIST),
    KLAGEORGAN("Kari Klageorgan", Role.APPEAL_OFFICER),
    KLAGEORGAN2("Knut Klageorgan", Role.APPEAL_OFFICER),
    ADMIN("Admin", Role.ADMINISTRATOR);

    private final String displayName;
    private final Role role;

    DemoAccount(String displayName, Role role) {
        this.displayName = displayName;
        this.role = role;
    }

    String userName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String displayName() {
        return displayName;
    }

    Set<Role> roles() {
        return EnumSet.of(role);
    }

    Organ organ() {
        return role == Role.APPEAL_OFFICER ? Organ.APPEAL_BODY : Organ.FIRST_INSTANCE;
    }

    Set<UUID> groups() {
        return switch (role) {
            case INSPECTOR, LAWYER, LEADER, ARCHIVIST -> Set.of(StaffGroups.INTAKE);
            case APPEAL_OFFICER -> Set.of(StaffGroups.APPEALS);
            default -> Set.of();
        };
    }
}
