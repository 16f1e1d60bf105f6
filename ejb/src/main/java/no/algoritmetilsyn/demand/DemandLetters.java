package no.algoritmetilsyn.demand;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.demand.step.AssessPoints;
import no.algoritmetilsyn.demand.step.GrantMoreTime;
import no.algoritmetilsyn.demand.step.HandInAnswer;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalEntry;
import no.algoritmetilsyn.journal.NewEntry;
import no.algoritmetilsyn.law.AppealEffect;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.PowerRuling;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Writes to the body of a demand: the letter and its entry in the journal. The only place where such a letter is made. */
@Dependent
class DemandLetters {

    /** Ground on which what was written about a possible breach may be kept until the case is decided. */
    private static final String EXEMPTION = "offl-24-2";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Demands demands;

    @Inject
    DemandDeadlines deadlines;

    @Inject
    DemandRules rules;

    @Inject
    Laws laws;

    @Inject
    Journal journal;

    @Inject
    AuthorityClock clock;

    /** Sends the demand itself, with the right to appeal where it is an order. */
    void sendDemand(Demand demand, String cover, PowerRuling ruling, StepRun run) {
        DemandLetter.Kind kind = demand.isOrder() ? DemandLetter.Kind.ORDER : DemandLetter.Kind.DEMAND;
        var text = new DemandText(demand);
        String regime = demand.sending().regime();
        AppealEffect effect = laws.appealEffect(regime, DemandDeadlines.APPEAL);
        var paragraphs = new ArrayList<>(text.demanded(
                cover, ruling.provision(), laws.provision(effect.provision()), demands.points(demand.id())));
        Optional<Deadline> appeal = deadlines.appeal(demand.id());
        appeal.ifPresent(limit -> paragraphs.addAll(text.appeal(limit, effect.effect())));
        run.created(send(demand, kind, paragraphs, run));
    }

    /** Reminds of the points that are waited for. */
    void remind(Demand demand, DemandLetter.Kind kind, LocalDate until, String more, StepRun run) {
        var text = new DemandText(demand);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(kind == DemandLetter.Kind.OVERDUE ? text.overdue(until) : text.reminder(until));
        paragraphs.addAll(text.lines(demands.waiting(demand.id())));
        if (more != null) {
            paragraphs.add(more);
        }
        run.created(send(demand, kind, paragraphs, run));
    }

    void confirmReceipt(Demand demand, LocalDate posted, StepRun run) {
        run.created(send(demand, DemandLetter.Kind.RECEIPT, List.of(new DemandText(demand).receipt(posted)), run));
    }

    void grantTime(Demand demand, GrantMoreTime step, StepRun run) {
        String paragraph = new DemandText(demand).moreTime(step.until(), step.reason());
        run.created(send(demand, DemandLetter.Kind.MORE_TIME, List.of(paragraph), run));
    }

    void refuseTime(Demand demand, LocalDate until, String reason, StepRun run) {
        String paragraph = new DemandText(demand).noMoreTime(until, reason);
        run.created(send(demand, DemandLetter.Kind.NO_MORE_TIME, List.of(paragraph), run));
    }

    void askAgain(Demand demand, List<AssessPoints.Assessment> insufficient, StepRun run) {
        run.created(send(demand, DemandLetter.Kind.ASKED_AGAIN, new DemandText(demand).askedAgain(insufficient), run));
    }

    void end(Demand demand, StepRun run) {
        run.created(send(demand, DemandLetter.Kind.ENDED, List.of(new DemandText(demand).ended()), run));
    }

    private UUID send(Demand demand, DemandLetter.Kind kind, List<String> paragraphs, StepRun run) {
        UUID letter = UUID.randomUUID();
        String title = new DemandWords(WrittenForm.NB).get("kind." + kind);
        Optional<LocalDate> contemplated = rules.fineContemplated(demand);
        UUID entry = journal.record(new NewEntry(
                demand.casefileId(),
                JournalEntry.Kind.OUTGOING,
                title + " " + demand.reference(),
                title,
                clock.today(),
                run.now(),
                "DEMAND_LETTER",
                letter,
                null,
                demand.addressee().organisationId(),
                List.of(),
                null,
                EXEMPTION));
        String text = new DemandText(demand).letter(kind, paragraphs, contemplated);
        entities.persist(new DemandLetter(
                letter,
                demand.id(),
                kind,
                text,
                contemplated.isPresent(),
                run.now(),
                access.actor().id(),
                entry));
        return letter;
    }

    /** Enters in the journal that the body has answered. */
    void receive(Demand demand, HandInAnswer answers, StepRun run) {
        String title = "Svar på " + (demand.isOrder() ? "pålegg om opplysninger" : "krav om redegjørelse");
        journal.record(new NewEntry(
                demand.casefileId(),
                JournalEntry.Kind.INCOMING,
                title + " " + demand.reference(),
                title,
                answers.posted(),
                run.now(),
                "DEMAND",
                demand.id(),
                null,
                demand.addressee().organisationId(),
                answers.answers().stream()
                        .flatMap(answer -> answer.files().stream())
                        .distinct()
                        .toList(),
                null,
                EXEMPTION));
    }

    /** What was written to the body, oldest first. */
    List<DemandLetter> of(UUID demandId) {
        return entities.createQuery(
                        "select l from DemandLetter l where l.demandId = :demand order by l.sentAt, l.id",
                        DemandLetter.class)
                .setParameter("demand", demandId)
                .getResultList();
    }
}
