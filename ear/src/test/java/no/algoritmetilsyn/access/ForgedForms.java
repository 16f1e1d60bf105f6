package no.algoritmetilsyn.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Registration;

/**
 * Sends the forms of pages in the name of accounts that those pages never give them. Each form is right in all but that:
 * its view is one that the session does know, from the same page of a case that the account may work on, else from the page
 * that it works with.
 */
final class ForgedForms {

    /** What a form is called, the button that is pressed, and what is typed. */
    private record Act(String form, String button, String... fields) {}

    private static final Map<String, String> DESKS = Map.of("registrar", "/tilsyn/register", "admin", "/tilsyn/drift");

    private final Map<String, Desk> sessions = new HashMap<>();
    private final Map<String, String> views = new HashMap<>();
    private final Map<String, String> nonces = new HashMap<>();
    private final Installation installation;
    private final String record;
    private final Map<String, String> withheld;

    ForgedForms(Installation installation) {
        this.installation = installation;
        String begun = session("registrar")
                .open("/tilsyn/register")
                .send("new", "begin", "name", "Hvem får gjøre hva", "organisation", "Prøvevik kommune")
                .response()
                .headers()
                .firstValue("Location")
                .orElseThrow();
        record = begun.replaceAll(".*/register/([0-9a-f-]{36})/.*", "$1");
        Desk leader = session("leder");
        leader.open("/tilsyn/register/" + record)
                .send("withholding", "withhold", "field", "procurement", "ground", "offentleglova § 23");
        String page = "/tilsyn/register/" + record;
        Desk lawyer = session("jurist");
        String propose = pressed(lawyer.open(page).body(), "propose");
        lawyer.open(page).send("disclosing", propose);
        String second = session("registrar").open(page).body();
        withheld = Map.of(
                "confirm", pressed(second, "confirm"),
                "refuse", pressed(second, "refuse"),
                "propose", propose,
                "disclose", pressed(second, "disclose"),
                "keep", pressed(second, "keep"));
    }

    /** A button of the withheld field, with what it sends. */
    private static String pressed(String page, String button) {
        return page.replaceAll("(?s).*name=\"([^\"]*%s)\" value=\"([^\"]*)\".*".formatted(button), "$1=$2");
    }

    /** The record whose draft waits for a decision, with a field that is withheld. */
    String record() {
        return record;
    }

    private Desk session(String account) {
        return sessions.computeIfAbsent(
                account,
                name -> name.equals("-") ? Desk.anybody(installation, "10.21.0.3") : Desk.of(installation, name));
    }

    /**
     * Opens what the account may open, so that a form of that view can be sent.
     *
     * @param best address of the page where the account may do it, for a case of its own
     */
    void prepare(String account, String best) {
        views.computeIfAbsent(account + best, key -> {
            Desk.Sheet page = session(account).open(best);
            if (page.view().equals("stateless")) {
                page = session(account).open(DESKS.getOrDefault(account, "/tilsyn/"));
            }
            nonces.put(page.view(), page.nonce());
            return page.view();
        });
    }

    /** Sends the form, with the view that was prepared, and gives the status. */
    int send(String account, String act, String address, String best, Map<String, String> ids) {
        return submit(account, act(act, ids), address, views.get(account + best))
                .status();
    }

    /** The same with nothing typed: that something is missing is told to nobody who may not do it. */
    int sendEmpty(String account, String act, String address, String best, Map<String, String> ids) {
        Act form = act(act, ids);
        return submit(account, new Act(form.form(), form.button()), address, views.get(account + best))
                .status();
    }

    /** The same with a view that the session does not know, or none at all: the status may be anything but a defect. */
    List<Integer> sendBlindly(String account, String act, String address, Map<String, String> ids) {
        return List.of(
                submit(account, act(act, ids), address, "stateless").status(),
                submit(account, act(act, ids), address, "1234567890:-1234567890")
                        .status(),
                submit(account, act(act, ids), address, null).status());
    }

    private Client.Answer submit(String account, Act act, String address, String view) {
        Map<String, String> fields = new HashMap<>();
        fields.put(act.form(), act.form());
        for (int i = 0; i < act.fields().length; i += 2) {
            fields.put(act.fields()[i], act.fields()[i + 1]);
        }
        String[] button = act.button().split("=");
        fields.put(button[0], button.length == 1 ? "" : button[1]);
        if (view != null) {
            fields.put("jakarta.faces.ViewState", view);
            fields.put("primefaces.nonce", nonces.getOrDefault(view, ""));
        }
        var form = session(account).pages();
        return Set.of("register", "send", "propose").contains(act.form())
                ? form.post(address, List.copyOf(fields.entrySet()), "files", "fil.csv", "ID,Navn\n1,x\n".getBytes())
                : form.post(address, List.copyOf(fields.entrySet()));
    }

