package no.algoritmetilsyn.lawbook.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.law.LawFixture;
import no.algoritmetilsyn.law.power.PowersFixture;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A change of law by two persons, on a real database with the rights of the application. */
class LawChangesTest {

    private static final TestClock CLOCK = new TestClock(Instant.parse("2026-11-28T09:00:00Z"));
    private static final Actor LAWYER = TestAccess.staff("jurist", Role.LAWYER);
    private static final Actor LEADER = TestAccess.staff("leder", Role.LEADER);
    private static final String WHY = "Stortinget 20. november 2026, Lovtidend";
    private static final String RATES = "day,rate\n2026-11-27,11.7050\n2026-11-26,11.69\n";

    private TestDatabase database;

    @BeforeEach
    void create() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** What is exported can be handed in, and changes nothing as it is. */
    @ParameterizedTest
    @EnumSource
    void a_file_that_nobody_has_edited_changes_nothing(LawKind kind) {
        String file = as(LAWYER, changes -> changes.export(kind));
        assertThat(file).startsWith(String.join(",", kind.names()));
        var said = new StringBuilder();
        assertThat(ExportLaw.run(
                        Map.of("TILSYN_DB_URL", database.url(), "TILSYN_DB_PASSWORD", "tilsyn_app"),
                        new String[] {kind.table()},
                        said))
                .isEqualTo(ExportLaw.WRITTEN);
        assertThat(said).hasToString(file);
        assertThat(problems(kind, file)).extracting(LineProblem::code).containsExactly(LineProblem.Code.NOTHING_NEW);
    }

    @Test
    void what_one_has_proposed_another_approves_and_it_stands_with_its_source() throws SQLException {
        UUID id = propose(LawKind.EURO_RATES, RATES);
        assertThat(rate("2026-11-27")).isNull();
        LawProposal waiting = as(LEADER, changes -> changes.find(id).orElseThrow());
        assertThat(waiting.isWaiting()).isTrue();
        assertThat(waiting.stale()).isFalse();
        assertThat(waiting.changes())
                .extracting(change -> change.row().cell("rate"))
                .containsExactly("11.705", "11.69");

        as(LEADER, changes -> changes.approve(id, "Holdt mot Norges Bank"));
        assertThat(rate("2026-11-27")).isEqualTo("11.705");
        assertThat(value("SELECT count(*) FROM euro_rates WHERE added_by = '" + id + "'"))
                .isEqualTo("2");
        assertThat(value(
                        "SELECT count(*) FROM audit_events WHERE action IN ('LAW_PROPOSED', 'LAW_APPROVED') AND detail::text LIKE '%"
                                + waiting.proposal().sha256() + "%'"))
                .isEqualTo("2");
        database.run(
                entities -> assertThat(LawChangesFixture.sources(entities).all().get("euro_rates/2026-11-27"))
                        .singleElement()
                        .satisfies(source -> {
                            assertThat(source.approvedBy()).isEqualTo(LEADER.id());
                            assertThat(source.reason()).isEqualTo(WHY);
                            assertThat(source.ends()).isFalse();
                        }));
        LawProposal done = as(LAWYER, changes -> changes.find(id).orElseThrow());
        assertThat(done.decision().orElseThrow().outcome()).isEqualTo(LawDecision.Outcome.APPROVED);
        assertThat(problems(LawKind.EURO_RATES, RATES))
                .extracting(LineProblem::code)
                .containsExactly(LineProblem.Code.NOTHING_NEW);
        assertThatThrownBy(() -> as(LEADER, changes -> changes.approve(id, "Igjen")))
                .isInstanceOfSatisfying(LawProposalRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(LawProposalRefused.Why.DECIDED));
    }

    @Test
    void nobody_decides_on_what_is_their_own() throws SQLException {
        UUID id = propose(LawKind.EURO_RATES, RATES);
        assertThatThrownBy(() -> as(LAWYER, changes -> changes.approve(id, "Ser riktig ut")))
                .isInstanceOfSatisfying(AccessRefused.class, refused -> assertThat(refused.rule())
                        .isEqualTo("NOT_AUTHOR"));
        assertThatThrownBy(() -> run(LAWYER, changes -> changes.reject(id, "Feil")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> run(LEADER, changes -> changes.withdraw(id, "Feil")))
                .isInstanceOf(AccessRefused.class);
        for (Role role : List.of(Role.INSPECTOR, Role.ARCHIVIST, Role.ADMINISTRATOR, Role.BODY)) {
            Actor other = TestAccess.staff("annen", role);
            assertThatThrownBy(() -> as(other, changes -> changes.approve(id, "x")))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> as(other, changes -> changes.find(id))).isInstanceOf(AccessRefused.class);
        }
        // Nor does the database let the role of the application do so past the access table.
        assertThat(refusal("INSERT INTO law_import_decisions VALUES ('" + id + "', 'APPROVED', 'x', '" + LAWYER.id()
                        + "', now())"))
                .isEqualTo("42501");
        assertThat(refusal("INSERT INTO law_import_decisions VALUES ('" + id + "', 'WITHDRAWN', 'x', '" + LEADER.id()
                        + "', now())"))
                .isEqualTo("42501");
        run(LAWYER, changes -> changes.withdraw(id, "Feil dag"));
        assertThat(rate("2026-11-27")).isNull();
    }

