package no.algoritmetilsyn.letter.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.algoritmetilsyn.casefile.step.input.RecordValidator;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.SampleLetters;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import org.junit.jupiter.api.Test;

/** A letter without what the law wants in it is refused by its record. */
class LetterRulesTest {

    /** Values that may be missing: a day that cannot be told, its reason, and the appeal of what is no decision. */
    private static final Set<String> MAY_BE_MISSING = Set.of(
            "InterimReply.expected",
            "InterimReply.noDateBecause",
            "Answer.appeal",
            "InspectionNotice.visitOn",
            "InspectionNotice.examination",
            "InspectionNotice.silence",
            "VisitProtocol.silenceTold",
            "VisitProtocol.deviation",
            "VisitProtocol.appealUntil",
            "VisitProtocol.silence",
            "PreliminaryReport.silence",
            "FinalReport.silence",
            "AdvanceNotice.dailyPenalty",
            "OrderDecision.penalty",
            "PenaltyClaim.earlier",
            "InformationDemand.cover",
            "InformationDemand.decides",
            "InformationDemand.sourceCode",
            "InformationDemand.duty",
            "InformationDemand.silence",
            "DemandReminder.more",
            "DemandReminder.silence",
            "DemandRepeated.silence",
            "AppealChanged.amount",
            "AppealDecision.amount",
            "AppealOutcomeTold.body",
            "AppealOutcomeTold.amount",
            "AppealOutcomeTold.reasons",
            "AppealOutcomeTold.appeal",
            "SuspendedEffect.first",
            "SuspendedEffect.last",
            "InterimBan.noNotice",
            "InterimBan.whyNoNotice",
            "BanReviewed.lastDay",
            "PartyAccessRuled.appeal",
            "AppealDecision.costs",
            "AppealDecision.ombud",
            "AppealDecision.court",
            "AdvanceNotice.silence",
            "InterimBan.silence",
            "MoreTimeGranted.pausesFrom",
            "MoreTimeGranted.silence",
            "MoreTimeRefused.silence",
            "CostsRuled.lastDay",
            "CostsRuled.late",
            "CostsRuled.heardLate",
            "CostsRuled.term",
            "CostsRuled.payer",
            "Reversed.point",
            "Reversed.amount",
            "ReversalTold.right");

    @Test
    void a_letter_that_lacks_any_value_is_refused() throws Exception {
        List<String> let = new ArrayList<>();
        for (Letter letter : SampleLetters.all(LetterLanguage.NB)) {
            assertThat(violations(letter)).as("%s", letter).isEmpty();
            for (RecordComponent component : letter.getClass().getRecordComponents()) {
                Letter without = (Letter) without((Record) letter, component);
                if (violations(without).isEmpty()) {
                    let.add(letter.getClass().getSimpleName() + "." + component.getName());
                } else {
                    assertThatThrownBy(() -> new LetterRenderer().text(without, LetterLanguage.NB))
                            .isInstanceOf(LetterRefused.class);
                }
            }
        }
        assertThat(let).isSubsetOf(MAY_BE_MISSING);
    }

    @Test
    void an_appeal_that_lacks_anything_is_refused() throws Exception {
        for (RecordComponent component : Appeal.class.getRecordComponents()) {
            Appeal part = (Appeal) without(SampleLetters.appeal(LetterLanguage.NB), component);
            Letter dismissal =
                    new Dismissal(SampleLetters.law("fvl67-2", 2, LetterLanguage.NB), "K 1", SampleLetters.DAY, part);
            assertThat(violations(dismissal))
                    .extracting(Violation::pointer)
                    .as(component.getName())
                    .containsExactly("/appeal/" + component.getName());
        }
    }

    @Test
    void a_decision_has_an_appeal_and_another_answer_has_none() {
        Answer decision = SampleLetters.decision(LetterLanguage.NB);
        assertThat(violations(new Answer(decision.basis(), "K 1", decision.receivedOn(), true, null)))
                .containsExactly(Violation.of("appeal", "required"));
        assertThat(violations(new Answer(decision.basis(), "K 1", decision.receivedOn(), false, decision.appeal())))
                .containsExactly(Violation.of("appeal", "notAllowed"));
    }

