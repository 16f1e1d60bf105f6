package no.algoritmetilsyn.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import no.algoritmetilsyn.letter.desk.UnsavedLetters;
import no.algoritmetilsyn.letter.text.HomelessText;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.OpenedForm;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;

/** What was typed into a letter and not saved: kept, shown again when the letter is opened, or thrown away. */
@Named
@RequestScoped
public class UnsavedLetter {

    /** Longer than a letter may be. */
    static final int LONGEST = 300_000;

    private static final String ENCLOSURES = "enclosures";
    private static final String VERSION = "version";
    private static final Pattern KEPT = Pattern.compile("(block|after)-.*|" + HomelessText.PREFIX + ".*");

    @Inject
    UnsavedLetters unsaved;

    @Inject
    PageAddress address;

    @Inject
    PageAnswer answer;

    @Inject
    AuthorityClock clock;

    @Inject
    HttpServletRequest request;

    private Map<String, String> typed;

    /** What is kept of a form by the names of its inputs: the texts, what becomes of those without a place, the files that go with it, and the version they were typed into. */
    static Map<String, String> inputs(Map<String, String[]> sent) {
        var kept = new TreeMap<String, String>();
        sent.forEach((name, values) -> {
            if (KEPT.matcher(name).matches() || name.equals(VERSION)) {
                kept.put(name, values[0]);
            } else if (name.equals(ENCLOSURES)) {
                kept.put(name, String.join(" ", values));
            }
        });
        return kept;
    }

    /** What is kept under the name of an input; null when nothing is. */
    String typed(String name) {
        if (typed == null) {
            typed = unsaved.load(id()).orElse(Map.of());
        }
        return typed.get(name);
    }

    /** Whether the form holds what was typed at an earlier time. */
    public boolean isResumed() {
        return LetterForm.parameter("forget") != null
                || !FacesContext.getCurrentInstance().isPostback() && typed(VERSION) != null;
    }

    /** Version of the letter that was written in. What somebody else has saved since is not written over: the step compares. */
    public String version(int now) {
        String resumed = isResumed() ? typed(VERSION) : null;
        return resumed == null ? Integer.toString(now) : resumed;
    }

    /** Whether a file goes with the letter: as was ticked, else as is saved. */
    public boolean encloses(UUID file, boolean saved) {
        Map<String, String> shown = FacesContext.getCurrentInstance().isPostback()
                ? inputs(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap())
                : Map.of();
        if (shown.containsKey(VERSION)) {
            return shown.getOrDefault(ENCLOSURES, "").contains(file.toString());
        }
        return typed(VERSION) == null ? saved : orEmpty(typed(ENCLOSURES)).contains(file.toString());
    }

    /** When the form was opened. */
    public String getOpened() {
        return OpenedForm.field(request, clock.instant());
    }

    /** Keeps what was typed and could not be saved. */
    void keep() {
        Instant opened = OpenedForm.of(request);
        unsaved.keep(
                id(),
                opened,
                inputs(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap()));
    }

    /** Throws it away, since it was saved. */
    void close() {
        unsaved.close(id());
    }

    /** Throws away what was typed; the letter is then as it was saved. */
    public void forget() {
        close();
        answer.leadTo(Route.LETTER.path(id().toString()));
    }

    private UUID id() {
        return PageMissing.id(address.getId());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
