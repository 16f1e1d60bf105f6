package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.HandedOver;
import no.algoritmetilsyn.task.Task;
import no.algoritmetilsyn.task.TaskHistory;

/** Why open tasks were last handed over, above the page on which they are done. */
@Named
@RequestScoped
public class HandedOverView {

    @Inject
    TaskHistory history;

    @Inject
    TaskLines lines;

    @Inject
    Texts texts;

    private List<Task> asked;
    private List<String> sentences;

    /** The one task of a page; none where the page has none. */
    public List<String> ofOne(Task task) {
        return of(task == null ? List.of() : List.of(task));
    }

    /** A sentence for each of these that is open and was handed over. The pages that show it have asked for the case. */
    public List<String> of(List<Task> tasks) {
        if (!tasks.equals(asked)) {
            List<Task> open =
                    tasks.stream().filter(task -> task.state().isOpen()).toList();
            Map<UUID, HandedOver> why = history.handedOver(open);
            asked = tasks;
            sentences = open.stream()
                    .map(task -> why.get(task.id()) == null ? null : sentence(task, why.get(task.id())))
                    .filter(Objects::nonNull)
                    .toList();
        }
        return sentences;
    }

    private String sentence(Task task, HandedOver why) {
        return texts.known("task.kind." + task.kind(), task.kind()) + ". " + lines.sentence(why);
    }
}
