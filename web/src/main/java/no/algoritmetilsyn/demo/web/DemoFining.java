package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.decision.step.AssessStatement;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.decision.step.ReceiveStatement;
import no.algoritmetilsyn.finding.Proof;
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
import no.algoritmetilsyn.platform.AuthorityClock;

/** A fine on a staffing company, from the notice to the decision, on evidence in rows. */
@Dependent
class DemoFining {

    private static final long TURNOVER = 42_000_000;
    private static final int STATEMENT_WEEKS = 3;

    /**
     * What is fined.
     *
     * @param considered why a fine comes into question
     * @param breach what was done, as the body is told
     * @param provision that was broken
     * @param shown what proves it
     * @param guilt why it was grossly negligent
     * @param factors file with the factors of the law, each with a sentence
     */
    record Fined(
            String about,
            String considered,
            String breach,
            String provision,
            String shown,
            String guilt,
            String factors,
            String facts,
            String rules,
            int amount) {}

    @Inject
    DemoDesk desk;

    @Inject
    DemoDecision decisions;

    @Inject
    AuthorityClock clock;

    /** The body is told that it may be fined; gives the decision that is prepared. */
    UUID announce(Fined fined, Map<DemoAccount, Actor> actors) {
        UUID decision = decisions.open(
                DemoBody.NORDLYS,
                PowerCode.GDPR_FINE,
                fined.about(),
                List.of(
                        actors.get(DemoAccount.INSPEKTOR),
                        actors.get(DemoAccount.JURIST),
                        actors.get(DemoAccount.LEDER)));
        desk.take(decision, new ConsiderFine(clock.today(), fined.considered()));
        UUID letter = desk.begin(
                decision,
                new DraftNotice(
                        List.of(new DraftNotice.Ground(null, fined.breach(), fined.provision())),
                        "Dere må betale et gebyr.",
                        null,
                        Holidays.workingDayFrom(clock.today().plusWeeks(STATEMENT_WEEKS)),
                        2 * fined.amount()));
        desk.send(decision, letter, actors.get(DemoAccount.JURIST));
        return decision;
    }

    /** What it says is received and assessed. */
    void hear(UUID decision, String statement) {
        desk.take(decision, new ReceiveStatement(statement, Channel.LETTER, clock.today(), List.of()));
        desk.take(decision, new AssessStatement("Det selskapet har gjort etterpå, setter gebyret ned."));
    }

    /** Proof, guilt and factors are written down, and others are asked whether they fine for the same. */
    void weigh(UUID decision, Fined fined, Actor lawyer) {
        desk.take(
                decision,
                new AssessBreaches(List.of(new AssessBreaches.Breach(
                        1, Proof.CLEAR_PREPONDERANCE, fined.shown(), Guilt.GROSS_NEGLIGENCE, fined.guilt()))));
        desk.take(
                decision,
                new WeighFactors(DemoScenario.rows(fined.factors()).stream()
                        .map(row -> new WeighFactors.Factor(row[0], Direction.valueOf(row[1]), row[2]))
                        .toList()));
        desk.as(lawyer, () -> coordinate(decision));
    }

    private void coordinate(UUID decision) {
        desk.take(
                decision,
                new AskCoordination(
                        Partner.POLICE, "Skjærgård politidistrikt", "Har dere en sak om det samme?", clock.today()));
        desk.take(decision, new EnterCoordinationAnswer(1, "Nei, og vi kommer ikke til å åpne noen.", clock.today()));
        desk.take(decision, new SkipCoordination(Partner.OTHER_BODY, "Ingen andre kan gi gebyr for dette."));
        desk.take(decision, new SkipCoordination(Partner.RIGHTS_BODY, "Reglene om det gjelder ikke i Norge ennå."));
    }

    /**
     * It is fined; a leader signs.
     *
     * @param ended for how many days the breach has ended
     */
    void decide(UUID decision, Fined fined, int ended, Actor leader) {
        // By the rate of the euro on that day.
        desk.take(
                decision,
                new CountCeiling(
                        "83(5)",
                        FinedSize.SME,
                        BigDecimal.valueOf(TURNOVER),
                        "11,5",
                        null,
                        clock.today().minusDays(ended)));
        UUID letter = desk.begin(
                decision,
                new DraftDecision(
                        fined.facts(),
                        fined.rules(),
                        "Bruddet var grovt og varte lenge. At selskapet er lite og har ryddet opp, setter gebyret ned.",
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        fined.amount()));
        desk.send(decision, letter, leader);
    }
}