    private Act act(String path, Map<String, String> ids) {
        return switch (path) {
            case "/tilsyn/#ta" -> new Act("work", "ta=" + ids.get("oppgave"));
            case "/tilsyn/oppgave/{id}/frigi" -> new Act("release", "give", "reason", "Fordi jeg vil.");
            case "/tilsyn/oppgave/{id}/gi" -> new Act("assign", "give", "to", "jurist", "reason", "Fordi jeg vil.");
            case "/tilsyn/oppgave/{id}/vent" ->
                new Act(
                        "hold",
                        "wait",
                        "until",
                        "1",
                        "until-month",
                        "1",
                        "until-year",
                        "2030",
                        "code",
                        "ANSWER",
                        "text",
                        "Venter.");
            case "/tilsyn/mange" -> new Act("bulk", "begin", "act", "WAKE");
            case "/tilsyn/arbeidsbord" -> new Act("settingsForm", "save", "size", "25", "keys", "true");
            case "/tilsyn/belastning" -> new Act("discussionForm", "recordDiscussion", "withWhom", "Forfalsket");
            case "/tilsyn/sak/{id}/habilitet" -> new Act("impartiality", "declare", "ground", "NONE");
            case "/tilsyn/sak/{id}/andre-saker" -> new Act("related", "join", "relation", "SAME_MATTER");
            case "/tilsyn/sak/{id}/gjenapne" ->
                new Act("reopening", "reopen", "ground", "NEW_FACTS", "explanation", "Forfalsket");
            case "/tilsyn/delsak/{id}#vis" ->
                new Act("case", "vis=" + ids.get("klage"), "formal-" + ids.get("klage"), "CONTACT");
            case "/tilsyn/sok" -> new Act("person-search", "finnPerson=1", "person", "Petra", "purpose", "CONTACT");
            case "/tilsyn/ny-klage" ->
                new Act(
                        "register",
                        "file",
                        Registration.of(
                                "PHONE",
                                "Noe",
                                LocalDate.of(2026, 11, 1),
                                "key",
                                UUID.randomUUID().toString()));
            case "/tilsyn/register" ->
                new Act("new", "begin", "kind", "USE", "name", "Forfalsket", "organisation", "Ingen");
            case "/tilsyn/register/{id}#publish" -> new Act("decide", "publish", "number", "1");
            case "/tilsyn/register/{id}#reject" -> new Act("decide", "reject", "number", "1", "reason", "Nei.");
            case "/tilsyn/register/{id}#withhold" ->
                new Act("withholding", "withhold", "field", "workerInformation", "ground", "offentleglova § 13");
            case "/tilsyn/register/{id}#confirm",
                    "/tilsyn/register/{id}#refuse",
                    "/tilsyn/register/{id}#propose",
                    "/tilsyn/register/{id}#disclose",
                    "/tilsyn/register/{id}#keep" ->
                new Act("disclosing", withheld.get(path.substring(path.indexOf('#') + 1)));
            case "/tilsyn/register/{id}/rediger" ->
                new Act("record", "save", "base", "1", "fra", "1", "name", "Forfalsket", "purpose", "Forfalsket");
            case "/tilsyn/register/import" -> new Act("send", "start", "format", "NO_KI_CSV");
            case "/tilsyn/lov/endringer" ->
                new Act("propose", "hand-in", "table", "euro_rates", "reason", "Forfalsket");
            case "/tilsyn/representasjoner#grant" ->
                new Act(
                        "representation",
                        "grant",
                        "userName",
                        "borger",
                        "organisationNumber",
                        "310023450",
                        "capacity",
                        "SAFETY_REPRESENTATIVE",
                        "grantedBy",
                        "AUTHORITY",
                        "restsOn",
                        "Forfalsket",
                        "from",
                        "1",
                        "from-month",
                        "11",
                        "from-year",
                        "2026");
            case "/tilsyn/drift#kontroll" -> new Act("operations", "kontroll=1");
            case "/tilsyn/drift#steg" -> new Act("operations", "steg=" + UUID.randomUUID());
            case "/tilsyn/drift#varsel" -> new Act("operations", "varsel=" + UUID.randomUUID());
            case "/tilsyn/sak/{id}/ny/krav", "/tilsyn/ny/krav" -> opening("power", "VOLUNTARY", "purpose", "Ingen.");
            case "/tilsyn/sak/{id}/ny/tilsyn", "/tilsyn/ny/tilsyn" ->
                opening("theme", "AUTOMATED_DECISIONS", "form", "DESK", "power", "VOLUNTARY", "reason", "Ingen.");
            case "/tilsyn/sak/{id}/ny/vedtak", "/tilsyn/ny/vedtak" ->
                opening("role", "CONTROLLER", "power", "GDPR_ORDER");
            default -> {
                if (!path.startsWith(StepRecords.PAGE)) {
                    throw new IllegalArgumentException(path);
                }
                yield new Act(
                        "step",
                        "take",
                        StepRecords.at(path.substring(StepRecords.PAGE.length()))
                                .typed());
            }
        };
    }

    /** An opening about an organisation, with what only this kind asks for. */
    private static Act opening(String... own) {
        Stream<String> shared = Stream.of(
                "organisationNumber",
                "310023450",
                "organisationName",
                "Furuvik kommune",
                "writtenForm",
                "NN",
                "subject",
                "Forfalsket",
                "key",
                UUID.randomUUID().toString());
        return new Act("opening", "take", Stream.concat(shared, Stream.of(own)).toArray(String[]::new));
    }
}
