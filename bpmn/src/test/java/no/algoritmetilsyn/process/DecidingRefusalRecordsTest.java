package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.OFFICER;
import static no.algoritmetilsyn.process.FineFixture.ENDED;
import static no.algoritmetilsyn.process.FineFixture.breach;
import static no.algoritmetilsyn.process.FineFixture.ceiling;
import static no.algoritmetilsyn.process.FineFixture.factors;
import static no.algoritmetilsyn.process.FineFixture.fineDraft;
import static no.algoritmetilsyn.process.FineFixture.fineNotice;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LAWYER;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.DraftAppealDecision;
import no.algoritmetilsyn.appeal.step.Point;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.decision.step.EndWithoutDecision;
import no.algoritmetilsyn.demand.step.ContemplateFine;
import no.algoritmetilsyn.demand.step.EscalateDemand;
import no.algoritmetilsyn.finding.Proof;
import no.algoritmetilsyn.fine.step.Guilt;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.power.FinedSize;
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.publication.step.PublishDecision;
import org.junit.jupiter.api.Test;

/** What the boundaries refuse where something is decided changes nothing, and is written down by rule. */
class DecidingRefusalRecordsTest {

    @Test
    void a_text_of_ones_own_is_not_signed() {
        try (var fixture = new DecisionFixture()) {
            var kept = new KeptRefusals(fixture.fixture, fixture.clock);
            UUID id = fixture.assessed(null);
            fixture.as(LEADER)
                    .take(id, DecisionFixture.draft(null, DecisionFixture.point(DecisionFixture.LIMIT, null)));
            UUID letter = fixture.letter(id);
            fixture.submit(id, letter);
            var sign = new ApproveLetter(letter, fixture.text("SELECT hash FROM letters WHERE id = :id", letter));
            kept.ready();
            assertThat(fixture.as(LEADER).forbidden(id, sign)).isEqualTo("NOT_AUTHOR");
            kept.are("LETTER_APPROVE null NOT_AUTHOR");
        }
    }

    /** Forvaltningsloven § 6 first and third paragraph. */
    @Test
    void nobody_decides_who_is_disqualified_or_whose_superior_is() {
        try (var fixture = new AppealFixture()) {
            var kept = new KeptRefusals(fixture.fixture, fixture.clock);
            UUID own = fixture.open();
            fixture.take(own, new DeclareImpartiality(Impartiality.Ground.AUTOMATIC, "Broren min leier kommunen."));
            UUID ofLeader = fixture.heard(null);
            fixture.as(LEADER)
                    .take(ofLeader, new DeclareImpartiality(Impartiality.Ground.AUTOMATIC, "Systera mi leier henne."));
            fixture.owner("INSERT INTO superiors (subordinate_id, superior_id, since) VALUES ('%s', '%s', '2026-01-01')"
                    .formatted(INSPECTOR.id(), LEADER.id()));
            fixture.as(INSPECTOR);
            kept.ready();
            assertThat(fixture.forbidden(own, DecisionFixture.notice(null, null)))
                    .contains("NOT_DISQUALIFIED");
            assertThat(fixture.forbidden(ofLeader, new EndWithoutDecision("Retta.")))
                    .isEqualTo("SUPERIOR_IMPARTIAL");
            kept.are("DECISION_DRAFT null NOT_DISQUALIFIED+DECLARED_IMPARTIAL", "DECISION_END null SUPERIOR_IMPARTIAL");
            fixture.take(ofLeader, DecisionFixture.statement(MONDAY));
            assertThat(fixture.tasks(ofLeader)).as("preparing goes on").containsExactly("assessStatement");
        }
    }

