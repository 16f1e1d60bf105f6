package no.algoritmetilsyn.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;

/** Who plays the roles of a story: one of two of each kind, and another who takes no part in it. */
final class StoryCast {

    private static final String COMPLAINANT = "complainant";

    private final Map<String, Actor> roles = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<Actor> staff;

    StoryCast(Random random, WalkFixture fixture) {
        this.staff = fixture.staff;
        pair(random, Role.INSPECTOR, "inspector", "otherInspector");
        pair(random, Role.LAWYER, "lawyer", "otherLawyer");
        pair(random, Role.LEADER, "leader", "otherLeader");
        pair(random, Role.APPEAL_OFFICER, "officer", "colleague");
        roles.put("archivist", with(Role.ARCHIVIST).get(0));
        roles.put("body", fixture.outsiders.get(0));
        roles.put("representative", fixture.outsiders.get(1));
    }

    private void pair(Random random, Role role, String first, String second) {
        List<Actor> both = new ArrayList<>(with(role));
        Collections.shuffle(both, random);
        roles.put(first, both.get(0));
        roles.put(second, both.get(1));
    }

    private List<Actor> with(Role role) {
        return staff.stream().filter(actor -> actor.roles().contains(role)).toList();
    }

    /**
     * The one who plays a role.
     *
     * @param proceeding what the complainant of it does, they do by its code
     */
    Actor who(String role, UUID proceeding) {
        Actor actor = role.equals(COMPLAINANT) ? Actor.complainant(proceeding) : roles.get(role);
        if (actor == null) {
            throw new IllegalArgumentException("nobody plays " + role);
        }
        return actor;
    }

    /** Gives something else a name in the story, such as its first case. */
    void call(String name, String value) {
        names.put(name, value);
    }

    /** The user name of the one who plays a role, or what has that name. */
    String name(String role) {
        return names.containsKey(role) ? names.get(role) : who(role, null).name();
    }

    /** Somebody of the staff, by their id. */
    Actor member(UUID id) {
        return staff.stream().filter(actor -> actor.id().equals(id)).findFirst().orElse(null);
    }

    /** Whether somebody has to declare that they are impartial before they do anything. */
    static boolean declares(Actor actor) {
        return actor.isStaff() && !actor.roles().contains(Role.ARCHIVIST);
    }
}
