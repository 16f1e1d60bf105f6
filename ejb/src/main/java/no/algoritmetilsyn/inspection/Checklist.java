package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.inspection.theme.Requirement;
import no.algoritmetilsyn.inspection.theme.RequirementOnDay;
import no.algoritmetilsyn.inspection.theme.ThemeLibrary;
import no.algoritmetilsyn.inspection.theme.ThemeVersion;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Supervisions;

/** The requirements of the version of the theme that an inspection is planned by, and what was answered to them. */
@Dependent
class Checklist {

    @Inject
    ThemeLibrary library;

    @Inject
    Inspections inspections;

    @Inject
    Laws laws;

    @Inject
    Supervisions supervisions;

    /**
     * The version that was pinned.
     *
     * @throws IllegalStateException when it does not say any more what it said then
     */
    ThemeVersion version(Inspection inspection) {
        PinnedTheme pinned = inspection.pinned();
        ThemeVersion version = library.theme(pinned.theme()).orElseThrow().version(pinned.number());
        if (!version.sha256().equals(pinned.sha256())) {
            throw new IllegalStateException("Version " + pinned.number() + " of " + pinned.theme() + " was changed");
        }
        return version;
    }

    /** One of its requirements; empty when there is none of this id. */
    Optional<Requirement> requirement(Inspection inspection, String id) {
        return version(inspection).requirement(id);
    }

    /** What the law says of a requirement on a day: whether it may be called a breach. */
    RequirementOnDay onDay(Requirement requirement, LocalDate day) {
        return new RequirementOnDay(
                requirement,
                laws.provision(requirement.provision()),
                laws.regime(requirement.regime()),
                supervisions.on(day).get(requirement.regime()),
                day);
    }

    /** Ids of the requirements that nobody has answered, in order. */
    List<String> open(Inspection inspection) {
        Map<String, RequirementAnswer> answers = inspections.answers(inspection.id());
        return version(inspection).requirements().stream()
                .map(Requirement::id)
                .filter(id -> !answers.containsKey(id))
                .toList();
    }

    /** Ids of the requirements that are not met, in order. */
    List<String> notMet(UUID inspectionId) {
        return inspections.answers(inspectionId).values().stream()
                .filter(answer -> answer.result() == CheckResult.NOT_MET)
                .map(RequirementAnswer::requirement)
                .toList();
    }
}