    /** Forvaltningsloven §§ 6 and 34. */
    @Test
    void an_appeal_is_decided_by_others_than_those_below_and_not_to_the_detriment_outside_the_law() {
        try (var fixture = new AppealFixture()) {
            var kept = new KeptRefusals(fixture.fixture, fixture.clock);
            UUID appeal = fixture.forwarded(fixture.decided(), MONDAY);
            UUID below = fixture.decided();
            UUID ofOwn = fixture.forwarded(below, MONDAY);
            fixture.owner("INSERT INTO authorships (subject_id, actor_id, since) VALUES ('%s', '%s', now())"
                    .formatted(below, OFFICER.id()));
            UUID reviewed = fixture.appealed(fixture.decided(), MONDAY);
            fixture.take(reviewed, AppealFixture.assess(Conclusion.HEARD, MONDAY));
            Point sooner = new Point(2, LocalDate.of(2027, 2, 15));
            kept.ready();
            assertThat(fixture.wrong(reviewed, AppealFixture.review(AppealResult.CHANGED, null, sooner)))
                    .containsExactly("/points/0/limit detriment");
            fixture.as(OFFICER);
            assertThat(fixture.forbidden(ofOwn, AppealFixture.decide(AppealResult.UPHELD, null)))
                    .contains("NO_PART_BELOW");
            assertThat(fixture.wrong(appeal, AppealFixture.decide(AppealResult.CHANGED, null, sooner)))
                    .containsExactly("/points/0/limit detriment");
            assertThat(fixture.wrong(appeal, worse(sooner, null, false))).containsExactly("/interests outweigh");
            assertThat(fixture.wrong(appeal, worse(sooner, "Søkjarane ventar.", false)))
                    .containsExactly("/noticed notTold");
            assertThat(fixture.wrong(appeal, worse(sooner, null, true))).containsExactly("/othersFounded noOther");
            kept.are(
                    "APPEAL_REVIEW reviewAppeal points.limit.detriment",
                    "APPEAL_DECIDE null NO_PART_BELOW",
                    "APPEAL_DECIDE draftAppealDecision points.limit.detriment",
                    "APPEAL_DECIDE draftAppealDecision interests.outweigh",
                    "APPEAL_DECIDE draftAppealDecision noticed.notTold",
                    "APPEAL_DECIDE draftAppealDecision othersFounded.noOther");
        }
    }

    private static DraftAppealDecision worse(Point point, String interests, boolean others) {
        return new DraftAppealDecision(
                AppealResult.CHANGED,
                "personvernforordningen artikkel 58",
                "Det hastar.",
                List.of(point),
                null,
                true,
                interests,
                null,
                others);
    }

    @Test
    void a_power_is_ours_in_force_and_knows_the_penalty() {
        try (var fixture = new FineFixture()) {
            var kept = new KeptRefusals(fixture.fixture, fixture.clock);
            UUID id = fixture.assessed(10_000);
            kept.ready();
            Map.of(
                            PowerCode.AML_ORDER, "notOurs",
                            PowerCode.MSR_ORDER, "notInForce",
                            PowerCode.GDPR_PREMISES, "otherMeans",
                            PowerCode.LDL_FINE, "knowsNoFines")
                    .forEach((power, rule) -> assertThat(DecisionFixture.wrong(
                                    () -> fixture.opened(DecisionFixture.opening(power), null, null)))
                            .containsExactly("/power " + rule));
            var weekly = DecisionFixture.draft(PenaltyKind.WEEK, DecisionFixture.point(DecisionFixture.LIMIT, 10_000));
            assertThat(fixture.wrong(id, weekly)).containsExactly("/penalty formUnknown");
            kept.are(
                    "DECISION_OPEN openDecision power.notOurs",
                    "DECISION_OPEN openDecision power.notInForce",
                    "DECISION_OPEN openDecision power.otherMeans",
                    "DECISION_OPEN openDecision power.knowsNoFines",
                    "DECISION_DRAFT draftDecision penalty.formUnknown");
        }
    }

    /** Forvaltningsloven §§ 44 to 48, personopplysningsloven § 28. */
    @Test
    void a_fine_rests_on_guilt_factors_coordination_silence_ceiling_and_time() {
        try (var fixture = new FineFixture()) {
            var kept = new KeptRefusals(fixture.fixture, fixture.clock);
            UUID guiltless = fixture.heardOfFine();
            fixture.take(guiltless, breach(Proof.CLEAR_PREPONDERANCE, Guilt.NONE));
            UUID unweighed = fixture.heardOfFine();
            fixture.take(unweighed, breach(Proof.CLEAR_PREPONDERANCE, Guilt.NEGLIGENCE));
            UUID uncoordinated = weighed(fixture, ENDED);
            fixture.take(uncoordinated, fineDraft(1_000));
            UUID barred = weighed(fixture, LocalDate.of(2021, 11, 29));
            fixture.coordinate(barred);
            fixture.take(barred, fineDraft(1_000));
            UUID untold = fixture.fining();
            fixture.take(untold, fineNotice(1_000));
            UUID high = weighed(fixture, ENDED);
            kept.ready();
            assertThat(fixture.refused(guiltless, fineDraft(1_000))).isEqualTo("noGuilt");
            assertThat(fixture.refused(unweighed, fineDraft(1_000))).isEqualTo("factorsUnweighed");
            assertThat(fixture.refused(uncoordinated, new SubmitLetter(fixture.letter(uncoordinated))))
                    .isEqualTo("coordinationMissing");
            assertThat(fixture.refused(barred, new SubmitLetter(fixture.letter(barred))))
                    .isEqualTo("fineBarred");
            assertThat(fixture.refused(untold, new SubmitLetter(fixture.letter(untold))))
                    .isEqualTo("silenceUntold");
            assertThat(fixture.wrong(high, fineDraft(230_000_001))).containsExactly("/amount aboveCeiling");
            kept.are(
                    "DECISION_DRAFT draftDecision noGuilt",
                    "DECISION_DRAFT draftDecision factorsUnweighed",
                    "DECISION_DRAFT draftDecision amount.aboveCeiling",
                    "LETTER_WRITE submitLetter coordinationMissing",
                    "LETTER_WRITE submitLetter fineBarred",
                    "LETTER_WRITE submitLetter silenceUntold");
        }
    }

