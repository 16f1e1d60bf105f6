package no.algoritmetilsyn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.audit.AccessEvent;
import no.algoritmetilsyn.audit.TestAccessLog;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import no.algoritmetilsyn.platform.TestSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is let in, and who is not for a while, whatever they send. */
class LoginsTest {

    private static final String RIGHT = "riktig hest batteri";
    private static final String HOME = "2001:db8:1:2::1";
    private static final String ELSEWHERE = "192.0.2.9";

    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T09:00:00Z"));
    private final TestAccessLog log = new TestAccessLog(clock);
    private final VerifiedLogins memory = new VerifiedLogins();
    private TestDatabase database;

    @BeforeEach
    void create() {
        memory.keys = TestSettings.keys();
        memory.clock = clock;
        database = TestDatabase.demo();
        database.run(entities -> accounts(entities)
                .openForDemo(
                        "kari",
                        "Kari",
                        Passwords.hash(RIGHT, 1),
                        Organ.FIRST_INSTANCE,
                        Set.of(Role.INSPECTOR),
                        Set.of()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void while_an_address_is_blocked_it_learns_nothing_though_the_owner_was_just_let_in_there() {
        assertThat(letsIn(RIGHT, HOME)).isTrue();
        block(HOME);
        assertThat(letsIn(RIGHT, HOME)).isFalse();
        assertThat(letsIn("feil", HOME)).isFalse();
        assertThat(letsIn(RIGHT, ELSEWHERE)).isTrue();
        clock.advance(Duration.ofMinutes(15));
        assertThat(letsIn(RIGHT, HOME)).isTrue();
    }

    @Test
    void the_owner_who_was_let_in_elsewhere_opens_nothing_to_a_blocked_address() {
        block(HOME);
        assertThat(letsIn(RIGHT, ELSEWHERE)).isTrue();
        assertThat(letsIn(RIGHT, HOME)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:aaaa::5, false",
        "[2001:db8:1:2::5], false",
        "2001:db8:1:3::1, true",
    })
    void a_block_holds_for_the_whole_network_of_a_subscriber(String from, boolean in) {
        block(HOME);
        assertThat(letsIn(RIGHT, from)).isEqualTo(in);
    }

    @Test
    void what_was_found_right_is_remembered_for_the_network_it_came_from() {
        assertThat(letsIn(RIGHT, HOME)).isTrue();
        assertThat(memory.recall("kari", RIGHT, "2001:db8:1:2:0:0:0:0/64")).isPresent();
        assertThat(memory.recall("kari", RIGHT, ELSEWHERE)).isEmpty();
        assertThat(memory.recall("kari", "feil", "2001:db8:1:2:0:0:0:0/64")).isEmpty();
        clock.advance(Duration.ofMinutes(6));
        assertThat(memory.recall("kari", RIGHT, "2001:db8:1:2:0:0:0:0/64")).isEmpty();
    }

    @Test
    void all_of_it_is_counted_and_noted_without_names_passwords_or_addresses() {
        letsIn(RIGHT, HOME);
        block(HOME);
        letsIn(RIGHT, HOME);
        assertThat(log.count(AccessEvent.LOGIN)).isOne();
        assertThat(log.count(AccessEvent.LOGIN_FAILED)).isEqualTo(8);
        assertThat(log.count(AccessEvent.LOGIN_BLOCKED)).isOne();
        assertThat(log.noted())
                .hasSize(3)
                .noneMatch(row -> row.contains("kari") || row.contains("feil") || row.contains("2001:db8"));
    }

    private void block(String address) {
        for (int i = 0; i < 8; i++) {
            assertThat(letsIn("feil" + i, address)).isFalse();
        }
    }

    private boolean letsIn(String password, String address) {
        return database.inTransaction(
                entities -> logins(entities).login("kari", password, address) instanceof Logins.Answer.Welcome);
    }

    private Logins logins(EntityManager entities) {
        var logins = new Logins();
        logins.accounts = accounts(entities);
        logins.attempts = new FailedAttempts();
        logins.attempts.entities = entities;
        logins.attempts.clock = clock;
        logins.attempts.keys = TestSettings.keys();
        logins.verified = memory;
        logins.queue = new LoginQueue(2, Duration.ofSeconds(30));
        logins.log = log;
        return logins;
    }

    private Accounts accounts(EntityManager entities) {
        var accounts = new Accounts();
        accounts.entities = entities;
        accounts.clock = clock;
        accounts.settings = TestSettings.of(Map.of());
        return accounts;
    }
}