    @Test
    void the_application_changes_no_row_of_law_by_itself() throws SQLException {
        for (LawKind kind : LawKind.values()) {
            String table = kind.table();
            String column = kind.names().get(0);
            assertThat(refusal("UPDATE " + table + " SET " + column + " = " + column))
                    .as(table)
                    .isEqualTo("42501");
            assertThat(refusal("DELETE FROM " + table)).as(table).isEqualTo("42501");
            assertThat(refusal("INSERT INTO " + table + " DEFAULT VALUES"))
                    .as(table)
                    .isEqualTo("42501");
        }
        assertThat(refusal("SELECT law_rows_apply(NULL, 'euro_rates', '[]')")).isEqualTo("42501");
        assertThat(refusal("UPDATE law_imports SET changes = changes")).isEqualTo("42501");
        assertThat(refusal("DELETE FROM law_import_decisions")).isEqualTo("42501");
    }

    @Test
    void a_power_passes_to_another_on_a_day_and_the_file_can_be_edited_further() throws SQLException {
        String file = as(LAWYER, changes -> changes.export(LawKind.POWERS));
        String line = line(file, "aml-information/1");
        String edited = file.replace(line, line.replace("2006-01-01,,", "2006-01-01,2027-07-01,"))
                + line.replace("aml-information/1", "aml-information/2")
                        .replace("Arbeidstilsynet,Arbeidstilsynet,Labour Inspection Authority", ",,")
                        .replace("false,,,,2006-01-01", "true,,,,2027-07-01")
                + "\n";
        UUID id = propose(LawKind.POWERS, edited);
        LawProposal proposal = as(LEADER, changes -> changes.find(id).orElseThrow());
        assertThat(proposal.changes()).hasSize(2);
        assertThat(proposal.changes().get(0).action()).isEqualTo(LawChange.Action.END);
        LawChange follows = proposal.changes().get(1);
        assertThat(follows.former().orElseThrow().id()).isEqualTo("aml-information/1");
        assertThat(follows.differences()).contains("own", "valid_from").doesNotContain("provision", "code");

        as(LEADER, changes -> changes.approve(id, "I samsvar med forskriften"));
        assertThat(
                        value(
                                "SELECT valid_until || ' ' || (ended_by IS NOT NULL) FROM powers WHERE id = 'aml-information/1'"))
                .isEqualTo("2027-07-01 true");
        assertThat(value("SELECT own FROM powers WHERE id = 'aml-information/2'"))
                .isEqualTo("t");
        assertThat(as(LAWYER, changes -> changes.export(LawKind.POWERS)).lines())
                .containsAll(edited.lines().toList());
        assertThat(problems(LawKind.POWERS, edited))
                .extracting(LineProblem::code)
                .containsExactly(LineProblem.Code.NOTHING_NEW);
    }

    @Test
    void a_proposal_is_stale_when_the_rows_are_others() throws SQLException {
        UUID first = propose(LawKind.EURO_RATES, RATES);
        UUID second = propose(LawKind.EURO_RATES, "day,rate\n2026-11-25,11.60\n");
        as(LEADER, changes -> changes.approve(first, "Riktig"));
        assertThat(as(LEADER, changes -> changes.find(second).orElseThrow()).stale())
                .isTrue();
        assertThatThrownBy(() -> as(LEADER, changes -> changes.approve(second, "Riktig")))
                .isInstanceOfSatisfying(LawProposalRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(LawProposalRefused.Why.STALE));
        assertThat(rate("2026-11-25")).isNull();
        run(LEADER, changes -> changes.reject(second, "Lever inn på nytt"));
        assertThat(as(LEADER, LawChanges::newest)).hasSize(2);
    }

    /** All of it or nothing: one row that the database refuses takes the approval and the other rows with it. */
    @Test
    void nothing_is_half_done() throws SQLException {
        String id = UUID.randomUUID().toString();
        String hash = "0".repeat(64);
        assertThat(refusal("INSERT INTO law_imports VALUES ('" + id + "', 'euro_rates', NULL, 'x', '" + hash
                        + "', '[{\"line\":1,\"action\":\"ADD\",\"id\":\"a\",\"content\":{\"day\":\"2026-11-20\",\"rate\":\"11\"}},"
                        + "{\"line\":2,\"action\":\"ADD\",\"id\":\"b\",\"content\":{\"day\":\"2026-11-21\",\"rate\":\"0\"}}]', '"
                        + hash + "', 'x', '" + LAWYER.id() + "', now()); INSERT INTO law_import_decisions VALUES ('"
                        + id
                        + "', 'APPROVED', 'x', '" + LEADER.id() + "', now())"))
                .isEqualTo("23514");
        assertThat(value("SELECT count(*) FROM euro_rates")).isEqualTo("0");
        assertThat(value("SELECT count(*) FROM law_import_decisions")).isEqualTo("0");
    }

