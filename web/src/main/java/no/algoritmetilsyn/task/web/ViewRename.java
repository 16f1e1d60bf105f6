package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TypedText;
import no.algoritmetilsyn.task.SavedViews;

/** Calls a list of the reader's own something else. */
@Named
@RequestScoped
public class ViewRename {

    @Inject
    SavedViews views;

    @Inject
    DeskPage page;

    @Inject
    PageAnswer answer;

    @Inject
    TypedText typed;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    private String which;
    private String name;

    /** Gives it its new name. */
    public void rename() {
        SavedViews.View chosen = own().filter(view -> view.id().toString().equals(which))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            errors.add("renamed", texts.get("task.view.rename.required"));
        }
        if (typed.require("newName", name, DeskPage.LONGEST, "task.view.name.required") && chosen != null) {
            views.rename(chosen.id(), name.strip());
            answer.leadTo(Route.DESK.path() + "?gjort=saved");
        }
    }

    private Stream<SavedViews.View> own() {
        return page.getViews().stream().filter(SavedViews.View::own);
    }

    /** The lists to choose from, after the choice of none. */
    public List<Option> getOptions() {
        return Stream.concat(
                        Stream.of(new Option("", texts.get("task.view.rename.choose"))),
                        own().map(view -> new Option(view.id().toString(), view.name())))
                .toList();
    }

    /** The one that is to be called otherwise. */
    public String getWhich() {
        return which;
    }

    /** Called by Faces. */
    public void setWhich(String which) {
        this.which = which;
    }

    /** What it is to be called. */
    public String getName() {
        return name;
    }

    /** Called by Faces. */
    public void setName(String name) {
        this.name = name;
    }
}
