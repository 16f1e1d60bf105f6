package no.algoritmetilsyn.impartiality;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.casefile.IncomingPapers;
import no.algoritmetilsyn.casefile.NewPapers;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.identity.Account;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.impartiality.step.ObjectImpartiality;
import no.algoritmetilsyn.impartiality.step.RuleImpartiality;
import no.algoritmetilsyn.partyaccess.Asker;
import no.algoritmetilsyn.partyaccess.Askers;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.task.Assignments;
import no.algoritmetilsyn.task.NotAssignable;
import no.algoritmetilsyn.task.Task;
import no.algoritmetilsyn.task.TaskHistory;
import no.algoritmetilsyn.task.Tasks;

/** Takes objections in, and carries out what is ruled about them (forvaltningsloven §§ 6-9). */
@Dependent
class ObjectionHandling {

    private static final String TITLE = "Innsigelse mot habilitet";
    private static final String GOAL = "impartiality-goal";
    private static final String SUBJECT = "OBJECTION";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Objections objections;

    @Inject
    ObjectionLetters letters;

    @Inject
    Askers askers;

    @Inject
    IncomingPapers papers;

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineList list;

    @Inject
    Accounts accounts;

    @Inject
    Access access;

    @Inject
    AccessRows rows;

    @Inject
    Tasks tasks;

    @Inject
    TaskHistory history;

    @Inject
    Assignments assignments;

    @Inject
    Audit audit;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<ObjectionRaised> raised;

    void object(ObjectImpartiality step, StepRun run) {
        Asker party = askers.of(run).orElseThrow(() -> new StepRefused("noParty"));
        PastDay.require("receivedOn", step.receivedOn(), clock.today());
        String about = step.person() == null ? "" : step.person() + "\n\n";
        papers.keep(
                new NewPapers(
                        TITLE,
                        about + step.text(),
                        step.files(),
                        step.receivedOn(),
                        party.identityId(),
                        party.organisationId()),
                run);
        UUID person = step.person() == null
                ? null
                : objections.named(step.person().strip()).orElse(null);
        var objection = new Objection(run.id(), party, step, person, run.actor().id(), run.now());
        entities.persist(objection);
        deadlines.start(
                DeadlineRequest.of(GOAL, Start.on(StartKind.RECEIVED, clock.today()), SUBJECT, objection.id())
                        .inProceeding(run.id(), run.casefileId()),
                run.actor().id());
        entities.flush();
        raised.fire(new ObjectionRaised(objection.id(), run.id(), run.casefileId()));
        run.created(objection.id());
        run.detail("received", step.receivedOn().toString());
    }

    /** What has waited longest, as long as its task is open; the proceeding itself when nothing waits. */
    UUID oldest(UUID proceedingId) {
        return history.openOf(proceedingId).stream()
                .filter(task -> task.kind().equals(StepRun.taskOf(RuleImpartiality.class)))
                .map(Task::subjectId)
                .findFirst()
                .orElse(proceedingId);
    }

    void rule(RuleImpartiality step, StepRun run) {
        Objection objection = entities.find(Objection.class, oldest(run.id()));
        if (objection == null) {
            throw new StepRefused("nothingObjected");
        }
        Account person = account(step.userName(), "userName");
        requireSuperior(person.id(), run);
        UUID substitute = step.substitute() == null
                ? null
                : account(step.substitute(), "substitute").id();
        if (person.id().equals(substitute)) {
            throw InvalidStep.at("substitute", "same");
        }
        objection.rule(step, person.id(), substitute, run.actor().id(), run.now());
        if (step.upheld()) {
            disqualify(step, person.id(), run);
        }
        list.running(objection.id())
                .forEach(deadline -> deadlines.meet(
                        deadline.id(), clock.instant(), run.actor().id()));
        entities.flush();
        run.created(letters.tell(objection, person.id(), run));
        run.detail("upheld", step.upheld().toString());
        run.detail("person", person.id().toString());
        if (step.ground() != null) {
            run.detail("ground", step.ground().name());
        }
    }

    /** From this moment: what they held in the case is with the substitute, or with the group. */
    private void disqualify(RuleImpartiality step, UUID person, StepRun run) {
        List<UUID> held = tasks.takeBack(run.casefileId(), person, Tasks.DISQUALIFIED);
        rows.disqualify(run.casefileId(), person, step.ground(), step.reason());
        if (step.substitute() != null) {
            held.forEach(task -> appoint(task, step.substitute()));
        }
        audit.append(
                run.casefileId(),
                run.actor(),
                "DISQUALIFIED_BY_RULING",
                AuditSubject.casefile(run.casefileId()),
                Map.of("person", person.toString(), "ground", step.ground().name()));
    }

    private void appoint(UUID task, String substitute) {
        try {
            assignments.assign(task, substitute, "Stedfortreder (forvaltningsloven § 9)");
        } catch (NotAssignable refused) {
            throw InvalidStep.at("substitute", "notAssignable");
        }
    }

    /** The nearest superior rules; where all of them are barred, another leader does, as a substitute (§§ 8, 9). */
    private void requireSuperior(UUID person, StepRun run) {
        UUID actor = run.actor().id();
        if (person.equals(actor)) {
            throw InvalidStep.at("userName", "self");
        }
        List<UUID> able = objections.superiors(person).stream()
                .filter(superior -> !access.isDisqualified(superior, run.casefileId()))
                .filter(superior -> !objections.isDoubted(superior, run.casefileId()))
                .toList();
        if (!able.isEmpty() && !able.contains(actor)) {
            throw InvalidStep.at("userName", "notSuperior");
        }
    }

    private Account account(String userName, String field) {
        return accounts.typed(userName).orElseThrow(() -> InvalidStep.at(field, "unknown"));
    }
}
