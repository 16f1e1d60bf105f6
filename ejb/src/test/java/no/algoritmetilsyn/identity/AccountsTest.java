package no.algoritmetilsyn.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.audit.TestAccessLog;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import no.algoritmetilsyn.platform.TestSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passwords that everybody knows open nothing but a demo. */
class AccountsTest {

    private TestDatabase database;

    @BeforeEach
    void create() {
        database = TestDatabase.demo();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_demo_account_is_let_in_with_demo_data_only() {
        open("true", "admin", "admin");

        assertThat(letsIn("true", "admin", "admin")).isTrue();
        assertThat(letsIn("false", "admin", "admin")).isFalse();
    }

    @Test
    void another_password_is_taken_everywhere() {
        open("false", "kari", "noe annet");

        assertThat(letsIn("true", "kari", "noe annet")).isTrue();
        assertThat(letsIn("false", "kari", "noe annet")).isTrue();
    }

    @Test
    void outside_a_demo_the_application_opens_no_account() {
        try (TestDatabase production = TestDatabase.fresh()) {
            assertThatThrownBy(() -> production.run(entities -> accounts(entities, "true")
                            .openForDemo("kari", "kari", "x", Organ.FIRST_INSTANCE, Set.of(Role.INSPECTOR), Set.of())))
                    .hasMessageContaining("in a demo only");
        }
    }

    private void open(String demo, String userName, String password) {
        database.run(entities -> accounts(entities, demo)
                .openForDemo(
                        userName,
                        userName,
                        Passwords.hash(Passwords.prepared(password), 1),
                        Organ.FIRST_INSTANCE,
                        Set.of(Role.ADMINISTRATOR),
                        Set.of()));
    }

    private boolean letsIn(String demo, String userName, String password) {
        return database.inTransaction(entities ->
                logins(entities, demo).login(userName, password, "10.0.0.1") instanceof Logins.Answer.Welcome);
    }

    private static Logins logins(EntityManager entities, String demo) {
        var logins = new Logins();
        logins.accounts = accounts(entities, demo);
        logins.attempts = new NoLimit();
        logins.verified = new NoMemory();
        logins.queue = new LoginQueue();
        logins.log = new TestAccessLog(logins.accounts.clock);
        return logins;
    }

    private static Accounts accounts(EntityManager entities, String demo) {
        var accounts = new Accounts();
        accounts.entities = entities;
        accounts.clock = new TestClock(Instant.parse("2026-11-22T09:00:00Z"));
        accounts.settings = TestSettings.of(Map.of("TILSYN_DEMO", demo));
        return accounts;
    }

    private static final class NoLimit extends FailedAttempts {

        @Override
        public boolean admit(List<Limit> limits) {
            return true;
        }

        @Override
        public boolean isBlocked(List<Limit> limits) {
            return false;
        }

        @Override
        public void failed(List<Limit> limits) {}

        @Override
        public void takeBack(List<Limit> limits) {}

        @Override
        public void forget(Limit limit) {}
    }

    private static final class NoMemory extends VerifiedLogins {

        @Override
        Optional<UUID> recall(String userName, String password, String network) {
            return Optional.empty();
        }

        @Override
        void remember(String userName, String password, String network, UUID accountId) {}

        @Override
        String key(String userName, String password, String network) {
            return userName + "\n" + password + "\n" + network;
        }
    }
}
