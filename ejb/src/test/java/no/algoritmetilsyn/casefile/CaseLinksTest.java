package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditEvent;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two cases that belong together tell of each other to those who may see both. */
class CaseLinksTest {

    private static final Actor INSPECTOR = CaseFixture.staff("inspektor", Role.INSPECTOR);

    @AutoClose
    private static CaseFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new CaseFixture(CaseSteps.class);
    }

    private static UUID opened() {
        return fixture.casefileOf(fixture.as(INSPECTOR).open());
    }

    private static boolean join(UUID one, CaseRelation relation, UUID other) {
        return fixture.inTransaction(() -> fixture.get(CaseLinks.class).join(one, relation, other));
    }

    private static List<RelatedCase> of(UUID casefile) {
        return fixture.inTransaction(() -> fixture.get(CaseLinks.class).of(casefile));
    }

    private static List<String> events(UUID casefile) {
        return fixture.inTransaction(() -> fixture.get(Audit.class).of(casefile)).stream()
                .map(AuditEvent::action)
                .filter(action -> action.contains("LINKED"))
                .toList();
    }

    @Test
    void both_cases_show_it_each_from_its_side() {
        UUID one = opened();
        UUID other = opened();
        assertThat(join(one, CaseRelation.FOLLOWS, other)).isTrue();
        assertThat(of(one)).singleElement().satisfies(related -> {
            assertThat(related.id()).isEqualTo(other);
            assertThat(related.outgoing()).isTrue();
            assertThat(related.open()).isTrue();
        });
        assertThat(of(other)).singleElement().satisfies(related -> {
            assertThat(related.id()).isEqualTo(one);
            assertThat(related.outgoing()).isFalse();
        });
        assertThat(events(one)).containsExactly("CASE_LINKED");
        assertThat(events(other)).containsExactly("CASE_LINKED");
        assertThat(join(other, CaseRelation.FOLLOWS, one))
                .as("they are joined so")
                .isFalse();
        assertThat(join(other, CaseRelation.SAME_BODY, one)).isTrue();
        assertThat(of(one))
                .extracting(RelatedCase::relation)
                .containsExactly(CaseRelation.FOLLOWS, CaseRelation.SAME_BODY);
    }

    @Test
    void who_may_not_see_the_other_case_learns_nothing_of_it() {
        UUID one = opened();
        UUID other = opened();
        join(one, CaseRelation.SAME_MATTER, other);
        Actor lawyer = CaseFixture.staff("jurist", Role.LAWYER);
        fixture.as(lawyer).run(() -> fixture.declare(one, Impartiality.Ground.NONE));
        assertThat(of(one)).hasSize(1);
        fixture.run(() -> fixture.declare(other, Impartiality.Ground.AUTOMATIC));
        assertThat(of(one)).isEmpty();
        assertThatThrownBy(() -> join(one, CaseRelation.SAME_BODY, other)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> of(other)).isInstanceOf(AccessRefused.class);
        UUID link = fixture.as(INSPECTOR)
                .inTransaction(() -> fixture.get(CaseLinks.class).of(one))
                .get(0)
                .link();
        fixture.as(lawyer);
        assertThat(remove(one, link)).as("nothing is told, and nothing done").isFalse();
    }

    private static boolean remove(UUID casefile, UUID link) {
        return fixture.inTransaction(() -> fixture.get(CaseLinks.class).remove(casefile, link));
    }

    @Test
    void what_is_taken_away_can_be_said_again() {
        UUID one = opened();
        UUID other = opened();
        join(one, CaseRelation.SAME_ALGORITHM, other);
        UUID link = of(other).get(0).link();
        assertThat(remove(other, link)).isTrue();
        assertThat(remove(other, link)).isFalse();
        assertThat(of(one)).isEmpty();
        assertThat(events(one)).containsExactly("CASE_LINKED", "CASE_UNLINKED");
        assertThat(join(one, CaseRelation.SAME_ALGORITHM, other)).isTrue();
    }

    @Test
    void it_takes_a_declaration_of_impartiality_in_the_case() {
        UUID one = opened();
        UUID other = opened();
        fixture.as(CaseFixture.staff("jurist", Role.LAWYER));
        assertThatThrownBy(() -> join(one, CaseRelation.SAME_BODY, other)).isInstanceOf(AccessRefused.class);
    }
}
