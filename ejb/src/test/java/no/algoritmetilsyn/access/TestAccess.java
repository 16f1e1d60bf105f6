package no.algoritmetilsyn.access;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.TestSettings;

/** The access table asked by one who acts in a test. */
public final class TestAccess {

    private TestAccess() {}

    /** A member of the staff in these roles. */
    public static Actor staff(String name, Role... roles) {
        return new Actor(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                Set.of(roles),
                Set.of(),
                Organ.FIRST_INSTANCE);
    }

    /** Asked through the given entities by the actor. */
    public static Access of(EntityManager entities, AuthorityClock clock, Actor actor) {
        var access = new Access();
        access.entities = entities;
        access.clock = clock;
        access.settings = TestSettings.of(Map.of());
        access.current = new CurrentActor();
        access.current.become(actor);
        return access;
    }
}