    @Test
    void another_party_can_appeal_what_the_authority_has_changed_and_nothing_else() {
        AppealOutcomeTold changed = told("CHANGED", null, "For lang frist.", SampleLetters.appeal(LetterLanguage.NB));
        assertThat(violations(changed)).isEmpty();
        assertThat(violations(told("CHANGED", null, "Fristen er for lang.", null)))
                .containsExactly(Violation.of("appeal", "required"));
        assertThat(violations(told("CHANGED", "Nemnda", "Fristen er for lang.", changed.appeal())))
                .containsExactly(Violation.of("appeal", "notAllowed"));
        assertThat(violations(told("UPHELD", "Nemnda", " ", null)))
                .containsExactly(Violation.of("reasons", "required"));
        assertThat(violations(told("DISMISSED", null, null, null))).isEmpty();
    }

    private static AppealOutcomeTold told(String result, String body, String reasons, Appeal appeal) {
        LegalBasis law = SampleLetters.law("fvl67-27", 27, LetterLanguage.NB);
        return new AppealOutcomeTold(
                law, "A 1", "V 1", SampleLetters.DAY, "Leieboerne", body, result, List.of(), null, reasons, appeal);
    }

    @Test
    void a_day_that_cannot_be_told_has_a_reason() {
        LegalBasis law = SampleLetters.law("fvl67-11a", 11, LetterLanguage.NB);
        LocalDate day = SampleLetters.DAY;
        assertThat(violations(new InterimReply(law, "K 1", day, null, " ")))
                .containsExactly(Violation.of("expected", "required"));
        assertThat(violations(new InterimReply(law, "K 1", day, day.plusDays(1), "Fordi.")))
                .containsExactly(Violation.of("noDateBecause", "notAllowed"));
    }

    @Test
    void a_limit_lies_after_the_one_before() {
        LegalBasis law = SampleLetters.law("fvl67-14", 14, LetterLanguage.NB);
        LocalDate day = SampleLetters.DAY;
        assertThat(violations(new Receipt(law, "K 1", day, day.minusDays(1))))
                .containsExactly(Violation.of("answerBy", "tooEarly"));
        assertThat(violations(new DelayNotice(law, "K 1", day, day)))
                .containsExactly(Violation.of("expected", "tooEarly"));
        assertThat(violations(new MoreTimeGranted(law, "å svare", day, day, null, null)))
                .containsExactly(Violation.of("limit", "tooEarly"));
        assertThat(violations(new Reminder(law, "å svare", day, day)))
                .containsExactly(Violation.of("limit", "tooEarly"));
    }

    @Test
    void a_point_that_is_empty_is_told_by_its_place() {
        Letter request = new RequestToComplete(
                SampleLetters.law("fvl67-11-4", 11, LetterLanguage.NB),
                "K 1",
                SampleLetters.DAY,
                List.of("Navnet", " "),
                SampleLetters.DAY);
        assertThat(violations(request)).containsExactly(Violation.at("/missing/1", "required"));
    }

    @Test
    void a_visit_is_told_with_the_law_on_examinations() {
        InspectionNotice notice = SampleLetters.all(LetterLanguage.NB).stream()
                .filter(InspectionNotice.class::isInstance)
                .map(InspectionNotice.class::cast)
                .filter(one -> one.visitOn() != null)
                .findFirst()
                .orElseThrow();
        assertThat(violations(visit(notice, notice.visitOn(), null)))
                .containsExactly(Violation.of("examination", "required"));
        assertThat(violations(visit(notice, null, notice.examination())))
                .containsExactly(Violation.of("visitOn", "required"));
    }

    private static InspectionNotice visit(InspectionNotice notice, LocalDate day, LegalBasis examination) {
        return new InspectionNotice(
                notice.basis(),
                notice.reference(),
                notice.subject(),
                notice.theme(),
                notice.purpose(),
                notice.uses(),
                day,
                examination,
                notice.ready(),
                notice.bring(),
                notice.silence());
    }

    private static List<Violation> violations(Letter letter) {
        return RecordValidator.violations((Record) letter);
    }

    private static Record without(Record record, RecordComponent left) throws Exception {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getName().equals(left.getName())
                    ? null
                    : components[i].getAccessor().invoke(record);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return (Record) record.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}
