package no.algoritmetilsyn.demand;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.demand.step.AssessPoints;
import no.algoritmetilsyn.demand.step.GrantMoreTime;
import no.algoritmetilsyn.demand.step.HandInAnswer;
import no.algoritmetilsyn.law.AppealEffect;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.PowerRuling;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.law.ProcedureAct;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.desk.StepLetters;
import no.algoritmetilsyn.letter.kind.DemandEnded;
import no.algoritmetilsyn.letter.kind.DemandReceipt;
import no.algoritmetilsyn.letter.kind.DemandReminder;
import no.algoritmetilsyn.letter.kind.DemandRepeated;
import no.algoritmetilsyn.letter.kind.InformationDemand;
import no.algoritmetilsyn.letter.kind.InformationDemand.Duty;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.MoreTimeGranted;
import no.algoritmetilsyn.letter.kind.MoreTimeRefused;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Writes to the body of a demand. What is said in each letter is what the step has said, and what stands in the rows. */
@Dependent
class DemandLetters {

    /** Ground on which what was written about a possible breach may be kept until the case is decided. */
    static final String EXEMPTION = "offl-24-2";

    /** Told with every question from the day on which a fine is contemplated, by the act that the demand follows. */
    private static final String SILENCE = "fvl67-48";

    /** What an authority confirms that it has received. */
    private static final String CONFIRMING = "eforvf-6";

    @Inject
    StepLetters letters;

    @Inject
    LetterArrivals arrivals;

    @Inject
    Demands demands;

    @Inject
    DemandDeadlines deadlines;

    @Inject
    DemandRules rules;

    @Inject
    Laws laws;

    @Inject
    Powers powers;

    /** Sends the demand itself, with the right to appeal where it is an order. */
    void sendDemand(Demand demand, String cover, PowerRuling ruling, StepRun run) {
        LetterLanguage language = language(demand);
        send(
                demand,
                new InformationDemand(
                        LegalBasis.of(ruling.provision(), language),
                        demand.reference(),
                        demand.title(),
                        demand.limitOn(),
                        cover,
                        demand.purpose(),
                        demand.basis(),
                        decides(demand),
                        demands.wantsSourceCode(demand.id()) ? demand.sourceCodeReason() : null,
                        points(demand, demands.points(demand.id())),
                        demand.isOrder() ? duty(demand, language) : null,
                        silence(demand)),
                run);
    }

    /** Who decides, as far as we know; the body is asked to say so where that is wrong. */
    private static String decides(Demand demand) {
        var words = new DemandWords(demand.addressee().writtenForm());
        String last = demand.lastWord() == null ? "" : " " + words.get("lastWord", demand.lastWord());
        return words.get("automation." + demand.automation()) + last;
    }

    private Duty duty(Demand demand, LetterLanguage language) {
        AppealEffect effect = laws.appealEffect(demand.sending().regime(), DemandDeadlines.APPEAL);
        LocalDate until = deadlines
                .appeal(demand.id())
                .filter(limit -> !limit.ruleCode().equals(DemandDeadlines.APPEAL_PRESENT))
                .flatMap(Deadline::dueDate)
                .orElse(null);
        InformationDemand.Effect does;
        if (effect.effect() == AppealEffect.Effect.BINDS_UNLESS_POSTPONED) {
            does = InformationDemand.Effect.BINDS;
        } else {
            does = demand.urgentReason() == null ? InformationDemand.Effect.SUSPENDS : InformationDemand.Effect.URGENT;
        }
        return new Duty(
                LegalBasis.of(laws.provision(effect.provision()), language),
                until,
                does,
                does == InformationDemand.Effect.URGENT ? demand.urgentReason() : null);
    }

    /**
     * Reminds of the points that are waited for.
     *
     * @param passed whether the limit has passed, and this is a new one
     */
    void remind(Demand demand, boolean passed, LocalDate until, String more, StepRun run) {
        send(
                demand,
                new DemandReminder(
                        basis(demand),
                        demand.reference(),
                        passed,
                        until,
                        points(demand, demands.waiting(demand.id())),
                        more,
                        silence(demand)),
                run);
    }

    void confirmReceipt(Demand demand, HandInAnswer answers, StepRun run) {
        send(
                demand,
                new DemandReceipt(
                        LegalBasis.of(laws.provision(CONFIRMING), language(demand)),
                        demand.reference(),
                        answers.posted(),
                        answers.answers().stream()
                                .map(HandInAnswer.Answer::number)
                                .sorted()
                                .toList()),
                run);
    }

    void grantTime(Demand demand, LocalDate before, GrantMoreTime step, StepRun run) {
        send(
                demand,
                new MoreTimeGranted(basis(demand), subject(demand), before, step.until(), null, silence(demand)),
                Map.of("reason", step.reason()),
                run);
    }

    void refuseTime(Demand demand, LocalDate askedOn, LocalDate until, String reason, StepRun run) {
        send(
                demand,
                new MoreTimeRefused(basis(demand), subject(demand), askedOn, until, silence(demand)),
                Map.of("reason", reason),
                run);
    }

    void askAgain(Demand demand, List<AssessPoints.Assessment> insufficient, StepRun run) {
        List<DemandRepeated.Point> points = insufficient.stream()
                .map(each -> new DemandRepeated.Point(each.number(), each.reason(), each.limit()))
                .toList();
        send(demand, new DemandRepeated(basis(demand), demand.reference(), points, silence(demand)), run);
    }

    void end(Demand demand, StepRun run) {
        send(demand, new DemandEnded(basis(demand), demand.reference()), run);
    }

    private void send(Demand demand, Letter letter, StepRun run) {
        send(demand, letter, Map.of(), run);
    }

    /** Below a letter that follows from what the body does stands the name of the one who has sent the demand. */
    private void send(Demand demand, Letter letter, Map<String, String> blocks, StepRun run) {
        Actor actor = run.actor();
        letters.send(
                new NewLetter(demand.id(), demand.id(), letter, language(demand), addressee(demand), EXEMPTION),
                blocks,
                actor.isStaff() ? actor.id() : demand.sending().sentBy(),
                run);
    }

    /** What was written to the body, oldest first. */
    List<OutgoingLetter> of(Demand demand) {
        return arrivals.sent(demand.id(), addressee(demand));
    }

    private static Addressee addressee(Demand demand) {
        return Addressee.organisation(demand.addressee().organisationId());
    }

    private static LetterLanguage language(Demand demand) {
        return LetterLanguage.of(demand.addressee().writtenForm().language());
    }

    private static String subject(Demand demand) {
        return new DemandWords(demand.addressee().writtenForm()).get("answering", demand.reference());
    }

    /** The provision that the demand rests on, as it stood when it was sent. */
    private LegalBasis basis(Demand demand) {
        return LegalBasis.of(powers.ruling(demand.power(), demand.sentOn()).provision(), language(demand));
    }

    private LegalBasis silence(Demand demand) {
        return rules.fineContemplated(demand)
                .map(since -> laws.provision(
                        ProcedureAct.provision(SILENCE, demand.sending().regime())))
                .map(provision -> LegalBasis.of(provision, language(demand)))
                .orElse(null);
    }

    private static List<InformationDemand.Point> points(Demand demand, List<DemandPoint> points) {
        var words = new DemandWords(demand.addressee().writtenForm());
        return points.stream()
                .map(point -> new InformationDemand.Point(
                        point.number(), words.get("wanted." + point.wanted()), point.text(), point.limitOn()))
                .toList();
    }
}
