package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.task.trend.TrendPart;
import no.algoritmetilsyn.task.trend.Trends;
import no.algoritmetilsyn.task.trend.Trends.Figure;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A leader's figures of months are those of what the leader sees, in Norwegian time, and none is of a person. */
class TrendsTest {

    @AutoClose
    private static final DeskFixture DESK = new DeskFixture();

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @BeforeAll
    static void what_happened() {
        // The first of October in Norway is the last of September elsewhere.
        ended(came("2026-09-30T22:30:00Z"), "2026-10-03T22:30:00Z");
        ended(came("2026-10-05T10:00:00Z"), "2026-11-06T10:00:00Z");
        ended(came("2026-10-06T10:00:00Z"), "2026-11-10T10:00:00Z");
        UUID late = came("2025-11-30T22:59:00Z");
        UUID early = came("2026-11-19T10:00:00Z");
        UUID hidden = came("2026-11-19T11:00:00Z");
        DESK.cases.declare(casefile(hidden), DESK.leader.id(), Impartiality.Ground.AUTOMATIC);
        due(late, "2026-11-02", "RUNNING", null);
        due(early, "2026-11-03", "MET", "2026-11-03T10:00:00Z");
        due(early, "2026-10-03", "MET", "2026-10-04T10:00:00Z");
        due(early, "2026-12-24", "RUNNING", null);
        due(hidden, "2026-11-03", "LAPSED", null);
        stage("sort", DESK.inspector, DESK.colleague, DESK.leader);
        stage("sign", DESK.leader, DESK.leader, DESK.leader);
    }

    @Test
    void months_hold_what_came_and_ended_and_the_age_in_the_middle() {
        List<Figure> all = figures();
        assertThat(number(all, TrendPart.RECEIVED, OCTOBER)).isEqualTo(3);
        assertThat(number(all, TrendPart.ENDED, OCTOBER)).isEqualTo(1);
        assertThat(number(all, TrendPart.ENDED, NOVEMBER)).isEqualTo(2);
        assertThat(figure(all, TrendPart.ENDED, OCTOBER).value()).isEqualTo(3.0);
        assertThat(figure(all, TrendPart.ENDED, NOVEMBER).value()).isEqualTo(33.5);
        assertThat(all)
                .filteredOn(figure -> figure.part() == TrendPart.ENDED && "COMPLAINT".equals(figure.kind()))
                .hasSize(3);
        assertThat(figure(all, TrendPart.DECIDED, null).number()).isZero();
        assertThat(DESK.as(DESK.leader, Trends.class, Trends::months))
                .hasSize(Trends.MONTHS)
                .startsWith(YearMonth.of(2025, 12))
                .endsWith(NOVEMBER);
    }

    @Test
    void what_is_hidden_from_the_leader_is_in_no_figure_and_what_is_too_old_in_none_of_the_year() {
        List<Figure> all = figures();
        assertThat(all)
                .filteredOn(figure -> figure.part() == TrendPart.RECEIVED && figure.month() != null)
                .extracting(Figure::month)
                .doesNotContain(YearMonth.of(2025, 11));
        assertThat(number(all, TrendPart.DUE, NOVEMBER)).isEqualTo(2);
    }

    @Test
    void a_deadline_is_missed_when_it_was_met_too_late_or_still_runs_after_its_day() {
        List<Figure> all = figures();
        assertThat(figure(all, TrendPart.DUE, NOVEMBER).value()).isEqualTo(1.0);
        assertThat(figure(all, TrendPart.DUE, OCTOBER).value()).isEqualTo(1.0);
        assertThat(number(all, TrendPart.DUE, null)).isEqualTo(3);
    }

    @Test
    void what_few_people_have_done_has_no_figure() {
        List<Figure> all = figures();
        assertThat(stage(all, "sort").value()).isEqualTo(4.0);
        assertThat(stage(all, "sort").number()).isEqualTo(3);
        assertThat(stage(all, "sign").number()).isZero();
        assertThat(stage(all, "sign").value()).isNull();
    }

    @Test
    void nobody_but_a_leader_has_them() {
        Actor lawyer = DESK.cases.account(Organ.FIRST_INSTANCE, java.util.Set.of(Role.LAWYER), java.util.Set.of());
        assertThatThrownBy(() -> DESK.as(lawyer, Trends.class, Trends::figures)).isInstanceOf(AccessRefused.class);
    }

    private static List<Figure> figures() {
        return DESK.as(DESK.leader, Trends.class, Trends::figures);
    }

    private static int number(List<Figure> all, TrendPart part, YearMonth month) {
        return figure(all, part, month).number();
    }

    private static Figure figure(List<Figure> all, TrendPart part, YearMonth month) {
        return all.stream()
                .filter(figure -> figure.part() == part && figure.kind() == null)
                .filter(figure -> java.util.Objects.equals(figure.month(), month))
                .findFirst()
                .orElseThrow();
    }

    private static Figure stage(List<Figure> all, String kind) {
        return all.stream()
                .filter(figure -> figure.part() == TrendPart.STAGE && kind.equals(figure.kind()))
                .findFirst()
                .orElseThrow();
    }

    private static UUID came(String at) {
        UUID proceeding = DESK.proceeding(DESK.task());
        DESK.cases.run("UPDATE proceedings SET received_at = '%s' WHERE id = '%s'", at, proceeding);
        return proceeding;
    }

    private static void ended(UUID proceeding, String at) {
        DESK.cases.run("UPDATE proceedings SET ended_at = '%s' WHERE id = '%s'", at, proceeding);
    }

    private static UUID casefile(UUID proceeding) {
        return DESK.database.inTransaction(entities ->
                (UUID) entities.createNativeQuery("SELECT casefile_id FROM proceedings WHERE id = :id", UUID.class)
                        .setParameter("id", proceeding)
                        .getSingleResult());
    }

    private static void due(UUID proceeding, String day, String status, String met) {
        DESK.cases.run(
                """
                INSERT INTO deadlines (id, subject_kind, subject_id, proceeding_id, casefile_id, rule_id, rule_code, regime, nature, whose,
                                       follows, start_kind, start_date, due_date, due_instant, provisional, status, met_at, lines,
                                       started_by, started_at, version)
                SELECT gen_random_uuid(), 'COMPLAINT', '%1$s', '%1$s', '%2$s', r.id, r.code, r.regime, 'AUTHORITY_DUTY', r.whose, r.follows,
                       r.start_kind, '2025-12-01', '%3$s', date '%3$s' + interval '1 day', false, '%4$s', %5$s, '[]', '%1$s',
                       '2025-12-01', 0
                FROM deadline_rules r ORDER BY r.id LIMIT 1
                """,
                proceeding, casefile(proceeding), day, status, met == null ? "NULL" : "'" + met + "'");
    }

    /** Three tasks of a kind, of four days each. */
    private static void stage(String kind, Actor... people) {
        for (Actor one : people) {
            DESK.cases.run(
                    """
                    UPDATE tasks SET kind = '%s', state = 'DONE', created_at = '2026-11-01', ended_at = '2026-11-05', ended_by = '%s'
                    WHERE id = '%s'
                    """,
                    kind, one.id(), DESK.task());
        }
    }
}
