package no.algoritmetilsyn.platform.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every page: its address, its view, whose it is and the message key of its title.
 *
 * <p>A new page is one line here. An address may hold segments in braces, such as {@code {id}}, which the page reads as
 * the request parameters of these names; they hold no dot, which is left to files. Tests of headers and accessibility go
 * through this list, so that no page escapes them.
 */
public enum Route {
    PORTAL("/", "/authority/portal", Face.PUBLIC, "authority.portal.title"),
    CONTACT("/kontakt", "/authority/contact", Face.PUBLIC, "authority.contact.title"),
    PRIVACY("/personvern", "/authority/privacy", Face.PUBLIC, "authority.privacy.title"),
    ACCESSIBILITY("/tilgjengelighet", "/authority/accessibility", Face.PUBLIC, "authority.accessibility.title"),

    COMPLAIN("/klage", "/complaint/about", Face.PUBLIC, "complaint.about.title"),
    COMPLAIN_ALGORITHM("/klage/algoritme", "/complaint/algorithm", Face.PUBLIC, "complaint.algorithm.title"),
    COMPLAIN_ORGANISATION("/klage/virksomhet", "/complaint/organisation", Face.PUBLIC, "complaint.organisation.title"),
    COMPLAIN_DESCRIPTION("/klage/beskrivelse", "/complaint/description", Face.PUBLIC, "complaint.description.title"),
    COMPLAIN_EVENT("/klage/hendelse", "/complaint/event", Face.PUBLIC, "complaint.event.title"),
    COMPLAIN_WHO("/klage/anonym", "/complaint/who", Face.PUBLIC, "complaint.who.title"),
    COMPLAIN_CONTACT("/klage/kontakt", "/complaint/contact", Face.PUBLIC, "complaint.contact.title"),
    COMPLAIN_ATTACHMENTS("/klage/vedlegg", "/complaint/attachments", Face.PUBLIC, "complaint.attachments.title"),
    COMPLAIN_CHECK("/klage/kontroll", "/complaint/check", Face.PUBLIC, "complaint.check.title"),
    COMPLAIN_RECEIPT("/klage/kvittering", "/complaint/receipt", Face.PUBLIC, "complaint.receipt.title"),
    COMPLAIN_DISCARD("/klage/slett", "/complaint/discard", Face.PUBLIC, "complaint.discard.title"),
    FOLLOW("/min-sak", "/complainant/follow", Face.PUBLIC, "complainant.follow.title"),
    ALGORITHMS("/algoritmer", "/algorithm/list", Face.PUBLIC, "algorithm.list.title"),
    ALGORITHM_STATISTICS("/algoritmer/statistikk", "/algorithm/statistics", Face.PUBLIC, "algorithm.statistics.title"),
    ALGORITHM_STANDARD("/algoritmer/standard", "/algorithm/standard", Face.PUBLIC, "algorithm.standard.title"),
    ALGORITHM("/algoritmer/{id}", "/algorithm/algorithm", Face.PUBLIC, "algorithm.page.title"),
    ALGORITHM_VERSIONS("/algoritmer/{id}/versjoner", "/algorithm/versions", Face.PUBLIC, "algorithm.versions.title"),
    ALGORITHM_VERSION("/algoritmer/{id}/versjoner/{number}", "/algorithm/version", Face.PUBLIC, "algorithm.page.title"),
    ALGORITHM_CHANGES("/algoritmer/{id}/endringer", "/algorithm/changes", Face.PUBLIC, "algorithm.changes.title"),
    RECORD_ERROR("/algoritmer/{id}/meld-feil", "/registererror/error", Face.PUBLIC, "registererror.title"),
    REGISTER_THEMES("/register/temaer", "/algorithm/themes", Face.PUBLIC, "algorithm.themes.title"),
    REGISTER_BODIES("/register/virksomheter", "/algorithm/bodies", Face.PUBLIC, "algorithm.bodies.title"),
    REGISTER_BODY("/register/virksomhet/{number}", "/algorithm/body", Face.PUBLIC, "algorithm.body.title"),
    PUBLISHED("/vedtak", "/publication/list", Face.PUBLIC, "publication.list.title"),
    PUBLICATION("/vedtak/{id}", "/publication/publication", Face.PUBLIC, "publication.page.title"),
    FIGURES_OPEN("/tall", "/figure/open", Face.PUBLIC, "figure.open.title"),
    CALCULATOR("/frister", "/deadline/calculator", Face.PUBLIC, "deadline.page.title"),
    LOGIN("/logg-inn", "/identity/login", Face.PUBLIC, "identity.login.title"),
    BODY_HOME("/virksomhet/", "/identity/home", Face.BODY, "identity.home.title"),
    BODY_COLLEAGUES("/virksomhet/kolleger", "/identity/colleagues", Face.BODY, "identity.colleagues.title"),
    INBOX_PROCEEDING("/virksomhet/delsak/{id}", "/inbox/proceeding", Face.BODY, "inbox.proceeding.title"),
    PARTY_STEP("/virksomhet/delsak/{id}/{step}", "/casefile/partyStep", Face.BODY, "casefile.step.title"),
    RELEASED("/virksomhet/uttalelse/{id}", "/statement/released", Face.BODY, "statement.released.title"),
    INBOX_LETTER("/virksomhet/brev/{id}", "/inbox/letter", Face.BODY, "inbox.letter.title"),
    BODY_HELP("/virksomhet/hjelp/{id}", "/handbook/help", Face.BODY, "handbook.page.title"),

