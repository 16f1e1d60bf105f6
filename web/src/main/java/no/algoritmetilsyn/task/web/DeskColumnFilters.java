package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.DeskColumnFilter;
import no.algoritmetilsyn.task.DeskSpan;
import no.algoritmetilsyn.task.DeskTab;
import no.algoritmetilsyn.text.CleanText;
import no.algoritmetilsyn.text.TypedDate;

/** To which days and bodies a work list is narrowed, as its address tells. Days are read as people write them. */
@Named
@RequestScoped
public class DeskColumnFilters {

    private static final String DUE = "frist";
    private static final String RECEIVED = "mottatt";
    private static final String CAME = "kommet";
    private static final String ENDED = "slutt";
    private static final String BODY = "virksomhet";
    private static final int LONGEST = 100;
    private static final List<String> ENDS = List.of("-fra", "-til");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d.M.yyyy");

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    /** All of it. */
    DeskColumnFilter asked() {
        return new DeskColumnFilter(span(DUE), span(RECEIVED), span(CAME), span(ENDED), Optional.ofNullable(getBody()));
    }

    private DeskSpan span(String name) {
        return new DeskSpan(day(name + "-fra"), day(name + "-til"));
    }

    private LocalDate day(String name) {
        return TypedDate.read(typed(name)).orElse(null);
    }

    private String typed(String name) {
        String typed = PageAnswer.typed(request, name);
        return typed == null ? "" : typed;
    }

    /** Only what is about this body; null for all. */
    public String getBody() {
        String body = CleanText.line(typed(BODY));
        return body.isBlank() || body.length() > LONGEST ? null : body;
    }

    /** What it says in an address, by its words. */
    Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : List.of(DUE, RECEIVED, CAME, ENDED)) {
            for (String end : ENDS) {
                if (day(name + end) != null) {
                    all.put(name + end, day(name + end).toString());
                }
            }
        }
        if (getBody() != null) {
            all.put(BODY, getBody());
        }
        return all;
    }

    /** Whether the list is narrowed by any of it: the fields are then to be seen at once. */
    public boolean isAny() {
        return !parameters().isEmpty() || getUnread() != null;
    }

    /** The columns of days that a tab has, each with its name: what has ended has an end, too. */
    public List<Option> days(DeskTab tab) {
        return (tab == DeskTab.FINISHED ? List.of(DUE, RECEIVED, CAME, ENDED) : List.of(DUE, RECEIVED, CAME))
                .stream()
                        .map(name -> new Option(name, texts.get("task.filter.days." + name)))
                        .toList();
    }

    /** What stands in a field: the day as people write it, or what was typed where it is none. */
    public String shown(String name) {
        LocalDate day = day(name);
        return day == null ? typed(name) : day.format(WRITTEN);
    }

    /** What was typed for a day and is none; null when all was understood. */
    public String getUnread() {
        return List.of(DUE, RECEIVED, CAME, ENDED).stream()
                .flatMap(name -> ENDS.stream().map(end -> name + end))
                .filter(name -> !typed(name).isBlank() && day(name) == null)
                .map(this::typed)
                .findFirst()
                .orElse(null);
    }
}
