package no.algoritmetilsyn.access;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.ReadOnce;
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
        access.conditions = new ConditionQuery();
        access.conditions.entities = entities;
        access.conditions.clock = clock;
        access.conditions.settings = TestSettings.of(Map.of());
        access.conditions.readOnce = new ReadOnce();
        access.current = new CurrentActor();
        access.current.become(actor);
        access.refused = new Refusals();
        return access;
    }

    /** The same, where demo data is. */
    public static Access inDemo(Access access) {
        access.conditions.settings = TestSettings.of(Map.of("TILSYN_DEMO", "true"));
        return access;
    }

    /** What writes the rows that it asks for, in the name of the same actor. */
    public static AccessRows rows(Access access) {
        var rows = new AccessRows();
        rows.entities = access.conditions.entities;
        rows.access = access;
        rows.clock = access.conditions.clock;
        return rows;
    }

    /** What shows files to people outside the authority, in the name of the same actor. */
    public static Disclosures disclosures(Access access) {
        var disclosures = new Disclosures();
        disclosures.entities = access.conditions.entities;
        disclosures.access = access;
        disclosures.clock = access.conditions.clock;
        return disclosures;
    }

    /** What was refused by it, in order. */
    public static List<Refusal> refusals(Access access) {
        return ((Refusals) access.refused).fired;
    }

    private static final class Refusals implements Event<Refusal> {

        private final List<Refusal> fired = new ArrayList<>();

        @Override
        public void fire(Refusal refusal) {
            fired.add(refusal);
        }

        @Override
        public <U extends Refusal> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Refusal> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<Refusal> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends Refusal> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Refusal> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
