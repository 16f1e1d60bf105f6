package no.algoritmetilsyn.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.appeal.AppealFacts;
import no.algoritmetilsyn.appeal.AppealLetterOwner;
import no.algoritmetilsyn.appeal.AppealOpening;
import no.algoritmetilsyn.appeal.AppealPartyFacts;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.AppealSteps;
import no.algoritmetilsyn.appeal.Appellant;
import no.algoritmetilsyn.appeal.step.AssessAppeal;
import no.algoritmetilsyn.appeal.step.Carrier;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.DraftAppealDecision;
import no.algoritmetilsyn.appeal.step.Point;
import no.algoritmetilsyn.appeal.step.ReceiveAppeal;
import no.algoritmetilsyn.appeal.step.ReceiveOtherAppeal;
import no.algoritmetilsyn.appeal.step.ReviewAppeal;
import no.algoritmetilsyn.appeal.step.SendPapers;
import no.algoritmetilsyn.appeal.step.WrittenForm;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.decision.DecisionAppealed;
import no.algoritmetilsyn.demand.DemandAppealed;
import no.algoritmetilsyn.demand.DemandFacts;
import no.algoritmetilsyn.demand.DemandSteps;
import no.algoritmetilsyn.identity.StaffGroups;
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.letter.desk.WriteLetter;
import no.algoritmetilsyn.order.OrderAppealed;
import no.algoritmetilsyn.order.step.PursueOrder;
import no.algoritmetilsyn.penalty.PenaltyAppealed;
import no.algoritmetilsyn.penalty.PenaltyFacts;
import no.algoritmetilsyn.penalty.PenaltyLetterOwner;
import no.algoritmetilsyn.penalty.PenaltyOpening;
import no.algoritmetilsyn.penalty.PenaltySteps;
import no.algoritmetilsyn.penalty.step.ClaimPenalty;

/** Appeals of decisions, claims and ordered demands, with two officers of the appeal body. */
class AppealFixture extends OrderFixture {

    /** Nine days after the first limit of the order. */
    static final LocalDate TENTH = LocalDate.of(2027, 2, 10);

    static final Actor OFFICER = officer("klageorgan");
    static final Actor COLLEAGUE = officer("klageorgan2");

    AppealFixture() {
        this(List.of(), List.of());
    }

    AppealFixture(List<Class<? extends ProceedingSteps>> more, List<Class<?>> heard) {
        super(
                with(more, List.of(PenaltySteps.class, DemandSteps.class, AppealSteps.class)),
                with(
                        heard,
                        List.of(
                                PenaltyOpening.class,
                                PenaltyLetterOwner.class,
                                PenaltyFacts.class,
                                PenaltyAppealed.class,
                                OrderAppealed.class,
                                DecisionAppealed.class,
                                DemandFacts.class,
                                DemandAppealed.class,
                                AppealOpening.class,
                                AppealLetterOwner.class,
                                AppealFacts.class,
                                AppealPartyFacts.class)));
        account("klageorgan", Organ.APPEAL_BODY);
        account("klageorgan2", Organ.APPEAL_BODY);
    }

    private static Actor officer(String name) {
        return new Actor(
                TestAccess.staff(name).id(),
                name,
                Set.of(Role.APPEAL_OFFICER),
                Set.of(StaffGroups.APPEALS),
                Organ.APPEAL_BODY);
    }

    /** A decision of three points, the first two of which cost something each day; made on Monday 30 November 2026. */
    UUID decided() {
        on(MONDAY);
        return made(PenaltyKind.DAY, point(FIRST, 15_000), point(SECOND, 10_000), point(SECOND, null));
    }

    /** The coercive fine of a decision whose first limit has passed nine days ago. */
    UUID neglected(UUID decision) {
        UUID order = orderOf(decision);
        on(TENTH);
        fire(order);
        take(order, new PursueOrder("Ingenting har skjedd."));
        return UUID.fromString(text("SELECT id FROM penalties WHERE order_id = :id", order));
    }

    /** A claim of 135 000 kroner, sent on 10 February 2027. */
    UUID claimed() {
        UUID penalty = neglected(decided());
        take(penalty, new ClaimPenalty(TENTH));
        write(penalty, "reasons");
        send(penalty, LEADER);
        return penalty;
    }

