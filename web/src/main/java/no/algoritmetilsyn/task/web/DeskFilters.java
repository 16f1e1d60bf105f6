package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.DeskHold;
import no.algoritmetilsyn.task.DeskNarrowing;
import no.algoritmetilsyn.task.DeskQuery;

/** What a work list is narrowed to so that it holds what one of the leader's figures counts, as its address tells. */
@Named
@RequestScoped
public class DeskFilters {

    private static final String AFTER = "etter";
    private static final String WITHIN = "innen";
    private static final String YOUNGER = "yngre";
    private static final String OLDER = "eldre";
    private static final String HOLD = "status";
    private static final String PROCEEDING = "delsak";
    private static final String APPROVING = "godkjenning";
    private static final String GROUP = "gruppe";

    /** What belongs to a case alone. */
    private static final String NO_PROCEEDING = "ingen";

    private static final Map<String, DeskHold> HOLDS =
            Map.of("ledig", DeskHold.FREE, "tatt", DeskHold.TAKEN, "venter", DeskHold.WAITS);

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    /** All of it. */
    DeskNarrowing asked() {
        return new DeskNarrowing(
                days(AFTER), days(WITHIN), days(YOUNGER), days(OLDER), hold(), proceeding(), approving(), group());
    }

    private String typed(String name) {
        String typed = PageAnswer.typed(request, name);
        return typed == null ? "" : typed;
    }

    private Integer days(String name) {
        String typed = typed(name);
        return typed.matches("-?[0-9]{1,4}") ? Integer.valueOf(typed) : null;
    }

    private DeskHold hold() {
        return HOLDS.get(typed(HOLD));
    }

    private String proceeding() {
        String typed = typed(PROCEEDING);
        if (typed.equals(NO_PROCEEDING)) {
            return "";
        }
        return Option.chosen(ProceedingKind.values(), typed).map(Enum::name).orElse(null);
    }

    private boolean approving() {
        return "1".equals(typed(APPROVING));
    }

    private String group() {
        String typed = typed(GROUP);
        return typed.matches("[\\w-]{1,60}") ? typed : null;
    }

    /** What it says in an address, by its words. */
    static Map<String, String> parameters(DeskNarrowing narrowed) {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, AFTER, narrowed.dueAfter());
        put(all, WITHIN, narrowed.dueWithin());
        put(all, YOUNGER, narrowed.younger());
        put(all, OLDER, narrowed.older());
        HOLDS.forEach((word, hold) -> put(all, HOLD, hold == narrowed.hold() ? word : null));
        if (narrowed.proceeding() != null) {
            all.put(PROCEEDING, narrowed.proceeding().isEmpty() ? NO_PROCEEDING : narrowed.proceeding());
        }
        put(all, APPROVING, narrowed.approving() ? "1" : null);
        put(all, GROUP, narrowed.group());
        return all;
    }

    private static void put(Map<String, String> all, String name, Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }

    /** The address of the work list that a figure counts, after the path. */
    static String address(DeskQuery rows) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("fane", DeskWords.of(rows.tab())));
        rows.kind().ifPresent(kind -> all.put("type", kind));
        all.putAll(parameters(rows.narrowed()));
        return "?" + DeskAddress.query(all);
    }

    /** What stands in no field of the form above the list, to be sent along. */
    public List<Option> getKept() {
        return parameters(asked()).entrySet().stream()
                .filter(entry -> !List.of(WITHIN, PROCEEDING).contains(entry.getKey()))
                .map(entry -> new Option(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Due within so many days, as it stands in its field; empty for none. */
    public String getWithin() {
        return days(WITHIN) == null ? "" : days(WITHIN).toString();
    }

    /** The kind of proceeding, as it stands in its field; null for all. */
    public String getProceeding() {
        return NO_PROCEEDING.equals(typed(PROCEEDING)) ? NO_PROCEEDING : proceeding();
    }

    /** The kinds of proceeding to choose from. */
    public List<Option> getProceedings() {
        List<Option> all = new ArrayList<>(texts.options("casefile.proceedingKind", ProceedingKind.values()));
        all.add(new Option(NO_PROCEEDING, texts.get("task.filter.noProceeding")));
        return all;
    }

    /** What the list is narrowed to that no field says, in words. */
    public String getWords() {
        List<String> words = new ArrayList<>();
        DeskNarrowing asked = asked();
        for (Object[] one : Arrays.asList(
                new Object[] {AFTER, asked.dueAfter()},
                new Object[] {YOUNGER, asked.younger()},
                new Object[] {OLDER, asked.older()})) {
            if (one[1] != null) {
                words.add(texts.get("task.filter." + one[0], one[1]));
            }
        }
        if (asked.hold() != null) {
            words.add(texts.get("task.overview." + asked.hold()));
        }
        if (asked.approving()) {
            words.add(texts.get("task.part.APPROVAL"));
        }
        if (asked.group() != null) {
            words.add(texts.known("task.group." + asked.group(), asked.group()));
        }
        return String.join(", ", words);
    }
}
