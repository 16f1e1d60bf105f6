package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TypedText;
import no.algoritmetilsyn.task.DeskSettings;
import no.algoritmetilsyn.task.SavedViews;
import no.algoritmetilsyn.task.Substitutions;

/** How somebody has their work list: rows and keys, lists under a name, who stands in while they are away. */
@Named
@RequestScoped
public class DeskPage {

    /** Characters of the name of a list. */
    static final int LONGEST = 100;

    @Inject
    HttpServletRequest request;

    @Inject
    DeskSettings settings;

    @Inject
    SavedViews views;

    @Inject
    Substitutions substitutions;

    @Inject
    DeskAddress asked;

    @Inject
    DeskColumns columns;

    @Inject
    DeskKeys shortcuts;

    @Inject
    Access access;

    @Inject
    PageAnswer answer;

    @Inject
    TypedText typed;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    private List<SavedViews.View> saved;
    private String size;
    private String keys;
    private String name;
    private List<String> marks;

    /** Refuses those who have no work list; does what a button in a list says. */
    public void open() {
        access.require(Act.TASK_LIST);
        if (!answer.isForm()) {
            return;
        }
        button("fest").ifPresent(id -> views.pin(id, true));
        button("losne").ifPresent(id -> views.pin(id, false));
        button("del").ifPresent(id -> views.share(id, true));
        button("ikke-del").ifPresent(id -> views.share(id, false));
        button("slett").ifPresent(views::remove);
        button("avslutt").ifPresent(substitutions::end);
    }

    private Optional<UUID> button(String word) {
        Optional<UUID> id = Optional.ofNullable(PageAnswer.typed(request, word)).map(PageMissing::id);
        id.ifPresent(pressed -> show("saved"));
        return id;
    }

    private void show(String done) {
        answer.leadTo(Route.DESK.path() + "?gjort=" + done);
    }

    /** What was just done, in a sentence; null when nothing was. */
    public String getDone() {
        String done = answer.parameter("gjort");
        return done.matches("[a-z]{1,20}") ? texts.known("task.desk.done." + done, null) : null;
    }

    /** Keeps how many rows a page has, and whether keys do something. */
    public void save() {
        if (!DeskColumns.isSize(size)) {
            errors.add("size", texts.get("task.desk.size.required"));
            return;
        }
        settings.write(new DeskSettings.Wanted(
                Integer.parseInt(size),
                Boolean.parseBoolean(keys),
                asked.getWanted().columns()));
        shortcuts.note(Boolean.parseBoolean(keys));
        show("saved");
    }

    /** Keeps the list that the reader came from under a name. */
    public void keep() {
        if (!typed.require("name", name, LONGEST, "task.view.name.required")) {
            return;
        }
        String query = isMarked("columns") ? columns.getQuery() : asked.getQuery();
        if (views.save(name.strip(), query, isMarked("pinned"), isMarked("shared"), null)
                .isPresent()) {
            show("saved");
        } else {
            errors.add("name", texts.get("task.view.tooMany", SavedViews.MOST));
        }
    }

    private boolean isMarked(String mark) {
        return marks != null && marks.contains(mark);
    }

    /** Whether the reader shares lists and says who stands in for others. */
    public boolean isLeading() {
        return access.may(Act.SUBSTITUTE_SET, null);
    }

    /** Rows a page may have. */
    public List<Option> getSizes() {
        return columns.getSizes();
    }

    /** Whether keys do something. */
    public List<Option> getSwitch() {
        return List.of(
                new Option("true", texts.get("task.desk.keys.on")),
                new Option("false", texts.get("task.desk.keys.off")));
    }

    /** What a list under a name may be. */
    public List<Option> getMarkings() {
        Option pinned = new Option("pinned", texts.get("task.view.pinned"));
        Option withColumns = new Option("columns", texts.get("task.view.columns"));
        return isLeading()
                ? List.of(pinned, new Option("shared", texts.get("task.view.shared")), withColumns)
                : List.of(pinned, withColumns);
    }

    /** The lists under a name that the reader sees. */
    public List<SavedViews.View> getViews() {
        if (saved == null) {
            saved = views.list();
        }
        return saved;
    }

    /** Rows on a page. */
    public String getSize() {
        return size == null ? Integer.toString(asked.getWanted().pageSize()) : size;
    }

    /** Called by Faces. */
    public void setSize(String size) {
        this.size = size;
    }

    /** Whether keys do something. */
    public String getKeys() {
        return keys == null ? Boolean.toString(asked.getWanted().shortcuts()) : keys;
    }

    /** Called by Faces. */
    public void setKeys(String keys) {
        this.keys = keys;
    }

    /** What the list is to be called. */
    public String getName() {
        return name;
    }

    /** Called by Faces. */
    public void setName(String name) {
        this.name = name;
    }

    /** What the list under a name is. */
    public List<String> getMarks() {
        return marks;
    }

    /** Called by Faces. */
    public void setMarks(List<String> marks) {
        this.marks = marks;
    }
}
