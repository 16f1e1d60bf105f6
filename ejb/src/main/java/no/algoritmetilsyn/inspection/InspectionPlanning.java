package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.identity.Account;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.inspection.step.ApprovePlan;
import no.algoritmetilsyn.inspection.step.InspectionForm;
import no.algoritmetilsyn.inspection.step.NotifyInspection;
import no.algoritmetilsyn.inspection.step.PlanInspection;
import no.algoritmetilsyn.inspection.step.SendBackPlan;
import no.algoritmetilsyn.inspection.step.SubmitPlan;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.PowerRuling;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Sql;

/** The rules of how an inspection begins: it is planned, approved by a leader who has not planned it, and told. */
@Dependent
class InspectionPlanning {

    /** The id of a record. */
    private static final Pattern RECORD = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Inspections inspections;

    @Inject
    InspectionRules rules;

    @Inject
    InspectionDeadlines deadlines;

    @Inject
    InspectionLetters letters;

    @Inject
    Proceedings proceedings;

    @Inject
    Accounts accounts;

    @Inject
    AccessRows rows;

    @Inject
    Powers powers;

    @Inject
    Laws laws;

    @Inject
    AuthorityClock clock;

    void plan(PlanInspection step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        requireForm(step, inspection.form());
        List<Violation> faults = new ArrayList<>();
        List<InspectionUse> uses = uses(step, run.id(), faults);
        Set<UUID> team = team(step, faults);
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
        inspection.plan(step);
        inspections.replacePlan(run.id(), uses, List.copyOf(team));
        uses.stream()
                .filter(use -> use.algorithmId() != null)
                .forEach(use -> proceedings.isAbout(run.id(), use.algorithmId()));
        rows.wrote(run.id());
        run.detail("uses", Integer.toString(uses.size()));
        run.detail("team", Integer.toString(team.size()));
    }

    private void requireForm(PlanInspection step, InspectionForm form) {
        if (form == InspectionForm.UNANNOUNCED && step.unannouncedReason() == null) {
            throw InvalidStep.at("unannouncedReason", "required");
        }
        if (form == InspectionForm.ON_SITE) {
            LocalDate day = step.visitOn();
            if (day == null) {
                throw InvalidStep.at("visitOn", "required");
            }
            rules.dayFault(day).ifPresent(fault -> {
                throw InvalidStep.at("visitOn", fault, Holidays.workingDayFrom(day));
            });
        }
    }

    private List<InspectionUse> uses(PlanInspection step, UUID inspection, List<Violation> faults) {
        var uses = new ArrayList<InspectionUse>();
        entities.flush();
        for (int i = 0; i < step.uses().size(); i++) {
            String typed = step.uses().get(i).use().strip();
            Matcher record = RECORD.matcher(lastPart(typed));
            if (!record.matches()) {
                uses.add(new InspectionUse(inspection, i + 1, typed, null, null));
                continue;
            }
            UUID id = UUID.fromString(record.group());
            String name = name(id);
            if (name == null) {
                faults.add(Violation.at("/uses/" + i + "/use", "unknown"));
            } else {
                uses.add(new InspectionUse(inspection, i + 1, name, id, recordVersion(id)));
            }
        }
        return uses;
    }

    /** Of the address of the page of a record, that is its id. */
    private static String lastPart(String typed) {
        String path = typed.endsWith("/") ? typed.substring(0, typed.length() - 1) : typed;
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String name(UUID record) {
        return (String) Sql.value(entities, "SELECT name FROM algorithm_records WHERE id = ?", record);
    }

    private Integer recordVersion(UUID record) {
        return (Integer)
                Sql.value(entities, "SELECT coalesce(published, saved) FROM algorithm_records WHERE id = ?", record);
    }

    /** Those who may examine by their role; whether they are impartial they declare when they begin (forvaltningsloven § 8). */
    private Set<UUID> team(PlanInspection step, List<Violation> faults) {
        var team = new LinkedHashSet<UUID>();
        for (int i = 0; i < step.team().size(); i++) {
            String pointer = "/team/" + i + "/userName";
            Optional<Actor> actor = accounts.typed(step.team().get(i).userName())
                    .map(Account::id)
                    .flatMap(accounts::actor);
            if (actor.filter(InspectionPlanning::mayExamine).isEmpty()) {
                faults.add(Violation.at(pointer, "unknown"));
            } else if (!team.add(actor.get().id())) {
                faults.add(Violation.at(pointer, "twice"));
            }
        }
        return team;
    }

    private static boolean mayExamine(Actor actor) {
        return actor.organ() == Organ.FIRST_INSTANCE
                && AccessTable.grantedTo(actor.roles()).contains(Act.INSPECTION_EXAMINE);
    }

    void submit(SubmitPlan step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        inspection.submit();
        deadlines.submitted(inspection);
        inspections.remark(run, step.note());
    }

    void approve(ApprovePlan step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        LocalDate today = clock.today();
        PowerRuling ruling = powers.ruling(inspection.power(), today);
        String regime = laws.regimeInForce("procedure", today).orElseThrow().code();
        inspection.approve(new PlanApproval(
                ruling.power().id(), regime, run.now(), run.actor().id()));
        deadlines.approved(inspection);
        inspections.remark(run, step.note());
        run.variable("approved", true);
        run.variable("announced", inspection.form().isAnnounced());
        run.detail("announced", Boolean.toString(inspection.form().isAnnounced()));
        run.detail("power", ruling.power().id());
    }

    void sendBack(SendBackPlan step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        inspection.sendBack();
        deadlines.sentBack(inspection);
        inspections.remark(run, step.remarks());
        run.variable("approved", false);
    }

    /** The letter is begun; the body is told when it is sent. */
    void notify(NotifyInspection step, StepRun run) {
        run.created(letters.notice(inspections.inspection(run.id()), step));
    }
}
