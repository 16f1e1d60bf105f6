package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LAWYER;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.identity.StaffGroups;
import no.algoritmetilsyn.impartiality.ImpartialitySteps;
import no.algoritmetilsyn.impartiality.step.ObjectImpartiality;
import no.algoritmetilsyn.impartiality.step.RuleImpartiality;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.task.Tasks;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A party objects to the impartiality of somebody, and their superior rules on it (forvaltningsloven §§ 6-9). */
class ImpartialityObjectionTest {

    private static final String FURUVIK = "310023450";

    @AutoClose
    private static DecisionFixture fixture;

    private static Actor furuvik;

    private UUID decision;

    @BeforeAll
    static void start() {
        fixture = new DecisionFixture(List.of(ImpartialitySteps.class), List.of());
        var bodies = new BodyFixture(fixture.fixture);
        furuvik = bodies.signatory(FURUVIK);
        owner(
                "INSERT INTO account_roles SELECT id, CASE user_name WHEN 'leder' THEN 'LEADER' WHEN 'jurist' THEN 'LAWYER'"
                        + " ELSE 'INSPECTOR' END FROM accounts WHERE user_name IN ('inspektor', 'jurist', 'leder') ON CONFLICT DO NOTHING");
        owner("INSERT INTO staff_group_members VALUES ('%s', '%s')".formatted(StaffGroups.INTAKE, LAWYER.id()));
        owner("INSERT INTO superiors (subordinate_id, superior_id, since) VALUES ('%s', '%s', '2026-01-01')"
                .formatted(INSPECTOR.id(), LEADER.id()));
    }

    @BeforeEach
    void open() {
        decision = fixture.heard(null);
        fixture.as(INSPECTOR);
    }

    private static void owner(String sql) {
        try (var connection = fixture.fixture.database().asOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectImpartiality object(String person) {
        return new ObjectImpartiality(person, "Ho er søster til ordføraren.", MONDAY, List.of());
    }

    private static RuleImpartiality upheld(String substitute) {
        return new RuleImpartiality(
                "inspektor", true, Impartiality.Ground.AUTOMATIC, "Ho er søster til ordføraren.", substitute);
    }

    private static RuleImpartiality notUpheld(String person) {
        return new RuleImpartiality(person, false, null, "Dei er ikkje i slekt.", null);
    }

    private UUID objected(String person) {
        fixture.take(decision, object(person));
        return UUID.fromString(fixture.text(
                "SELECT id FROM impartiality_objections WHERE proceeding_id = :id ORDER BY entered_at DESC LIMIT 1",
                decision));
    }

    private void claim(String kind) {
        UUID task = fixture.fixture.tasks(decision).stream()
                .filter(open -> open.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .id();
        fixture.fixture.run(() -> fixture.fixture.get(Tasks.class).claim(task));
    }

    @Test
    void a_person_found_disqualified_loses_the_case_at_once_and_a_substitute_takes_over() {
        claim("awaitStatement");
        fixture.as(furuvik);
        fixture.take(
                decision,
                fixture.read(decision, "objectImpartiality", "{\"person\":\"inspektor\",\"text\":\"Søster.\"}"));
        UUID objection = UUID.fromString(
                fixture.text("SELECT id FROM impartiality_objections WHERE proceeding_id = :id", decision));
        assertThat(fixture.tasks(objection)).containsExactly("ruleImpartiality");
        assertThat(fixture.text("SELECT due_date FROM deadlines WHERE subject_id = :id", objection))
                .isEqualTo("2026-12-03");
        fixture.as(LEADER).take(decision, upheld("jurist"));
        assertThat(fixture.tasks(objection)).isEmpty();
        assertThat(fixture.words(decision, LetterKind.IMPARTIALITY_RULED))
                .contains("er inhabil", "Ho er søster til ordføraren.", "ikkje klage på dette svaret aleine");
        assertThat(fixture.texts(
                        "SELECT a.user_name FROM tasks t JOIN accounts a ON a.id = t.claimed_by WHERE t.subject_id = :id"
                                + " AND t.state = 'OPEN'",
                        decision))
                .containsExactly("jurist");
        fixture.as(INSPECTOR);
        assertThat(fixture.forbidden(decision, DecisionFixture.statement(MONDAY)))
                .startsWith("NOT_DISQUALIFIED");
        assertThat(fixture.texts(
                        "SELECT action FROM audit_events WHERE subject_id = :id AND action = 'IMPARTIALITY_RULED'",
                        decision))
                .hasSize(1);
    }

    @Test
    void a_person_found_impartial_goes_on() {
        UUID objection = objected("inspektor");
        fixture.as(LEADER).take(decision, notUpheld("inspektor"));
        assertThat(fixture.text("SELECT upheld FROM impartiality_objections WHERE id = :id", objection))
                .isEqualTo("false");
        fixture.as(INSPECTOR).take(decision, DecisionFixture.statement(MONDAY));
        assertThat(fixture.words(decision, LetterKind.IMPARTIALITY_RULED)).contains("kan behandle saka");
    }

    @Test
    void the_superior_rules_and_nobody_else() {
        objected("inspektor");
        assertThat(fixture.forbidden(decision, notUpheld("inspektor"))).isEqualTo("ROLE");
        fixture.as(LAWYER);
        assertThat(fixture.forbidden(decision, notUpheld("inspektor"))).isEqualTo("ROLE");
        fixture.as(LEADER);
        assertThat(fixture.wrong(decision, notUpheld("leder"))).containsExactly("/userName self");
        assertThat(fixture.wrong(decision, notUpheld("ingen"))).containsExactly("/userName unknown");
        assertThat(fixture.wrong(decision, new RuleImpartiality("inspektor", true, null, "Ho er søster.", null)))
                .containsExactly("/ground required");
        assertThat(fixture.wrong(decision, upheld("inspektor"))).containsExactly("/substitute same");
        assertThat(fixture.wrong(
                        decision,
                        new RuleImpartiality("inspektor", false, Impartiality.Ground.AUTOMATIC, "Nei.", "jurist")))
                .containsExactlyInAnyOrder("/ground notUpheld", "/substitute notUpheld");
    }

    @Test
    void a_superior_whose_own_impartiality_is_doubted_does_not_rule() {
        objected("inspektor");
        objected("leder");
        fixture.as(LEADER);
        assertThat(fixture.refused(decision, notUpheld("inspektor"))).isEqualTo("doubted");
    }

    @Test
    void nothing_is_ruled_that_nobody_has_objected_to() {
        fixture.as(LEADER);
        assertThat(fixture.refused(decision, notUpheld("inspektor"))).isNotNull();
    }
}