    private static UUID weighed(FineFixture fixture, LocalDate ended) {
        UUID id = fixture.heardOfFine();
        fixture.take(id, breach(Proof.CLEAR_PREPONDERANCE, Guilt.NEGLIGENCE));
        fixture.take(id, factors());
        fixture.take(id, ceiling(FinedSize.PUBLIC, null, ended));
        return id;
    }

    /** EMK art. 6: where a fine is contemplated, a lawyer says why an order to give information may be enforced. */
    @Test
    void a_lawyer_alone_escalates_where_a_fine_is_contemplated_and_says_why() {
        try (var fixture = new DemandFixture()) {
            var kept = new KeptRefusals(fixture.process(), fixture.clock);
            UUID id = fixture.ordered();
            fixture.take(id, new ContemplateFine(MONDAY, "Kommunen har svart galt to ganger."));
            fixture.on(DemandFixture.LIMIT.plusDays(1));
            fixture.fire(id);
            kept.ready();
            assertThat(fixture.as(DemandFixture.INSPECTOR).refused(id, new EscalateDemand("Ingen svar.")))
                    .isEqualTo("needsLawyer");
            assertThat(fixture.as(LAWYER).wrong(id, new EscalateDemand(" "))).containsExactly("/reason required");
            kept.are("DEMAND_ESCALATE escalateDemand needsLawyer", "DEMAND_ESCALATE escalateDemand reason.required");
            fixture.as(LAWYER).take(id, new EscalateDemand("Loggen finnes alt; den vitner ikke mot noen."));
        }
    }

    /** Offentleglova § 5, forvaltningsloven § 48. */
    @Test
    void nothing_is_published_before_it_has_arrived_or_while_a_fine_on_it_is_undecided() {
        try (var fixture = new PublicationFixture()) {
            var kept = new KeptRefusals(fixture.fixture, fixture.clock);
            UUID lost = fixture.unanswered();
            fixture.fixture.database().run(entities -> entities.createNativeQuery(
                            "UPDATE dispatches SET arrived_on = NULL, arrived_how = NULL, state = 'FAILED', acts = 'WRITER',"
                                    + " fault = 'x' WHERE proceeding_id = :id AND letter_id IN"
                                    + " (SELECT id FROM letters WHERE kind = 'DECISION')")
                    .setParameter("id", lost)
                    .executeUpdate());
            fixture.on(MONDAY);
            UUID fined = fixture.unanswered();
            fixture.contemplateFine(fined);
            fixture.on(MONDAY);
            UUID own = fixture.asked();
            fixture.as(LEADER).take(own, PublicationFixture.correction(true, "Andre ord.", "Bedre ord."));
            var publish = new PublishDecision(null);
            kept.ready();
            assertThat(fixture.refused(lost, publish)).isEqualTo("notArrived");
            assertThat(fixture.refused(fined, publish)).isEqualTo("fineUndecided");
            assertThat(fixture.forbidden(own, publish)).isEqualTo("NOT_AUTHOR");
            kept.are(
                    "PUBLICATION_PUBLISH publishDecision notArrived",
                    "PUBLICATION_PUBLISH publishDecision fineUndecided",
                    "PUBLICATION_PUBLISH null NOT_AUTHOR");
        }
    }
}
