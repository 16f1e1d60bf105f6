package no.algoritmetilsyn.inspection.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The themes as inspections read them: versions, what changed, and what may be called a breach. */
class ThemesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final String AUTOMATED = "automated-decisions";

    private static TestDatabase database;
    private static EntityManager entities;
    private static Themes themes;

    @BeforeAll
    static void read_what_the_migrations_wrote() {
        database = TestDatabase.fresh();
        entities = database.entities().createEntityManager();
        themes = asked(entities, Role.LAWYER);
    }

    @AfterAll
    static void close() {
        entities.close();
        database.close();
    }

    private static Themes asked(EntityManager reading, Role role) {
        var access = TestAccess.of(
                reading, new TestClock(Instant.parse("2026-11-28T10:00:00Z")), TestAccess.staff("noen", role));
        return ThemeFixture.themes(reading, access);
    }

    @Test
    void there_are_six_themes_in_the_order_of_the_page() {
        assertThat(themes.all())
                .extracting(Theme::id)
                .containsExactly(
                        AUTOMATED,
                        "ai-in-working-life",
                        "discrimination",
                        "children-and-advertising",
                        "face-recognition",
                        "register-duties");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31,", "2026-01-01, 1", "2026-09-30, 1", "2026-10-01, 2", "2030-01-01, 2"})
    void the_newest_version_that_has_begun_holds_on_a_day(LocalDate day, Integer number) {
        assertThat(theme().on(day).map(ThemeVersion::number).orElse(null)).isEqualTo(number);
    }

    @Test
    void a_version_stays_as_it_was_when_a_newer_one_comes() {
        Theme theme = theme();
        Requirement told = theme.version(1).requirement("automation-04").orElseThrow();
        Requirement explained = theme.version(2).requirement("automation-04").orElseThrow();
        assertThat(told.text().nb()).isEqualTo("Folk får vite på forhånd at en maskin avgjør saken.");
        assertThat(explained.text().nb()).startsWith(told.text().nb().replace(".", ","));
        assertThat(told.since()).isEqualTo(1);
        assertThat(explained.since()).isEqualTo(2);
        assertThat(theme.version(1).requirement("automation-19")).isPresent();
        assertThat(theme.version(2).requirement("automation-19")).isEmpty();
        assertThat(theme.version(1).requirement("automation-20")).isEmpty();
        assertThat(theme.version(2).requirement("automation-20")).isPresent();
    }

    @Test
    void what_changed_between_two_versions_is_told_both_ways() {
        Theme theme = theme();
        assertThat(theme.changes(1, 2))
                .extracting(
                        RequirementChange::kind, change -> change.requirement().id())
                .containsExactly(
                        tuple(ChangeKind.CHANGED, "automation-04"),
                        tuple(ChangeKind.WITHDRAWN, "automation-19"),
                        tuple(ChangeKind.ADDED, "automation-20"));
        assertThat(theme.changes(2, 1))
                .extracting(RequirementChange::kind)
                .containsExactly(ChangeKind.CHANGED, ChangeKind.WITHDRAWN, ChangeKind.ADDED);
        assertThat(theme.changes(1, 1)).isEmpty();
        assertThatThrownBy(() -> theme.changes(1, 3)).isInstanceOf(NoSuchElementException.class);
        assertThat(themes.theme("weather")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Ours by the fictional row of the demo, and in force.
        "automation-01, BREACH,       2018-07-20, Datatilsynet",
        // In force, and nobody's but the ombud's.
        "automation-09, NOT_OURS,     1970-01-01, Sivilombudet",
        // Adopted, without a day.
        "automation-13, NOT_IN_FORCE, ,           Sivilombudet",
        // Not part of the EEA Agreement.
        "automation-18, NOT_IN_FORCE, ,           Nkom",
    })
    void a_requirement_that_is_not_in_force_or_not_ours_is_never_a_breach(
            String id, Consequence consequence, LocalDate from, String supervisorWithoutDemo) {
        RequirementOnDay today = onDay(themes, AUTOMATED, 2, TODAY).get(id);
        assertThat(today.consequence()).isEqualTo(consequence);
        assertThat(today.consequence().isBreach()).isEqualTo(consequence == Consequence.BREACH);
        assertThat(today.inForceFrom().orElse(null)).isEqualTo(from);
        RequirementOnDay before =
                onDay(themes, AUTOMATED, 2, LocalDate.of(2025, 12, 31)).get(id);
        assertThat(before.consequence()).isNotEqualTo(Consequence.BREACH);
        assertThat(before.supervisor("nb")).contains(supervisorWithoutDemo);
    }

    @Test
    void what_is_ours_is_marked_as_fictional() {
        assertThat(themes.all().stream()
                        .flatMap(theme -> themes.onDay(theme.newest(), TODAY).stream())
                        .filter(RequirementOnDay::isOurs))
                .isNotEmpty()
                .allMatch(RequirementOnDay::isFictional)
                .allMatch(one -> one.requirement().regime().equals("gdpr"));
    }

    @Test
    void nothing_of_acts_that_bind_nobody_in_norway_can_be_broken() {
        assertThat(themes.all().stream().flatMap(theme -> themes.onDay(theme.newest(), TODAY).stream()))
                .filteredOn(one -> List.of("aia", "dsa", "fvl25")
                        .contains(one.requirement().regime()))
                .hasSizeGreaterThan(30)
                .extracting(RequirementOnDay::consequence)
                .containsOnly(Consequence.NOT_IN_FORCE);
    }

    @Test
    void when_an_act_commences_its_requirements_wait_for_their_own_day() throws SQLException {
        try (var other = TestDatabase.fresh()) {
            try (var owner = other.asOwner();
                    var sql = owner.createStatement()) {
                sql.execute("UPDATE regimes SET in_force_from = '2027-02-01' WHERE code = 'aia'");
                sql.execute(
                        "INSERT INTO supervisions (id, regime, own, valid_from) VALUES ('aia/2', 'aia', true, '2027-02-01')");
                sql.execute("UPDATE supervisions SET valid_until = '2027-02-01' WHERE id = 'aia/1'");
            }
            try (EntityManager reading = other.entities().createEntityManager()) {
                Themes then = asked(reading, Role.INSPECTOR);
                RequirementOnDay emotions = onDay(then, "ai-in-working-life", 1, LocalDate.of(2027, 2, 1))
                        .get("work-13");
                RequirementOnDay told = onDay(then, "ai-in-working-life", 1, LocalDate.of(2027, 12, 1))
                        .get("work-01");
                RequirementOnDay later = onDay(then, "ai-in-working-life", 1, LocalDate.of(2027, 12, 2))
                        .get("work-01");
                assertThat(emotions.consequence()).isEqualTo(Consequence.BREACH);
                assertThat(emotions.isFictional()).isFalse();
                assertThat(told.consequence()).isEqualTo(Consequence.NOT_IN_FORCE);
                assertThat(told.inForceFrom()).contains(LocalDate.of(2027, 12, 2));
                assertThat(later.consequence()).isEqualTo(Consequence.BREACH);
            }
        }
    }

    @Test
    void the_staff_reads_them_and_nobody_else() {
        assertThat(asked(entities, Role.ADMINISTRATOR).all()).hasSize(6);
        for (Role role : List.of(Role.BODY, Role.REPRESENTATIVE, Role.CITIZEN)) {
            Themes outside = asked(entities, role);
            assertThatThrownBy(outside::all).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> outside.theme(AUTOMATED)).isInstanceOf(AccessRefused.class);
            ThemeVersion version = theme().newest();
            assertThatThrownBy(() -> outside.onDay(version, TODAY)).isInstanceOf(AccessRefused.class);
        }
    }

    private static Theme theme() {
        return themes.theme(AUTOMATED).orElseThrow();
    }

    private static Map<String, RequirementOnDay> onDay(Themes read, String theme, int version, LocalDate day) {
        return read.onDay(read.theme(theme).orElseThrow().version(version), day).stream()
                .collect(Collectors.toMap(one -> one.requirement().id(), Function.identity()));
    }
}
