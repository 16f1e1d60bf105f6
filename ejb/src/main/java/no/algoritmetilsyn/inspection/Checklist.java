package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.algoritmetilsyn.finding.Place;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.inspection.theme.Requirement;
import no.algoritmetilsyn.inspection.theme.RequirementOnDay;
import no.algoritmetilsyn.inspection.theme.ThemeLibrary;
import no.algoritmetilsyn.inspection.theme.ThemeVersion;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Supervision;
import no.algoritmetilsyn.law.Supervisions;
import no.algoritmetilsyn.platform.AuthorityClock;

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

    @Inject
    AuthorityClock clock;

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
        return onDay(List.of(requirement), day).get(0);
    }

    /** The same of many, in their order, with one question to the law. */
    List<RequirementOnDay> onDay(List<Requirement> requirements, LocalDate day) {
        Map<String, Supervision> ours = supervisions.on(day);
        return requirements.stream()
                .map(requirement -> new RequirementOnDay(
                        requirement,
                        laws.provision(requirement.provision(), day),
                        laws.regime(requirement.regime()),
                        ours.get(requirement.regime()),
                        day))
                .toList();
    }

    /** Ids of the requirements that nobody has answered, in order. */
    List<String> open(Inspection inspection) {
        Map<String, RequirementAnswer> answers = answers(inspection);
        return version(inspection).requirements().stream()
                .map(Requirement::id)
                .filter(id -> !answers.containsKey(id))
                .toList();
    }

    /** The last answer to each requirement of the pinned version as it is worded there, by its id. */
    Map<String, RequirementAnswer> answers(Inspection inspection) {
        Map<String, RequirementAnswer> last = inspections.answers(inspection.id());
        return version(inspection).requirements().stream()
                .filter(one -> last.containsKey(one.id()) && last.get(one.id()).answers(one))
                .collect(Collectors.toMap(Requirement::id, one -> last.get(one.id())));
    }

    /** The version of the theme that holds today, where it is newer than the pinned one; else empty. */
    Optional<ThemeVersion> newer(Inspection inspection) {
        return library.theme(inspection.pinned().theme())
                .flatMap(theme -> theme.on(clock.today()))
                .filter(version -> version.number() > inspection.pinned().number());
    }

    /** The requirement that a finding is measured by, in the version in which it was read. */
    Requirement requirement(Place place) {
        return library.theme(place.theme())
                .orElseThrow()
                .version(place.themeVersion())
                .requirement(place.requirement())
                .orElseThrow();
    }

    /** Ids of the requirements that are not met, in order. */
    List<String> notMet(Inspection inspection) {
        return answers(inspection).values().stream()
                .filter(answer -> answer.result() == CheckResult.NOT_MET)
                .map(RequirementAnswer::requirement)
                .toList();
    }
}
