package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepPage;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAddress;

/** The choices among things that are kept here, in the form of the step that is open. */
@Named
@RequestScoped
public class ReferenceChoices {

    /** Parameter of the address that says what is chosen when the page is opened. */
    private static final String CHOSEN = "valgt";

    @Inject
    @Any
    Instance<ReferenceChoice> choices;

    @Inject
    PageAddress address;

    @Inject
    StepWords words;

    /** What is offered by field: each row of a list offers the same. */
    private final Map<String, List<Option>> offered = new HashMap<>();

    /** What a step asks for, with answers to choose from where there are such. */
    List<StepQuestion> questions(StepPage page, StepForm form) {
        return StepQuestion.of(page.step(), page.fields(), form, words).stream()
                .map(question -> question.groups().isEmpty()
                        ? of(page, question, question.name())
                        : question.with(question.groups().stream()
                                .map(row -> row(page, question.name(), row))
                                .toList()))
                .toList();
    }

    private List<StepQuestion> row(StepPage page, String list, List<StepQuestion> row) {
        return row.stream()
                .map(cell -> of(
                        page,
                        cell,
                        list + "." + cell.name().substring(cell.name().lastIndexOf('-') + 1)))
                .toList();
    }

    private StepQuestion of(StepPage page, StepQuestion question, String field) {
        ReferenceChoice choice = choice(page, field);
        return choice == null
                ? question
                : question.choosing(offered.computeIfAbsent(field, name -> words.withNone(choice.options(id(page)))));
    }

    private static UUID id(StepPage page) {
        return page.proceeding().id();
    }

    private ReferenceChoice choice(StepPage page, String field) {
        String wanted = page.step().name() + "." + field;
        for (ReferenceChoice one : choices) {
            if (one.fields().contains(wanted)) {
                return one;
            }
        }
        return null;
    }

    /** What the address of the page chooses, by field. */
    Map<String, String> chosen(StepPage page) {
        String chosen = address.query(CHOSEN);
        return chosen == null
                ? Map.of()
                : page.fields().stream()
                        .filter(field -> field.kind() == StepField.Kind.REFERENCE)
                        .map(StepField::name)
                        .filter(field -> isOffered(page, field, chosen))
                        .findFirst()
                        .map(field -> Map.of(field, chosen))
                        .orElse(Map.of());
    }

    private boolean isOffered(StepPage page, String field, String chosen) {
        ReferenceChoice choice = choice(page, field);
        List<String> offered = choice == null
                ? List.of()
                : choice.options(id(page)).stream()
                        .map(option -> option.value())
                        .toList();
        return offered.contains(chosen);
    }
}
