package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.AssessAppeal;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.ReceiveAppeal;
import no.algoritmetilsyn.appeal.step.ReviewAppeal;
import no.algoritmetilsyn.ban.step.BanResult;
import no.algoritmetilsyn.ban.step.ForbidUse;
import no.algoritmetilsyn.ban.step.ReceiveBanStatement;
import no.algoritmetilsyn.ban.step.ReviewBan;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.HearingException;
import no.algoritmetilsyn.decision.step.SkipNotice;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * An interim ban that a leader decided without notice. The body was heard afterwards, the ban stands, and its appeal lies with
 * the appeal body.
 */
@Dependent
class DemoBan {

    private static final String FORBIDDEN = "Tolking av røntgenbilder";

    private static final int DECIDED = 24;
    private static final int HEARD = 16;
    private static final int APPEALED = 13;
    private static final int SENT_ON = 5;
    private static final int HOLDS_DAYS = 60;
    private static final int STATEMENT_WEEKS = 2;

    @Inject
    DemoDesk desk;

    @Inject
    DemoDecision decisions;

    @Inject
    AuthorityClock clock;

    private Map<DemoAccount, Actor> actors;
    private UUID decision;
    private UUID ban;
    private UUID appeal;

    /** Tells it. */
    void tell(Map<DemoAccount, Actor> everybody) {
        actors = everybody;
        inspector(DECIDED, this::decide);
        inspector(HEARD, this::hear);
        inspector(APPEALED, this::receiveAppeal);
        inspector(SENT_ON, this::sendOn);
    }

    private void decide() {
        decision = decisions.open(
                DemoBody.HAVNEBYEN,
                PowerCode.GDPR_BAN,
                FORBIDDEN,
                List.of(actors.get(DemoAccount.INSPEKTOR), actors.get(DemoAccount.LEDER)));
        desk.as(
                leader(),
                () -> desk.take(
                        decision,
                        new SkipNotice(
                                HearingException.ENDANGERS,
                                "Pasienter kan bli sendt hjem med brudd som ikke er funnet, mens vi venter på svar.")));
        desk.take(
                decision,
                new ForbidUse(
                        FORBIDDEN,
                        "Systemet skal ikke være alene om å frikjenne et bilde.",
                        "Fire brudd er oversett på to uker.",
                        "Det kommer nye pasienter hver dag.",
                        clock.today().plusDays(HOLDS_DAYS),
                        "Forbudet faller bort når en lege ser på alle bildene.",
                        Holidays.workingDayFrom(clock.today().plusWeeks(STATEMENT_WEEKS))));
        UUID letter = desk.begin(
                decision,
                new DraftDecision(
                        "Bilder som systemet frikjenner, blir ikke sett av en lege. Fire brudd er oversett på to uker.",
                        "En avgjørelse med stor betydning kan ikke tas av en maskin alene.",
                        "Faren er stor, og det haster. En lege kan se på bildene uten at sykehuset må stenge.",
                        List.of(),
                        null,
                        null));
        desk.send(decision, letter, leader());
        ban = desk.following(decision);
    }

    private void hear() {
        desk.take(
                ban,
                new ReceiveBanStatement(
                        "Vi mener at en lege alltid ser på de vanskelige bildene.",
                        Channel.LETTER,
                        clock.today(),
                        List.of()));
        UUID letter = desk.begin(
                ban,
                new ReviewBan(
                        BanResult.STANDS,
                        "De fire bruddene sto på bilder som systemet kalte enkle. Forbudet står.",
                        null,
                        null));
        desk.send(ban, letter, leader());
    }

    private void receiveAppeal() {
        appeal = desk.begin(
                decision,
                new ReceiveAppeal(
                        null,
                        "Forbudet gjør at ventetiden blir dobbelt så lang. Vi ber om at det blir opphevet.",
                        null,
                        null,
                        Channel.LETTER,
                        clock.today(),
                        List.of()));
    }

    private void sendOn() {
        LocalDate arrived = clock.today().minusDays(DECIDED - SENT_ON - 1L);
        desk.take(appeal, new AssessAppeal(Conclusion.HEARD, arrived, null, null, null, null));
        UUID letter = desk.begin(
                appeal,
                new ReviewAppeal(
                        AppealResult.UPHELD,
                        "Ventetiden er et argument, men den veier ikke opp for brudd som ikke blir funnet.",
                        List.of(),
                        null));
        desk.send(appeal, letter, leader());
    }

    private Actor leader() {
        return actors.get(DemoAccount.LEDER);
    }

    private void inspector(int daysAgo, Runnable work) {
        desk.daysAgo(daysAgo, actors.get(DemoAccount.INSPEKTOR), work);
    }
}
