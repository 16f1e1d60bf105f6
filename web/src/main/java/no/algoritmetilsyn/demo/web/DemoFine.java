package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.appeal.step.AssessAppeal;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.DismissAppeal;
import no.algoritmetilsyn.appeal.step.ReceiveAppeal;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.decision.step.AssessStatement;
import no.algoritmetilsyn.decision.step.CloseDecision;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.decision.step.ReceiveStatement;
import no.algoritmetilsyn.demand.step.Channel;
import no.algoritmetilsyn.finding.Proof;
import no.algoritmetilsyn.fine.step.AskCoordination;
import no.algoritmetilsyn.fine.step.AssessBreaches;
import no.algoritmetilsyn.fine.step.ConsiderFine;
import no.algoritmetilsyn.fine.step.CountCeiling;
import no.algoritmetilsyn.fine.step.Direction;
import no.algoritmetilsyn.fine.step.EnterCoordinationAnswer;
import no.algoritmetilsyn.fine.step.Guilt;
import no.algoritmetilsyn.fine.step.Partner;
import no.algoritmetilsyn.fine.step.PayFine;
import no.algoritmetilsyn.fine.step.SkipCoordination;
import no.algoritmetilsyn.fine.step.WeighFactors;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.power.FinedSize;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * A fine on a small company that let a machine judge faces. It appealed too late, which was dismissed, and paid too late, which bears
 * interest.
 */
@Dependent
class DemoFine {

    private static final String ABOUT = "Videointervju med analyse";
    private static final int AMOUNT = 180_000;
    private static final long TURNOVER = 42_000_000;

    private static final int ENDED = 190;
    private static final int NOTICED = 150;
    private static final int HEARD = 131;
    private static final int WEIGHED = 128;
    private static final int DECIDED = 116;
    private static final int APPEALED = 84;
    private static final int DISMISSED = 78;
    private static final int CLOSED = 76;
    private static final int PAID = 20;
    private static final int STATEMENT_WEEKS = 3;

    @Inject
    DemoDesk desk;

    @Inject
    DemoDecision decisions;

    @Inject
    AuthorityClock clock;

    private Map<DemoAccount, Actor> actors;
    private UUID decision;
    private UUID appeal;

    /** Tells it. */
    void tell(Map<DemoAccount, Actor> everybody) {
        actors = everybody;
        inspector(NOTICED, this::announce);
        inspector(HEARD, this::hear);
        inspector(WEIGHED, this::weigh);
        inspector(DECIDED, this::decide);
        inspector(APPEALED, this::receiveAppeal);
        inspector(DISMISSED, this::dismiss);
        inspector(CLOSED, () -> desk.take(decision, new CloseDecision(null)));
        inspector(PAID, () -> desk.take(desk.following(decision), new PayFine(AMOUNT, clock.today())));
    }

    private void announce() {
        decision = decisions.open(
                DemoBody.NORDLYS,
                PowerCode.GDPR_FINE,
                ABOUT,
                List.of(
                        actors.get(DemoAccount.INSPEKTOR),
                        actors.get(DemoAccount.JURIST),
                        actors.get(DemoAccount.LEDER)));
        desk.take(decision, new ConsiderFine(clock.today(), "Selskapet visste hva systemet gjorde, og lot det gå."));
        UUID letter = desk.begin(
                decision,
                new DraftNotice(
                        List.of(new DraftNotice.Ground(
                                null,
                                "Et system ga poeng for ansikt og stemme, og de som fikk lite, fikk avslag uten at noen så opptaket.",
                                "gdpr-22-1")),
                        "Dere må betale et gebyr.",
                        null,
                        Holidays.workingDayFrom(clock.today().plusWeeks(STATEMENT_WEEKS)),
                        2 * AMOUNT));
        desk.send(decision, letter, actors.get(DemoAccount.JURIST));
    }

    private void hear() {
        desk.take(
                decision,
                new ReceiveStatement(
                        "Vi har sluttet å bruke systemet, og tilbyr alle et nytt intervju. Gebyret er for høyt for oss.",
                        Channel.LETTER,
                        clock.today(),
                        List.of()));
        desk.take(decision, new AssessStatement("Det selskapet har gjort etterpå, setter gebyret ned."));
    }

    private void weigh() {
        desk.take(
                decision,
                new AssessBreaches(List.of(new AssessBreaches.Breach(
                        1,
                        Proof.CLEAR_PREPONDERANCE,
                        "Loggen viser at ingen åpnet opptakene før avslaget gikk ut.",
                        Guilt.GROSS_NEGLIGENCE,
                        "Leverandøren hadde skrevet at poengene ikke måtte brukes alene."))));
        desk.take(
                decision,
                new WeighFactors(DemoScenario.rows("factors.tsv").stream()
                        .map(row -> new WeighFactors.Factor(row[0], Direction.valueOf(row[1]), row[2]))
                        .toList()));
        desk.as(actors.get(DemoAccount.JURIST), this::coordinate);
    }

    private void coordinate() {
        desk.take(
                decision,
                new AskCoordination(
                        Partner.POLICE, "Skjærgård politidistrikt", "Har dere en sak om det samme?", clock.today()));
        desk.take(decision, new EnterCoordinationAnswer(1, "Nei, og vi kommer ikke til å åpne noen.", clock.today()));
        desk.take(decision, new SkipCoordination(Partner.OTHER_BODY, "Ingen andre kan gi gebyr for dette."));
        desk.take(decision, new SkipCoordination(Partner.RIGHTS_BODY, "Reglene om det gjelder ikke i Norge ennå."));
    }

    private void decide() {
        // By the rate of the euro on that day.
        desk.take(
                decision,
                new CountCeiling(
                        "83(5)",
                        FinedSize.SME,
                        BigDecimal.valueOf(TURNOVER),
                        "11,5",
                        null,
                        clock.today().minusDays(ENDED - DECIDED)));
        UUID letter = desk.begin(
                decision,
                new DraftDecision(
                        "214 personer fikk avslag etter poeng for ansikt og stemme. Ingen så opptakene.",
                        "En avgjørelse med stor betydning kan ikke tas av en maskin alene.",
                        "Bruddet var grovt og varte lenge. At selskapet er lite og har ryddet opp, setter gebyret ned.",
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        AMOUNT));
        desk.send(decision, letter, actors.get(DemoAccount.LEDER));
    }

    /** More than three weeks after the decision came, and nothing excuses it (forvaltningsloven § 31). */
    private void receiveAppeal() {
        appeal = desk.begin(
                decision,
                new ReceiveAppeal(
                        "Gebyret er for høyt.",
                        null,
                        null,
                        no.algoritmetilsyn.appeal.step.Channel.LETTER,
                        clock.today(),
                        List.of()));
        LocalDate arrived = clock.today().minusDays(DECIDED - APPEALED - 1L);
        desk.take(
                appeal,
                new AssessAppeal(
                        Conclusion.INADMISSIBLE,
                        arrived,
                        null,
                        null,
                        null,
                        "Daglig leder var på ferie, men selskapet kunne ha svart."));
    }

    private void dismiss() {
        UUID letter = desk.begin(appeal, new DismissAppeal(null));
        desk.write(
                appeal,
                letter,
                Map.of(
                        "reason",
                        "Klagen er sendt mer enn en uke for sent. En ferie er ingen grunn til å se bort fra fristen."));
        desk.send(appeal, letter, actors.get(DemoAccount.LEDER));
    }

    private void inspector(int daysAgo, Runnable work) {
        desk.daysAgo(daysAgo, actors.get(DemoAccount.INSPEKTOR), work);
    }
}