    WORK_LIST("/tilsyn/", "/task/list", Face.STAFF, "task.list.title"),
    TASK_RELEASE("/tilsyn/oppgave/{id}/frigi", "/task/release", Face.STAFF, "task.release.title"),
    TASK_ASSIGN("/tilsyn/oppgave/{id}/gi", "/task/assign", Face.STAFF, "task.assign.title"),
    TASK_HOLD("/tilsyn/oppgave/{id}/vent", "/task/hold", Face.STAFF, "task.hold.title"),
    TASK_BULK("/tilsyn/mange", "/task/bulk", Face.STAFF, "task.bulk.title"),
    DESK("/tilsyn/arbeidsbord", "/task/desk", Face.STAFF, "task.desk.title"),
    APPROVALS("/tilsyn/godkjenninger", "/task/approvals", Face.STAFF, "task.approval.title"),
    OVERVIEW("/tilsyn/oversikt", "/task/overview", Face.STAFF, "task.overview.title"),
    TRENDS("/tilsyn/utvikling", "/task/trends", Face.STAFF, "task.trend.title"),
    LOAD("/tilsyn/belastning", "/task/load", Face.STAFF, "task.load.title"),
    FIGURES("/tilsyn/tall", "/figure/figures", Face.STAFF, "figure.title"),
    CASE("/tilsyn/sak/{id}", "/casefile/case", Face.STAFF, "casefile.case.title"),
    IMPARTIALITY("/tilsyn/sak/{id}/habilitet", "/casefile/impartiality", Face.STAFF, "casefile.impartiality.title"),
    REOPENING("/tilsyn/sak/{id}/gjenapne", "/casefile/reopening", Face.STAFF, "casefile.reopening.title"),
    RELATED_CASES("/tilsyn/sak/{id}/andre-saker", "/casefile/related", Face.STAFF, "casefile.related.title"),
    OPENING("/tilsyn/sak/{id}/ny/{kind}", "/casefile/opening", Face.STAFF, "casefile.opening.title"),
    NEW_CASE("/tilsyn/ny/{kind}", "/casefile/newCase", Face.STAFF, "casefile.opening.title"),
    COMPLAINT_REGISTER("/tilsyn/ny-klage", "/complaint/register", Face.STAFF, "complaint.register.title"),
    PROCEEDING("/tilsyn/delsak/{id}", "/casefile/proceeding", Face.STAFF, "casefile.proceeding.title"),
    PROCEEDING_FILES("/tilsyn/delsak/{id}/filer", "/casefile/files", Face.STAFF, "casefile.files.title"),
    STEP("/tilsyn/delsak/{id}/{step}", "/casefile/step", Face.STAFF, "casefile.step.title"),
    LETTER("/tilsyn/brev/{id}", "/letter/letter", Face.STAFF, "letter.page.title"),
    LETTER_POST("/tilsyn/post", "/letter/post", Face.STAFF, "letter.post.title"),
    DOCUMENT("/tilsyn/dokument/{id}/vis", "/viewer/document", Face.STAFF, "viewer.document.title"),
    STAFF_SEARCH("/tilsyn/sok", "/search/search", Face.STAFF, "search.staff.title"),
    REGISTER("/tilsyn/register", "/algorithm/register", Face.STAFF, "algorithm.register.title"),
    RECORD("/tilsyn/register/{id}", "/algorithm/record", Face.STAFF, "algorithm.record.title"),
    RECORD_EDIT("/tilsyn/register/{id}/rediger", "/algorithm/edit", Face.STAFF, "algorithm.edit.title"),
    ALGORITHM_IMPORT("/tilsyn/register/import", "/algorithm/import", Face.STAFF, "algorithm.import.title"),
    LAW("/tilsyn/lov", "/lawbook/law", Face.STAFF, "lawbook.page.title"),
    GOLDEN("/tilsyn/lov/eksempler", "/lawbook/golden", Face.STAFF, "lawbook.golden.title"),
    LAW_CHANGES("/tilsyn/lov/endringer", "/lawbook/changes", Face.STAFF, "lawbook.changes.title"),
    PHRASES("/tilsyn/lov/setninger", "/letter/phrases", Face.STAFF, "letter.phrases.title"),
    THEMES("/tilsyn/lov/temaer", "/inspection/themes", Face.STAFF, "inspection.themes.title"),
    THEME("/tilsyn/lov/temaer/{id}", "/inspection/theme", Face.STAFF, "inspection.theme.title"),
    INSPECTION_CHOICE("/tilsyn/utvelgelse", "/inspection/choice", Face.STAFF, "inspection.choice.title"),
    REPRESENTATIONS(
            "/tilsyn/representasjoner", "/identity/representations", Face.STAFF, "identity.representations.title"),
    HANDBOOK("/tilsyn/handbok/{id}", "/handbook/chapter", Face.STAFF, "handbook.page.title"),
    OWN_DATA("/tilsyn/mine-data", "/owndata/data", Face.STAFF, "owndata.title"),
    OPERATIONS("/tilsyn/drift", "/operation/operations", Face.STAFF, "operation.page.title");

