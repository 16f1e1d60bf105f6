package no.algoritmetilsyn.lawbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.appeal.question.AppealAnswersFixture;
import no.algoritmetilsyn.deadline.RuleBookFixture;
import no.algoritmetilsyn.deadline.question.AnswersFixture;
import no.algoritmetilsyn.fine.question.FineAnswersFixture;
import no.algoritmetilsyn.law.LawFixture;
import no.algoritmetilsyn.law.Power;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.power.FineCeiling;
import no.algoritmetilsyn.lawbook.change.LawChangesFixture;
import no.algoritmetilsyn.penalty.question.PenaltyAnswersFixture;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the staff see of the law: every row, what it is on a day, and the cases that it is tried on. */
class LawBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static TestDatabase database;
    private static EntityManager entities;

    @BeforeAll
    static void read() {
        database = TestDatabase.fresh();
        entities = database.entities().createEntityManager();
    }

    @AfterAll
    static void close() {
        entities.close();
        database.close();
    }

    @Test
    void every_table_has_rows() {
        LawRows law = book(Role.LAWYER).rows();
        assertThat(List.of(
                        law.regimes(),
                        law.powers(),
                        law.supervisions(),
                        law.competences(),
                        law.ceilings(),
                        law.factors(),
                        law.forms(),
                        law.collections(),
                        law.appealEffects(),
                        law.deadlines(),
                        law.delegations(),
                        law.basicAmounts()))
                .allSatisfy(rows -> assertThat(rows).isNotEmpty());
    }

    @Test
    void a_row_is_judged_by_its_days_and_by_its_act() {
        LawBook book = book(Role.ARCHIVIST);
        LawRows law = book.rows();
        Power fine = law.powers().stream()
                .filter(power -> power.code() == PowerCode.AIA_FINE)
                .findFirst()
                .orElseThrow();
        assertThat(book.standing(fine, fine.provision(), TODAY)).isEqualTo(Standing.ACT_NOT_IN_FORCE);
        FineCeiling old = law.ceilings().stream()
                .filter(ceiling -> ceiling.until().isPresent())
                .findFirst()
                .orElseThrow();
        LocalDate ended = old.until().orElseThrow();
        assertThat(book.standing(old, old.provision(), ended)).isEqualTo(Standing.ENDED);
        assertThat(book.standing(old, old.provision(), ended.minusDays(1))).isEqualTo(Standing.HOLDS);
        assertThat(book.standing(old, old.provision(), old.from().orElseThrow().minusDays(1)))
                .isEqualTo(Standing.NOT_YET);
    }

    @Test
    void every_golden_case_is_answered_as_expected_or_with_a_reason() {
        var cases = new GoldenCases();
        cases.access = access(Role.LAWYER);
        cases.deadlines = AnswersFixture.answers(entities);
        cases.penalties = PenaltyAnswersFixture.answers(entities);
        cases.fines = FineAnswersFixture.answers(entities);
        cases.appeals = AppealAnswersFixture.answers(entities);
        var answered = cases.answered();
        assertThat(answered).containsOnlyKeys("deadlines", "penalty", "fine", "appeal");
        answered.forEach((table, rows) -> {
            assertThat(rows).as(table).hasSizeGreaterThan(50);
            assertThat(rows).as(table).noneMatch(GoldenCase::isUnexplained);
        });
        assertThat(answered.get("fine"))
                .filteredOn(row -> row.id().equals("F045"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.agrees()).isFalse();
                    assertThat(row.reason()).contains("Grunnloven § 97");
                    assertThat(row.lines()).isNotEmpty();
                });
    }

    @Test
    void nobody_outside_the_staff_reads_it() {
        for (Role role : List.of(Role.CITIZEN, Role.BODY, Role.REPRESENTATIVE)) {
            assertThatThrownBy(() -> book(role).rows()).isInstanceOf(AccessRefused.class);
        }
    }

    private static LawBook book(Role role) {
        var book = new LawBook();
        book.entities = entities;
        book.access = access(role);
        book.laws = LawFixture.laws(entities);
        book.rules = RuleBookFixture.rules(entities);
        book.sources = LawChangesFixture.sources(entities);
        return book;
    }

    private static Access access(Role role) {
        return TestAccess.of(
                entities, new TestClock(Instant.parse("2026-11-28T09:00:00Z")), TestAccess.staff("jurist", role));
    }
}
