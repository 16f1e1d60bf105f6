package no.algoritmetilsyn.owndata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestCases;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Keys;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import no.algoritmetilsyn.platform.TestSettings;
import no.algoritmetilsyn.platform.Wiring;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Somebody reads what is kept about them, all of it, and nothing that is kept about a colleague. */
class OwnRecordsTest {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final TestCases CASES = new TestCases(DATABASE);
    private static final Wiring WIRING = new Wiring();
    private static final UUID GROUP = CASES.group(Organ.FIRST_INSTANCE);
    private static final Actor ONE = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.INSPECTOR), Set.of(GROUP));
    private static final Actor OTHER = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.LEADER), Set.of(GROUP));

    static {
        WIRING.put(Settings.class, TestSettings.of(Map.of()));
        WIRING.put(Keys.class, TestSettings.keys());
        WIRING.put(AuthorityClock.class, new TestClock(Instant.parse("2026-11-20T09:00:00Z")));
    }

    private static <B, T> T as(Actor actor, Class<B> bean, Function<B, T> work) {
        WIRING.get(CurrentActor.class).become(actor);
        B made = WIRING.get(bean);
        return DATABASE.inTransaction(entities -> {
            WIRING.begin(entities);
            return work.apply(made);
        });
    }

    @Test
    void what_is_kept_about_oneself_and_nothing_about_others() {
        for (Actor actor : List.of(ONE, OTHER)) {
            CASES.run(
                    "INSERT INTO saved_views VALUES ('%s', '%s', 'FIRST_INSTANCE', 'Liste', 'fane=mine', false, false, now())",
                    UUID.randomUUID(), actor.id());
        }
        CASES.run(
                "INSERT INTO substitutions VALUES ('%s', '%s', '%s', '2026-11-01', '2026-11-02', '%s', now())",
                UUID.randomUUID(), OTHER.id(), ONE.id(), OTHER.id());
        CASES.run(
                "INSERT INTO impartialities VALUES ('%s', '%s', '%s', 'DISCRETIONARY', 'Kjenner klageren.', now())",
                UUID.randomUUID(), CASES.casefile(), ONE.id());
        as(ONE, Audit.class, audit -> {
            audit.append(Audit.LOGINS, OTHER, "LOGIN", new AuditSubject("ACCOUNT", OTHER.id()), Map.of());
            audit.append(Audit.LOGINS, ONE, "LOGIN", new AuditSubject("ACCOUNT", ONE.id()), Map.of());
            return null;
        });
        OwnData data = as(ONE, OwnRecords.class, OwnRecords::read);
        assertThat(data.account().id()).isEqualTo(ONE.id());
        assertThat(data.account().roles()).containsExactly("INSPECTOR");
        assertThat(data.account().groups()).hasSize(1);
        assertThat(data.views()).hasSize(1);
        assertThat(data.substitutions()).as("those in which one stands in, too").hasSize(1);
        assertThat(data.declarations())
                .extracting(OwnData.Declaration::explanation)
                .containsExactly("Kjenner klageren.");
        assertThat(data.logins()).hasSize(1);
        assertThat(data.tasks()).isEmpty();
        assertThat(as(OTHER, OwnRecords.class, OwnRecords::read).declarations()).isEmpty();
    }

    @Test
    void the_log_is_told_page_by_page_and_none_of_it_twice() {
        for (int i = 0; i < 7; i++) {
            int number = i;
            Actor actor = i % 2 == 0 ? ONE : OTHER;
            as(actor, Audit.class, audit -> {
                audit.append(
                        Audit.OFFICE, actor, "DONE_" + number, new AuditSubject("TASK", UUID.randomUUID()), Map.of());
                return null;
            });
        }
        List<String> told = new ArrayList<>();
        OwnData.Event last = null;
        List<OwnData.Event> page;
        do {
            OwnData.Event before = last;
            page = as(ONE, OwnRecords.class, records -> records.events(before, 2));
            page.stream().map(OwnData.Event::action).forEach(told::add);
            last = page.isEmpty() ? null : page.get(page.size() - 1);
        } while (!page.isEmpty());
        assertThat(told)
                .filteredOn(action -> action.startsWith("DONE_"))
                .containsExactly("DONE_6", "DONE_4", "DONE_2", "DONE_0");
        assertThat(told).doesNotHaveDuplicates();
    }

    @Test
    void it_is_for_those_who_work_here() {
        Actor citizen = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.CITIZEN), Set.of());
        assertThatThrownBy(() -> as(citizen, OwnRecords.class, OwnRecords::read))
                .isInstanceOf(AccessRefused.class);
    }
}
