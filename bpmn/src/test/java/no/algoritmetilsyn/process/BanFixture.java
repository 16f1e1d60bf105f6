package no.algoritmetilsyn.process;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.ban.BanAppealed;
import no.algoritmetilsyn.ban.BanFacts;
import no.algoritmetilsyn.ban.BanLetterOwner;
import no.algoritmetilsyn.ban.BanOpening;
import no.algoritmetilsyn.ban.BanSteps;
import no.algoritmetilsyn.ban.BanningDecisions;
import no.algoritmetilsyn.ban.step.BanResult;
import no.algoritmetilsyn.ban.step.ForbidUse;
import no.algoritmetilsyn.ban.step.ReceiveBanStatement;
import no.algoritmetilsyn.ban.step.ReviewBan;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.HearingException;
import no.algoritmetilsyn.decision.step.SkipNotice;
import no.algoritmetilsyn.inbox.Inbox;
import no.algoritmetilsyn.inbox.InboxRow;
import no.algoritmetilsyn.law.PowerCode;

/** Interim bans in tests: opened, described, imposed, heard afterwards. */
class BanFixture extends AppealFixture {

    /** Last day of the ban, a Monday. */
    static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 1);

    BanFixture() {
        this(List.of(), List.of());
    }

    BanFixture(List<Class<? extends ProceedingSteps>> more, List<Class<?>> heard) {
        super(
                with(more, List.of(BanSteps.class)),
                with(
                        heard,
                        List.of(
                                BanningDecisions.class,
                                BanOpening.class,
                                BanLetterOwner.class,
                                BanFacts.class,
                                BanAppealed.class)));
    }

    static ForbidUse forbid(LocalDate until, LocalDate statementUntil) {
        return new ForbidUse(
                "modellen som rangerer bustadsøkjarar",
                "Modellen skal ikkje avgjere kven som får bustad.",
                "Familiar med barn mister bustaden.",
                "Neste runde er i morgon.",
                until,
                "Eit menneske ser over kvar sak.",
                statementUntil);
    }

    static DraftDecision reasons() {
        return new DraftDecision(
                "Modellen avgjer åleine.",
                "Artikkel 22 seier nei til det.",
                "Faren er stor, og tiltaket er lite.",
                List.of(),
                null,
                null);
    }

    static ReceiveBanStatement said(LocalDate posted) {
        return new ReceiveBanStatement("Det er ikkje så farleg.", Channel.LETTER, posted, List.of());
    }

    static ReviewBan review(BanResult result) {
        return review(result, null, null);
    }

    static ReviewBan review(BanResult result, String narrowedUse, LocalDate shortenedTo) {
        return new ReviewBan(result, "Vi har lese det de skreiv.", narrowedUse, shortenedTo);
    }

    /** A decision to forbid, in which all three are impartial. */
    UUID banning() {
        on(MONDAY);
        as(INSPECTOR);
        UUID id = opened(opening(PowerCode.GDPR_BAN), null, null);
        impartial(id);
        return id;
    }

    /** There is no notice, since that would come too late. */
    UUID unnoticed() {
        UUID id = banning();
        as(LEADER).take(id, new SkipNotice(HearingException.ENDANGERS, "Vedtaket ville kome for seint."));
        as(INSPECTOR);
        return id;
    }

    /** The decision is made on Monday 30 November 2026. */
    UUID forbidden() {
        UUID id = unnoticed();
        take(id, forbid(LAST_DAY, HEARD_BY));
        take(id, reasons());
        send(id, LEADER);
        return id;
    }

    /** The ban that carries out a decision. */
    UUID banOf(UUID decision) {
        return UUID.fromString(text("SELECT id FROM bans WHERE decision_id = :id", decision));
    }

    /** A ban that holds, about which the body can say something. */
    UUID imposed() {
        return banOf(forbidden());
    }

    /** The body has said something about it. */
    UUID heardAfterwards() {
        UUID id = imposed();
        on(LocalDate.of(2026, 12, 10));
        take(id, said(LocalDate.of(2026, 12, 9)));
        return id;
    }

    /** It was reviewed with this result, and the letter has left. */
    UUID reviewed(ReviewBan review) {
        UUID id = heardAfterwards();
        take(id, review);
        send(id, LEADER);
        return id;
    }

    /** Where it stands, and its last day. */
    String ban(UUID id) {
        return text("SELECT state || ' ' || last_day FROM bans WHERE id = :id", id);
    }

    UUID casefile(UUID id) {
        return UUID.fromString(text("SELECT casefile_id FROM proceedings WHERE id = :id", id));
    }

    /** What the inbox of the one who acts shows of a proceeding. */
    InboxRow inboxRow(UUID id) {
        return fixture.inTransaction(() -> fixture.get(Inbox.class).row(id));
    }

    /** A proceeding as it stands in the database. */
    Proceeding held(UUID id) {
        return fixture.get(Proceedings.class).hold(id);
    }
}
