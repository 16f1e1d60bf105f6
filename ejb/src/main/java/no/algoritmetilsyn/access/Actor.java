package no.algoritmetilsyn.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.authority.Organ;

/**
 * Who acts.
 *
 * @param id account, or a fixed id for the system and for anybody who is not logged in
 * @param name what colleagues and letters call a member of the staff; the user name of others
 * @param roles never empty: everybody is at least {@link Role#ANYONE}
 * @param groups groups the account belongs to
 * @param organ the organ a member of the staff works in; the first instance for all others
 */
public record Actor(UUID id, String name, Set<Role> roles, Set<UUID> groups, Organ organ) {

    /** Somebody who is not logged in. */
    public static final Actor ANONYMOUS =
            new Actor(new UUID(0, 0), "", EnumSet.of(Role.ANYONE), Set.of(), Organ.FIRST_INSTANCE);

    /** The application itself, in jobs and at start-up. */
    public static final Actor SYSTEM =
            new Actor(new UUID(0, 1), "system", EnumSet.of(Role.ANYONE, Role.SYSTEM), Set.of(), Organ.FIRST_INSTANCE);

    /** Somebody who has shown the follow-up code of a complaint: nobody else is known of them than the complaint. */
    public static Actor complainant(UUID complaintId) {
        return new Actor(complaintId, "", EnumSet.of(Role.COMPLAINANT), Set.of(), Organ.FIRST_INSTANCE);
    }

    public Actor {
        var all = EnumSet.of(Role.ANYONE);
        all.addAll(roles);
        roles = Set.copyOf(all);
        groups = Set.copyOf(groups);
    }

    /** Whether somebody employed by the authority acts. */
    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    /** Whether somebody has logged in. */
    public boolean isLoggedIn() {
        return !equals(ANONYMOUS) && !equals(SYSTEM) && !roles.contains(Role.COMPLAINANT);
    }

    /** The first of some acts that is granted to a role of the actor, whatever else must hold; the first of all when none is. */
    public Act first(Act... acts) {
        Set<Act> granted = AccessTable.grantedTo(roles);
        return Arrays.stream(acts).filter(granted::contains).findFirst().orElse(acts[0]);
    }

    /** What a relation may name so that it means this actor: the account itself and each of its groups. */
    public Set<UUID> subjects() {
        var subjects = new HashSet<>(groups);
        subjects.add(id);
        return subjects;
    }

    /**
     * Who stands for what follows by law, in a proceeding of the first instance, from what the actor has decided in another one. What an
     * officer of the appeal body decides changes orders and fines by itself: that is no part taken below (forvaltningsloven § 34).
     */
    public Actor inConsequence() {
        return organ == Organ.APPEAL_BODY ? SYSTEM : this;
    }

    /** What the audit calls this kind of actor. */
    public String kind() {
        if (equals(SYSTEM)) {
            return "SYSTEM";
        }
        if (roles.contains(Role.COMPLAINANT)) {
            return "COMPLAINANT";
        }
        return isLoggedIn() ? "ACCOUNT" : "ANONYMOUS";
    }
}
