package no.algoritmetilsyn.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.input.StepField;

/** All stories that walks tell. */
final class Stories {

    static final List<Story> ALL = Stream.of(
                    ComplaintStories.all(),
                    DemandStories.all(),
                    InspectionStories.all(),
                    DecisionStories.all(),
                    PublicationStories.all(),
                    OrderStories.all(),
                    FineStories.all(),
                    BanStories.all(),
                    AppealStories.all())
            .flatMap(List::stream)
            .toList();

    /** In how many stories each step is. */
    private static final Map<String, Long> STEPS = ALL.stream()
            .flatMap(story -> story.steps().stream().distinct())
            .collect(Collectors.groupingBy(step -> step, Collectors.counting()));

    private Stories() {}

    /** How many stories have a step. */
    static long with(String step) {
        return STEPS.getOrDefault(step, 0L);
    }

    /** The steps that no story leads to, but for what all of them need. */
    static Collection<String> without(StepCatalogue catalogue) {
        var without = new TreeSet<String>();
        catalogue.all().forEach(step -> without.add(step.name()));
        without.removeAll(WalkCounts.ROUTINE);
        ALL.forEach(story -> without.removeAll(story.steps()));
        return without;
    }

    /** What lines of stories name that is not in the catalogue: steps, and fields of steps. */
    static List<String> unknown(StepCatalogue catalogue) {
        Map<String, List<StepField>> known = new TreeMap<>();
        catalogue.all().forEach(step -> known.put(step.name(), step.fields()));
        catalogue.openings().forEach(opening -> known.put(opening.name(), opening.fields()));
        var unknown = new ArrayList<String>();
        ALL.stream()
                .flatMap(story -> story.lines().stream())
                .filter(line -> line.who() != null && !line.what().equals(StoryLine.COMPLAINS))
                .forEach(line -> {
                    List<StepField> fields = known.get(line.what());
                    if (fields == null) {
                        unknown.add(line.what());
                    } else {
                        line.said().keySet().stream()
                                .filter(place -> !names(fields, place))
                                .forEach(place -> unknown.add(line.what() + " " + place));
                    }
                });
        return unknown;
    }

    private static boolean names(List<StepField> fields, String place) {
        String[] way = place.split("/");
        return fields.stream()
                .filter(field -> field.name().equals(way[0]))
                .anyMatch(field -> way.length == 1
                        || field.fields().stream().anyMatch(each -> each.name().equals(way[2])));
    }
}
