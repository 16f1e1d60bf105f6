package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.DecisionFixture.draft;
import static no.algoritmetilsyn.process.DecisionFixture.opening;
import static no.algoritmetilsyn.process.DecisionFixture.point;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LAWYER;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.decision.step.ProceedWithoutStatement;
import no.algoritmetilsyn.demand.DemandSteps;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An order to give information that is ignored leads to a coercive fine, by a decision that names the order as its ground. */
class IgnoredDemandTest {

    private static final LocalDate HEARD_BY = LocalDate.of(2027, 1, 18);
    private static final LocalDate LIMIT = LocalDate.of(2027, 2, 1);

    @AutoClose
    private static PenaltyFixture fixture;

    private static DemandInputs demands;

    @BeforeAll
    static void start() {
        fixture = new PenaltyFixture(List.of(DemandSteps.class));
        demands = new DemandInputs(fixture);
    }

    private static UUID decisionBeside(UUID demand) {
        UUID casefile = UUID.fromString(fixture.text("SELECT casefile_id FROM proceedings WHERE id = :id", demand));
        return fixture.opened(opening(PowerCode.GDPR_INFORMATION), casefile, demand);
    }

    private static DraftNotice notice(String source) {
        return new DraftNotice(
                List.of(new DraftNotice.Ground(
                        source, "De har ikkje svart.", "personvernforordningen artikkel 58 nr. 1 bokstav a")),
                "De må svare.",
                20_000,
                HEARD_BY);
    }

    @Test
    void from_the_order_that_is_ignored_to_the_fine_that_runs() {
        UUID demand = demands.ordered();
        String reference = fixture.text("SELECT reference FROM demands WHERE id = :id", demand);
        UUID early = decisionBeside(demand);
        assertThat(fixture.wrong(early, notice(reference)))
                .as("nobody has decided that its neglect has consequences")
                .containsExactly("/grounds demandNeeded");

        LocalDate passed = DemandFixture.LIMIT.plusDays(1);
        fixture.on(passed);
        fixture.fire(demand);
        fixture.take(demand, demands.escalation());
        UUID decision = decisionBeside(demand);
        assertThat(fixture.wrong(decision, notice(null)))
                .as("what was never ordered cannot be secured")
                .containsExactly("/grounds demandNeeded");
        fixture.take(decision, notice(reference));
        fixture.send(decision, LAWYER);

        fixture.on(HEARD_BY.plusDays(1));
        fixture.fire(decision);
        fixture.take(decision, new ProceedWithoutStatement(null));
        fixture.take(decision, draft(PenaltyKind.DAY, point(LIMIT, 10_000)));
        fixture.send(decision, LEADER);
        assertThat(fixture.words(decision, LetterKind.DECISION))
                .contains("personvernforordninga artikkel 58 nr. 1 bokstav a", "10 000 kroner");
        assertThat(fixture.texts(
                        "SELECT kind || ' ' || (subject_id IS NOT NULL) FROM decision_grounds WHERE decision_id = :id",
                        decision))
                .containsExactly("DEMAND true");

        UUID penalty = fixture.neglected(fixture.orderOf(decision));
        assertThat(fixture.stored(penalty)).as("2 to 10 February").isEqualTo("2027-02-10 90000");
        assertThat(fixture.differing()).isEmpty();
        fixture.as(INSPECTOR);
    }
}