    private static final String ID = "id";
    private static final String SEGMENT = "\\{(\\w+)}";

    private final String path;
    private final String view;
    private final Face face;
    private final String title;
    private final List<String> segments;
    private final Pattern pattern;

    Route(String path, String view, Face face, String title) {
        this.path = path;
        this.view = view;
        this.face = face;
        this.title = title;
        this.segments = Pattern.compile(SEGMENT)
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .toList();
        this.pattern = Pattern.compile(
                Arrays.stream(path.split(SEGMENT, -1)).map(Pattern::quote).collect(Collectors.joining("([^/.]+)")));
    }

    /** The address below the context path, perhaps with {@code {id}} in it. */
    public String path() {
        return path;
    }

    /** The view without suffix: {@code /<feature>/<page>}. */
    public String view() {
        return view;
    }

    /** Whose page it is. */
    public Face face() {
        return face;
    }

    /** Message key of the title. */
    public String title() {
        return title;
    }

    /** Whether the address holds an id. */
    public boolean hasId() {
        return segments.contains(ID);
    }

    /** The address with these values in its segments, in order; the address itself when it has none. */
    public String path(String... values) {
        String filled = path;
        for (String value : values) {
            String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
            filled = filled.replaceFirst(SEGMENT, Matcher.quoteReplacement(encoded));
        }
        return filled;
    }

    /** What stands in the segments of a raw address of this page, decoded, by their names. */
    Map<String, String> values(String rawPath) {
        Matcher matcher = pattern.matcher(rawPath);
        Map<String, String> values = new LinkedHashMap<>();
        if (matcher.matches()) {
            for (int i = 0; i < segments.size(); i++) {
                String raw = matcher.group(i + 1).replace("+", "%2B");
                values.put(segments.get(i), URLDecoder.decode(raw, StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    /** The id in a raw address of this page, decoded; empty when the page takes none. */
    Optional<String> id(String rawPath) {
        return Optional.ofNullable(values(rawPath).get(ID));
    }

    /**
     * The page at a raw (still encoded) path below the context path. Of two, the one with fewer segments in braces wins.
     */
    public static Optional<Route> at(String rawPath) {
        return Arrays.stream(values())
                .filter(route -> route.pattern.matcher(rawPath).matches())
                .min(Comparator.comparing(route -> route.segments.size()));
    }

    /** The page that this view is, with or without {@code .xhtml}. */
    public static Optional<Route> of(String viewId) {
        String view = viewId.endsWith(".xhtml") ? viewId.substring(0, viewId.length() - ".xhtml".length()) : viewId;
        return Arrays.stream(values()).filter(route -> route.view.equals(view)).findFirst();
    }

    /** Whose address space a raw path lies in, also where no page is. */
    public static Face faceOf(String rawPath) {
        if (isBelow(rawPath, "/tilsyn")) {
            return Face.STAFF;
        }
        return isBelow(rawPath, "/virksomhet") ? Face.BODY : Face.PUBLIC;
    }

    private static boolean isBelow(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
