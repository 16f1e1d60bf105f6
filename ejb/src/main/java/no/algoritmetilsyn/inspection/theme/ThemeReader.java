package no.algoritmetilsyn.inspection.theme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Reads the files of themes one after the other, and refuses what is wrong in one of them or between them: an id or a text that
 * another requirement has already, a version that does not start after the one before, a place that the law does not have.
 */
final class ThemeReader {

    private static final Set<String> LANGUAGES = Set.of("nb", "nn", "en");

    private final BiPredicate<String, String> law;
    private final Map<String, JsonLine> ids = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /** @param law whether a provision stands in a regime, both by their codes */
    ThemeReader(BiPredicate<String, String> law) {
        this.law = law;
    }

    /**
     * One theme.
     *
     * @param file name of the file: the id of the theme, with {@code .json}
     * @throws ThemeFileRefused when something is wrong
     */
    Theme read(String file, String text) {
        JsonLine theme = JsonLine.parse(file, text);
        theme.holdsOnly(Set.of("id", "ids", "title", "purpose", "versions", "requirements"));
        String id = theme.member("id").text();
        if (!file.equals(id + ".json")) {
            throw theme.member("id").refused("the theme is called " + id + ", its file is not");
        }
        Words title = words(theme.member("title"), file + " title");
        Words purpose = words(theme.member("purpose"), file + " purpose");
        List<ThemeVersion> versions = versions(id, theme.member("versions"));
        Map<Integer, List<Requirement>> requirements = new LinkedHashMap<>();
        versions.forEach(version -> requirements.put(version.number(), new ArrayList<>()));
        String ownIds = theme.member("ids").text() + "-\\d{2,3}";
        for (JsonLine requirement : theme.member("requirements").list()) {
            add(requirement, ownIds, requirements);
        }
        return new Theme(
                id,
                title,
                purpose,
                versions.stream()
                        .map(version -> new ThemeVersion(
                                id,
                                version.number(),
                                version.from(),
                                version.news(),
                                List.copyOf(requirements.get(version.number()))))
                        .toList());
    }

    private List<ThemeVersion> versions(String theme, JsonLine list) {
        List<ThemeVersion> versions = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (JsonLine version : list.list()) {
            version.holdsOnly(Set.of("number", "from", "news"));
            if (version.member("number").number() != versions.size() + 1) {
                throw version.member("number").refused("version " + (versions.size() + 1) + " is expected");
            }
            LocalDate from = version.member("from").day();
            if (!from.isAfter(before)) {
                throw version.member("from").refused("a version starts after the one before");
            }
            before = from;
            // The first edition of each theme says that it is the first.
            versions.add(new ThemeVersion(
                    theme, versions.size() + 1, from, words(version.member("news"), "news of any theme"), List.of()));
        }
        return versions;
    }

    /** Adds each wording of a requirement to the versions that have it. */
    private void add(JsonLine requirement, String ownIds, Map<Integer, List<Requirement>> versions) {
        requirement.holdsOnly(Set.of("id", "withdrawn", "wordings"));
        String id = id(requirement.member("id"), ownIds);
        int end = versions.size() + 1;
        int withdrawn =
                requirement.has("withdrawn") ? requirement.member("withdrawn").number() : end;
        List<Requirement> wordings = new ArrayList<>();
        for (JsonLine wording : requirement.member("wordings").list()) {
            int since = wording.member("since").number();
            if (since >= end) {
                throw wording.member("since").refused("there is no version " + since);
            }
            if (!wordings.isEmpty()
                    && since <= wordings.get(wordings.size() - 1).since()) {
                throw wording.member("since").refused("a wording follows in a later version than the one before");
            }
            wordings.add(wording(id, since, wording));
        }
        if (requirement.has("withdrawn")
                && (withdrawn >= end
                        || withdrawn <= wordings.get(wordings.size() - 1).since())) {
            throw requirement
                    .member("withdrawn")
                    .refused("it is withdrawn in a version that there is, after its last wording");
        }
        versions.forEach((number, list) -> wordings.stream()
                .filter(wording -> number < withdrawn && wording.since() <= number)
                .reduce((earlier, later) -> later)
                .ifPresent(list::add));
    }

    private String id(JsonLine member, String ownIds) {
        String id = member.text();
        if (!id.matches(ownIds)) {
            throw member.refused("the id " + id + " is not of the form " + ownIds);
        }
        JsonLine other = ids.putIfAbsent(id, member);
        if (other != null) {
            throw member.refused("the id " + id + " is that of " + other.file() + ":" + other.line());
        }
        return id;
    }

    private Requirement wording(String id, int since, JsonLine wording) {
        wording.holdsOnly(Set.of("since", "provision", "regime", "text", "evidence", "guidance"));
        String provision = wording.member("provision").text();
        String regime = wording.member("regime").text();
        if (!law.test(provision, regime)) {
            throw wording.member("provision").refused("the law has no " + provision + " in " + regime);
        }
        return new Requirement(
                id,
                since,
                provision,
                regime,
                words(wording.member("text"), id),
                words(wording.member("evidence"), id),
                words(wording.member("guidance"), id));
    }

    /** @param owner who may say the same again: another wording of the same requirement */
    private Words words(JsonLine words, String owner) {
        words.holdsOnly(LANGUAGES);
        return new Words(
                text(words.member("nb"), "nb", owner),
                text(words.member("nn"), "nn", owner),
                text(words.member("en"), "en", owner));
    }

    private String text(JsonLine member, String language, String owner) {
        String text = member.text();
        String other = texts.putIfAbsent(language + " " + text, owner);
        if (other != null && !other.equals(owner)) {
            throw member.refused("the same text is that of " + other);
        }
        return text;
    }
}
