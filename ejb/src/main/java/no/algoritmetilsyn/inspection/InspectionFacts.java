package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.FactRows;
import no.algoritmetilsyn.casefile.ProceedingFacts;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.finding.Finding;
import no.algoritmetilsyn.finding.Findings;
import no.algoritmetilsyn.finding.GravityFactor;
import no.algoritmetilsyn.letter.desk.LetterArrivals;

/** What inspections tell about themselves where proceedings of every kind are shown. */
@ApplicationScoped
public class InspectionFacts implements ProceedingFacts {

    private static final Map<GravityFactor, String> BECAUSE = Map.of(
            GravityFactor.HARM, "HarmBecause",
            GravityFactor.PROBABILITY, "ProbabilityBecause",
            GravityFactor.AFFECTED, "AffectedBecause");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Inspections inspections;

    @Inject
    Checklist checklist;

    @Inject
    InspectionRules rules;

    @Inject
    Findings findings;

    @Inject
    LetterArrivals arrivals;

    @Inject
    VisitProtocols protocols;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.INSPECTION;
    }

    @Override
    public Map<UUID, String> states(Collection<UUID> ids) {
        return FactRows.states(entities, "select i.id, i.state from Inspection i where i.id in :ids", ids);
    }

    @Override
    public Map<String, Object> facts(UUID id) {
        Inspection inspection = inspections.inspection(id);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("organisationNumber", inspection.body().organisationNumber());
        facts.put("writtenForm", inspection.body().writtenForm());
        facts.put("form", inspection.form());
        facts.put("power", inspection.power());
        facts.put("theme", inspection.pinned().theme());
        facts.put("themeVersion", inspection.pinned().number());
        facts.put("themeSha256", inspection.pinned().sha256());
        facts.put("title", inspection.title());
        facts.put("reason", inspection.reason());
        facts.put("automation", inspection.automation());
        facts.put("lastWord", inspection.lastWord());
        facts.put("visitOn", inspection.visitOn());
        facts.put("unannouncedReason", inspection.unannouncedReason());
        facts.put("approvedOn", inspection.approvedOn());
        facts.put("notifiedAt", inspection.notifiedAt());
        facts.put("reportedAt", inspection.reportedAt());
        facts.put("commentUntil", inspection.commentUntil());
        facts.put("closeReason", inspection.closeReason());
        facts.put("fineContemplatedSince", rules.fineContemplated(inspection).orElse(null));
        facts.put("visits", inspections.visits(id).size());
        facts.put("visitsTold", protocols.told(id).size());
        facts.put("examinationAnnulledOn", inspections.annulledOn(id).orElse(null));
        facts.put("requirementsOpen", checklist.open(inspection).size());
        findings.of(id).forEach(finding -> tell(finding, facts));
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    private static void tell(Finding finding, Map<String, Object> facts) {
        String name = "finding" + finding.number();
        facts.put(name, finding.facts());
        facts.put(name + "Id", finding.id().toString());
        facts.put(name + "Kind", finding.kind());
        facts.put(name + "State", finding.state());
        facts.put(name + "Requirement", finding.place().requirement());
        facts.put(name + "Provision", finding.place().provision());
        facts.put(name + "Severity", finding.gravity().severity());
        finding.gravity().weights().forEach(weight -> facts.put(name + BECAUSE.get(weight.factor()), weight.because()));
        facts.put(name + "PutToBodyAt", finding.putToBodyAt());
        facts.put(
                name + "Outcome",
                finding.conclusion() == null ? null : finding.conclusion().outcome());
    }

    @Override
    public String language(UUID id) {
        return inspections.inspection(id).body().writtenForm().language();
    }

    @Override
    public Map<UUID, Words> words(Collection<UUID> ids) {
        Map<UUID, String> found = findings.words(ids);
        return entities.createQuery(
                        "select i.id, i.reason, i.lastWord from Inspection i where i.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> {
                    var others = new LinkedHashMap<String, String>();
                    others.put("lastWord", (String) row[2]);
                    others.put("findings", found.get((UUID) row[0]));
                    return new Words((String) row[1], others);
                }));
    }

    @Override
    public List<Letter> letters(UUID id) {
        return arrivals.told(id);
    }
}
