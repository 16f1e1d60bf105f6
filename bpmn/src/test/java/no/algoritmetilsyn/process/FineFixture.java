package no.algoritmetilsyn.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.decision.step.AssessStatement;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.finding.Proof;
import no.algoritmetilsyn.fine.evidence.FineEvidenceSteps;
import no.algoritmetilsyn.fine.evidence.FiningDecisions;
import no.algoritmetilsyn.fine.step.AskCoordination;
import no.algoritmetilsyn.fine.step.AssessBreaches;
import no.algoritmetilsyn.fine.step.ConsiderFine;
import no.algoritmetilsyn.fine.step.CountCeiling;
import no.algoritmetilsyn.fine.step.Direction;
import no.algoritmetilsyn.fine.step.EnterCoordinationAnswer;
import no.algoritmetilsyn.fine.step.Guilt;
import no.algoritmetilsyn.fine.step.Partner;
import no.algoritmetilsyn.fine.step.SkipCoordination;
import no.algoritmetilsyn.fine.step.WeighFactors;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.power.FinedSize;

/** Decisions to fine in tests: opened, heard, evidenced, made. */
class FineFixture extends DecisionFixture {

    /** Kroner that the notice tells. */
    static final int NOTICED = 2_000_000;

    /** Day on which the breach ended, half a year before. */
    static final LocalDate ENDED = LocalDate.of(2026, 5, 29);

    FineFixture() {
        this(List.of(), List.of());
    }

    FineFixture(List<Class<? extends ProceedingSteps>> more, List<Class<?>> heard) {
        super(with(more, List.of(FineEvidenceSteps.class)), with(heard, List.of(FiningDecisions.class)));
    }

    static DraftNotice fineNotice(Integer amount) {
        return new DraftNotice(
                List.of(new DraftNotice.Ground(null, "Modellen avgjer åleine.", "gdpr-22-1")),
                "De må betale eit gebyr.",
                null,
                HEARD_BY,
                amount);
    }

    static DraftDecision fineDraft(Integer amount) {
        return new DraftDecision(
                "Modellen avgjer åleine.",
                "Artikkel 22 seier nei.",
                "Brotet varte lenge.",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                amount);
    }

    static AssessBreaches breach(Proof proof, Guilt guilt) {
        return new AssessBreaches(
                List.of(new AssessBreaches.Breach(1, proof, "Loggen viser det.", guilt, "Leiinga visste om det.")));
    }

    /** All of the act of 1967 and the GDPR, but for those that are named. */
    static WeighFactors factors(String... butFor) {
        return factorsOf("fvl67", butFor);
    }

    static WeighFactors factorsOf(String procedure, String... butFor) {
        return new WeighFactors(Stream.concat(
                        "abcdefghi".chars().mapToObj(letter -> procedure + "-" + (char) letter),
                        "abcdefghijk".chars().mapToObj(letter -> "gdpr-" + (char) letter))
                .filter(factor -> !Arrays.asList(butFor).contains(factor))
                .map(factor -> new WeighFactors.Factor(factor, Direction.NEITHER, "Tel ikkje her: " + factor + "."))
                .toList());
    }

    static CountCeiling ceiling(FinedSize size, Long turnover, LocalDate ended) {
        return ceiling("83(5)", size, turnover, ended);
    }

    static CountCeiling ceiling(String basis, FinedSize size, Long turnover, LocalDate ended) {
        return new CountCeiling(
                basis, size, turnover == null ? null : BigDecimal.valueOf(turnover), "11,5", null, ended);
    }

    /** Opens a decision to fine, in which all three are impartial. */
    UUID fining() {
        as(INSPECTOR);
        UUID id = opened(opening(PowerCode.GDPR_FINE), null, null);
        impartial(id);
        return id;
    }

    void consider(UUID id) {
        take(id, new ConsiderFine(MONDAY, "Brotet er grovt."));
    }

    /** The notice is with the body, which has said something that was assessed. */
    UUID heardOfFine() {
        UUID id = fining();
        consider(id);
        take(id, fineNotice(NOTICED));
        send(id, LAWYER);
        take(id, statement(MONDAY));
        take(id, new AssessStatement("Det endrar ikkje noko."));
        return id;
    }

    /** Everybody was asked and has answered, or need not be. */
    void coordinate(UUID id) {
        as(LAWYER);
        take(id, new AskCoordination(Partner.POLICE, "Trøndelag politidistrikt", "Blir det melding?", MONDAY));
        take(id, new EnterCoordinationAnswer(1, "Nei, saka er dykkar.", MONDAY));
        take(id, new SkipCoordination(Partner.OTHER_BODY, "Ingen andre kan gi gebyr for dette."));
        take(id, new SkipCoordination(Partner.RIGHTS_BODY, "Artikkel 77 gjeld ikkje i Noreg."));
        as(INSPECTOR);
    }

    /** All that the law wants is there; nothing is drafted. */
    UUID evidenced() {
        UUID id = heardOfFine();
        take(id, breach(Proof.CLEAR_PREPONDERANCE, Guilt.NEGLIGENCE));
        take(id, factors());
        take(id, ceiling(FinedSize.PUBLIC, null, ENDED));
        coordinate(id);
        return id;
    }

    /** The decision is made. */
    UUID fined(int amount) {
        UUID id = evidenced();
        take(id, fineDraft(amount));
        send(id, LEADER);
        return id;
    }
}