    /** Writes into the block of the letter that was begun last. */
    void write(UUID proceeding, String block) {
        take(
                proceeding,
                new WriteLetter(
                        letter(proceeding),
                        null,
                        List.of(new WriteLetter.WrittenBlock(block, null, "Slik er det.")),
                        List.of()));
    }

    static ReceiveAppeal appeal(LocalDate posted, String suspension) {
        return new ReceiveAppeal(
                null, "Vi er ikkje samde.", "Punkt 1 må bort.", suspension, Channel.LETTER, posted, List.of());
    }

    /** Enters the appeal of the addressee. */
    UUID appealed(UUID proceeding, LocalDate posted) {
        return appealed(proceeding, appeal(posted, null));
    }

    UUID appealed(UUID proceeding, Record step) {
        take(proceeding, step);
        return UUID.fromString(
                text("SELECT id FROM appeals WHERE appealed_id = :id ORDER BY reference DESC LIMIT 1", proceeding));
    }

    /** An association appeals that learnt of the decision on a day. */
    static ReceiveOtherAppeal other(LocalDate learnt, LocalDate posted) {
        return otherAppeal(null, learnt, posted);
    }

    /** That of another organisation, of a claim by its number; null where none is named. */
    static ReceiveOtherAppeal otherAppeal(Integer claim, LocalDate learnt, LocalDate posted) {
        return new ReceiveOtherAppeal(
                claim,
                Appellant.LEGAL_INTEREST,
                "983 544 622",
                "Leigebuarforeininga",
                WrittenForm.NN,
                learnt,
                "Pålegget er for mildt.",
                null,
                Channel.LETTER,
                posted,
                List.of());
    }

    static AssessAppeal assess(Conclusion conclusion, LocalDate arrived) {
        return new AssessAppeal(
                conclusion, arrived, null, null, null, conclusion == Conclusion.HEARD ? null : "Sjå notatet.");
    }

    static ReviewAppeal review(AppealResult result, Integer amount, Point... points) {
        return new ReviewAppeal(result, "Kommunen har ikkje sagt noko nytt.", List.of(points), amount);
    }

    static DraftAppealDecision decide(AppealResult result, Integer amount, Point... points) {
        return new DraftAppealDecision(
                result,
                "forvaltningsloven § 51",
                "Fire dagar kan ikkje reknast med.",
                List.of(points),
                amount,
                false,
                null,
                null,
                false);
    }

    /** All papers of the case go to an appeal body elsewhere. */
    static SendPapers papers(LocalDate day) {
        return new SendPapers(day, Carrier.POST, List.of(), null);
    }

    /** The appeal lies with the appeal body, whose officers have declared that they are impartial. */
    UUID forwarded(UUID proceeding, LocalDate posted) {
        UUID appeal = appealed(proceeding, posted);
        take(appeal, assess(Conclusion.HEARD, posted));
        forward(appeal);
        return appeal;
    }

    void forward(UUID appeal) {
        take(appeal, review(AppealResult.UPHELD, null));
        send(appeal, LEADER);
        for (Actor actor : List.of(OFFICER, COLLEAGUE)) {
            as(actor).take(appeal, new DeclareImpartiality(Impartiality.Ground.NONE, null));
        }
        as(INSPECTOR);
    }

    /** Sends the letter that was begun last, which an inspector signs alone. */
    void sendAlone(UUID proceeding) {
        UUID letter = letter(proceeding);
        submit(proceeding, letter);
        take(proceeding, new SendLetter(letter));
    }

    /** One officer submits the letter of the appeal body, the other signs it, the first sends it. */
    void sendAsBody(UUID appeal) {
        UUID letter = letter(appeal);
        as(OFFICER).take(appeal, new SubmitLetter(letter));
        sign(appeal, letter, COLLEAGUE);
        as(OFFICER).take(appeal, new SendLetter(letter));
        as(INSPECTOR);
    }

    /** What is kept last of a coercive fine: the day at the end of which it was counted, and kroner. */
    String stored(UUID penalty) {
        return text(
                "SELECT counted_on || ' ' || total FROM penalty_accruals WHERE penalty_id = :id ORDER BY place DESC LIMIT 1",
                penalty);
    }

    String appealState(UUID appeal) {
        return text("SELECT state || coalesce(' ' || ending, '') FROM appeals WHERE id = :id", appeal);
    }
}
