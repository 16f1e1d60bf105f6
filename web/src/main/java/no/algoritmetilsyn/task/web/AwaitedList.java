package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.AwaitedWork;

/** What waits for the reader as the second person beside the tasks, above the work list. */
@Named
@RequestScoped
public class AwaitedList {

    @Inject
    AwaitedWork awaited;

    @Inject
    Texts texts;

    private List<Option> lines;

    /** Where it waits, and what it is and how many there are, in words. */
    public List<Option> getLines() {
        if (lines == null) {
            lines = awaited.lines().stream()
                    .map(line -> new Option(line.path(), texts.get("task.awaited." + line.name(), line.count())))
                    .toList();
        }
        return lines;
    }
}