    /** All that is wrong is told at once, each with its line. */
    @Test
    void what_is_wrong_is_told_line_by_line() {
        assertThat(problems(LawKind.EURO_RATES, "day,kurs\n2026-11-27,11\n"))
                .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.code())
                .containsExactly("1 kurs UNKNOWN_COLUMN", "1 rate MISSING_COLUMN");
        assertThat(
                        problems(
                                LawKind.EURO_RATES,
                                "day,rate\n2026-11-31,11\n2026-11-27\n2026-11-26,elleve\n2026-11-25,11\n2026-11-25,12\n,=1+1\n\"x"))
                .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "2 day MALFORMED_DATE",
                        "3  CELLS",
                        "4 rate MALFORMED_DECIMAL",
                        "6 day DOUBLE_ROW",
                        "7 day MISSING",
                        "7 rate MALFORMED_DECIMAL",
                        "8  QUOTES");
        assertThat(
                        problems(
                                LawKind.COMPETENCES,
                                "id,regime,authority,valid_from,valid_until\ngdpr,gdpr,Andre,,\naml,aml,Arbeidstilsynet,,2030-01-01\n"
                                        + "aml/2,aml,Nytt tilsyn,2029-01-01,\nx,nolov,X,2027-01-01,2026-01-01\ny y,digs,Y,2027-01-01,2026-01-01\n"))
                .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.code())
                .containsExactly("5 regime UNKNOWN_REFERENCE", "6 id MALFORMED_NAME");
        assertThat(problems(
                        LawKind.COMPETENCES,
                        "id;regime;authority;valid_from;valid_until\ngdpr;gdpr;Andre;;\naml;aml;Arbeidstilsynet;;2030-01-01\n"
                                + "aml/2;aml;Nytt tilsyn;2029-01-01;\n"))
                .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.code())
                .containsExactly("2  CHANGES_ROW", "4 valid_from OVERLAPS");
        assertThat(
                        problems(
                                LawKind.BASIC_AMOUNTS,
                                "valid_from,valid_until,amount,verified\n2026-05-01,2027-05-01,0,true\n2027-05-01,2028-05-01,140000,ja\n"))
                .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.code())
                .containsExactly("3 verified MALFORMED_YES_NO");
        assertThat(problems(
                        LawKind.BASIC_AMOUNTS,
                        "valid_from,valid_until,amount,verified\n2026-05-01,2027-05-01,0,true\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(LineProblem.Code.REFUSED_BY_DATABASE);
                    assertThat(problem.details()).containsExactly("basic_amounts_amount_check");
                });
        assertThat(problems(LawKind.EURO_RATES, " \n"))
                .extracting(LineProblem::code)
                .containsExactly(LineProblem.Code.UNREADABLE);
    }

    @Test
    void a_version_of_a_provision_begins_after_the_last_breach_that_the_former_measured() throws SQLException {
        String file = as(LAWYER, changes -> changes.export(LawKind.PROVISIONS));
        String header = file.lines().findFirst().orElseThrow() + "\n";
        Function<String, String> from = day -> header
                + line(file, "gdpr-35-1")
                        .replaceFirst("gdpr-35-1,,", "gdpr-35-1," + day + ",")
                        .replace("35,1", "35,2") + "\n";
        finding("gdpr-35-1", "2026-10-05");
        assertThat(problems(LawKind.PROVISIONS, from.apply("2026-10-05")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(LineProblem.Code.IN_USE);
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.details()).containsExactly("1", "2026-10-05");
                });
        UUID id = propose(LawKind.PROVISIONS, from.apply("2026-10-06"));
        // Somebody records a breach while the proposal waits.
        finding("gdpr-35-1", "2026-10-07");
        assertThat(as(LEADER, changes -> changes.find(id).orElseThrow()).problems())
                .extracting(LineProblem::code)
                .containsExactly(LineProblem.Code.IN_USE);
        assertThatThrownBy(() -> as(LEADER, changes -> changes.approve(id, "x")))
                .isInstanceOf(LawFileRefused.class);
        UUID later = propose(LawKind.PROVISIONS, from.apply("2026-10-08"));
        as(LEADER, changes -> changes.approve(later, "Riktig"));
        database.run(entities -> {
            var laws = LawFixture.laws(entities, CLOCK);
            assertThat(laws.provision("gdpr-35-1").paragraph()).hasValue("2");
            assertThat(laws.provision("gdpr-35-1", LocalDate.of(2026, 10, 7)).paragraph())
                    .hasValue("1");
            assertThat(laws.provision("gdpr-35-1").version())
                    .isNotEqualTo(laws.provision("gdpr-35-1", LocalDate.of(2026, 10, 7))
                            .version());
        });
    }

    @Test
    void a_limit_that_was_counted_keeps_its_rule() throws SQLException {
        String file = as(LAWYER, changes -> changes.export(LawKind.DEADLINE_RULES));
        String header = file.lines().findFirst().orElseThrow() + "\n";
        String line = line(file, "fvl67/comment-notice");
        Function<String, String> ended = day -> header + line.replaceFirst(",fvl67,,,", ",fvl67,," + day + ",") + "\n";
        owner(
                "INSERT INTO deadlines (id, subject_kind, subject_id, rule_code, regime, rule_id, nature, whose, follows, start_kind,"
                        + " start_date, due_date, due_instant, provisional, status, lines, started_by, started_at, version)"
                        + " VALUES (gen_random_uuid(), 'X', gen_random_uuid(), 'comment-notice', 'fvl67', 'fvl67/comment-notice', 'SET_LIMIT',"
                        + " 'PARTY', 'remind', 'DISPATCHED', '2026-11-10', '2026-12-01', now(), false, 'RUNNING', '[]', gen_random_uuid(),"
                        + " now(), 0)");
        assertThat(problems(LawKind.DEADLINE_RULES, ended.apply("2026-11-10")))
                .extracting(LineProblem::code)
                .containsExactly(LineProblem.Code.IN_USE);
        assertThat(propose(LawKind.DEADLINE_RULES, ended.apply("2026-11-11"))).isNotNull();
    }

    @Test
    void what_is_approved_is_reckoned_with() {
        UUID id = propose(
                LawKind.BASIC_AMOUNTS, "valid_from,valid_until,amount,verified\n2026-05-01,2027-05-01,136549,true\n");
        as(LEADER, changes -> changes.approve(id, "Riktig"));
        database.run(entities -> assertThat(PowersFixture.powers(entities)
                        .basicAmount(LocalDate.of(2026, 6, 1))
                        .orElseThrow()
                        .amount())
                .isEqualTo(136_549));
    }

    private static String line(String file, String id) {
        return file.lines().filter(one -> one.startsWith(id + ",")).findFirst().orElseThrow();
    }

    private UUID propose(LawKind kind, String file) {
        return as(LAWYER, changes -> changes.propose(kind, "lov.csv", file.getBytes(StandardCharsets.UTF_8), WHY)
                .proposal()
                .id());
    }

    private List<LineProblem> problems(LawKind kind, String file) {
        return catchThrowableOfType(LawFileRefused.class, () -> propose(kind, file))
                .problems();
    }

    private <T> T as(Actor actor, Function<LawChanges, T> work) {
        return database.inTransaction(entities -> work.apply(boundary(entities, actor)));
    }

    private void run(Actor actor, java.util.function.Consumer<LawChanges> work) {
        database.run(entities -> work.accept(boundary(entities, actor)));
    }

    private static LawChanges boundary(EntityManager entities, Actor actor) {
        return LawChangesFixture.changes(entities, CLOCK, actor);
    }

    private String rate(String day) throws SQLException {
        return value("SELECT trim_scale(rate) FROM euro_rates WHERE day = '" + day + "'");
    }

    private String value(String query) throws SQLException {
        try (Connection owner = database.asOwner();
                Statement sql = owner.createStatement();
                var row = sql.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** A breach, without the inspection that it was found in. */
    private void finding(String provision, String day) throws SQLException {
        owner(
                "INSERT INTO findings (id, inspection_id, number, state, kind, requirement, theme, theme_version, provision, regime,"
                        + " observed_on, facts, harm, probability, proof, recorded_by, recorded_at, version) VALUES (gen_random_uuid(),"
                        + " gen_random_uuid(), 1, 'DRAFT', 'BREACH', 'r', 't', 1, '" + provision + "', 'gdpr', '" + day
                        + "', 'x', 'MINOR', 'POSSIBLE', 'PREPONDERANCE', gen_random_uuid(), now(), 0)");
    }

    private void owner(String statement) throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement sql = superuser.createStatement()) {
            sql.execute("SET session_replication_role = replica");
            sql.execute(statement);
        }
    }

    /** Why the role of the application is refused; null when it is not. */
    private String refusal(String statement) throws SQLException {
        try (Connection application = database.asApplication();
                Statement sql = application.createStatement()) {
            application.setAutoCommit(false);
            sql.execute(statement);
            return null;
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
