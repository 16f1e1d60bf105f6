package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.ReadyProceedings;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Registration;
import no.algoritmetilsyn.server.Turns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of the staff takes anything, in any of its fields, also in those that nobody sees. */
@ExtendWith(Installation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedStaffInputIT extends StaffForms {

    private static final int EACH = 5;

    /** A step that is taken needs another proceeding, which takes up to a dozen steps or a timer to be ready. */
    private static final int MADE = 1;

    /** The page of a step with a demand that is ready for it. */
    private static final Pattern DEMAND = Pattern.compile("/(?:tilsyn|virksomhet)/delsak/\\{(?!klage)(\\w+)}/.*");

    private Installation installation;
    private Database database;
    private final Map<String, Desk> desks = new HashMap<>();
    private final Map<String, String> subject = new HashMap<>();
    private int made;

    @BeforeAll
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
    }

    Stream<Act> acts() {
        // What is done with a letter is done on its own page.
        List<Act> steps = StepRecords.all().stream()
                .filter(step -> !step.type().getPackageName().contains(".letter."))
                // Its task opens when a party has written.
                .filter(step ->
                        !step.name().equals("readIncoming") && !step.name().equals("ruleImpartiality"))
                .map(GeneratedStaffInputIT::step)
                .toList();
        return Stream.concat(
                Turns.ofToday(otherActs().toList(), otherDays()).stream(), Turns.ofToday(steps, days()).stream());
    }

    /** After how many days the forms of all steps have been given something. */
    int days() {
        return 84;
    }

    /** After how many days the other forms have been given something. */
    int otherDays() {
        return 3;
    }

    private static Act step(StepRecords.Declared step) {
        String[] typed = step.typed();
        var right = new ArrayList<String>();
        for (int i = 0; i < typed.length; i += 2) {
            right.add(typed[i] + "=" + typed[i + 1]);
        }
        boolean filedHere = step.isFor("COMPLAINT") && !ReadyProceedings.makesComplaint(step.name());
        String proceeding = filedHere ? "{klage}" : "{" + step.name() + "}";
        return new Act(
                ReadyProceedings.account(step.name()),
                "/tilsyn/delsak/" + proceeding + "/" + step.step().path(),
                "step",
                "take",
                right);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void a_form_takes_anything(Act act) {
        var noise = new Noise(act.toString().hashCode());
        var defects = new Defects();
        int sent = 0;
        subject.clear();
        made = 0;
        for (int i = 0; i < inputs() && made <= proceedings(); i++) {
            Desk.Sheet page = open(act);
            // What is right comes first: whether any of the rest can be read is up to the noise.
            Client.Answer answer = send(page, act, noise, i == 0);
            defects.look(act.toString(), answer.status(), answer.body());
            sent += answer.status() < 400 ? 1 : 0;
        }
        defects.assertNone();
        assertThat(sent).as("%s: some of it is read", act).isPositive();
    }

    /** How many each form is given, at most. */
    int inputs() {
        return EACH;
    }

    /** After how many proceedings that were made ready for a form it is enough. */
    int proceedings() {
        return MADE;
    }

    private Desk desk(String account) {
        return desks.computeIfAbsent(account, name -> Desk.of(installation, name));
    }

    /** The page with the form; what was worked on may have been dealt with by what was sent before. */
    private Desk.Sheet open(Act act) {
        if (!subject.isEmpty()) {
            Desk.Sheet page = desk(act.account()).open(filledIn(act.path()));
            if (page.has(act.form())) {
                return page;
            }
        }
        renew(act);
        Desk.Sheet page = desk(act.account()).open(filledIn(act.path()));
        assertThat(page.has(act.form())).as("%s: %s", act, page.status()).isTrue();
        return page;
    }

    private Client.Answer send(Desk.Sheet page, Act act, Noise noise, boolean right) {
        Map<String, String> fields = page.filledIn(act.form());
        fields.keySet().removeAll(OF_THE_PAGE);
        act.right().forEach(field -> fields.put(filledIn(field.split("=", 2)[0]), field.split("=", 2)[1]));
        List<String> typed = new ArrayList<>();
        // A field that the page has not stays out of it, or comes with a name that nobody gave.
        fields.forEach((name, value) -> {
            if (right) {
                typed.add(name);
                typed.add(value);
            } else if (noise.below(10) > 0) {
                typed.add(noise.below(20) == 0 ? noise.header(name) : name);
                typed.add(noise.near(value));
            }
        });
        String[] button = filledIn(act.button()).split("=", 2);
        String pressed = button.length == 1 ? button[0] : button[0] + "=" + (right ? button[1] : noise.near(button[1]));
        String[] all = typed.toArray(String[]::new);
        return act.form().equals("send")
                ? page.sendFile(act.form(), pressed, noise.header("fil.csv").replace("\"", "'"), noise.bytes(), all)
                : page.send(act.form(), pressed, all);
    }

    private String filledIn(String template) {
        String text = template;
        for (var part : subject.entrySet()) {
            text = text.replace("{" + part.getKey() + "}", part.getValue());
        }
        return text;
    }

    /** A complaint of its own, sorted where it is to be answered, with a task to release; or a draft of a record. */
    private void renew(Act act) {
        if (act.path().contains("{oppforing}")) {
            subject.put("oppforing", begunRecord());
            return;
        }
        Matcher demand = DEMAND.matcher(act.path());
        if (demand.matches()) {
            subject.put(demand.group(1), ReadyProceedings.until(installation, demand.group(1)));
            made++;
            return;
        }
        Desk inspector = desk("inspektor");
        boolean late = act.path().endsWith("/forelopig-svar") || act.path().endsWith("/forsinkelse");
        // So long ago that an interim reply is due, where it is one that is written, or has promised something.
        LocalDate received = database.today().minusDays(late ? 40 : 0);
        String text = "Støy " + UUID.randomUUID();
        inspector.open("/tilsyn/ny-klage").send("register", "file", Registration.of("PHONE", text, received));
        subject.put("klage", database.value("SELECT id FROM complaints WHERE text = ?", text));
        subject.put("sak", database.value("SELECT casefile_id FROM complaints WHERE text = ?", text));
        String task = task("sortComplaint");
        subject.put("oppgave", task);
        if (act.path().contains("{bunt}")) {
            subject.put("bunt", TaskCalls.chosen(database, task));
        }
        if (act.button().equals("give")) {
            inspector.open("/tilsyn/").send("work", "ta=" + task);
        }
        if (!act.form().equals("impartiality")) {
            inspector.declareImpartial(subject.get("sak"));
        }
        if (late || act.path().endsWith("/svar") || act.path().contains("{brev}")) {
            String page = "/tilsyn/delsak/" + subject.get("klage") + "/sorter";
            inspector.open(page).send("step", "take", SORTED);
        }
        if (late) {
            Patience.until(Duration.ofSeconds(30), () -> task("replyInterim") != null);
        }
        write(act);
    }

    /** The letter that it is about, a draft or signed; or the one before it, which is sent. */
    private void write(Act act) {
        var staff = new Client(installation.url(), "inspektor");
        String complaint = subject.get("klage");
        if (act.path().endsWith("/forsinkelse")) {
            String promise = "{\"expected\": \"" + database.today().plusDays(5) + "\"}";
            Letters.send(staff, complaint, Letters.begin(staff, complaint, "replyInterim", promise), "Vi venter.");
        } else if (act.path().contains("{brev}")) {
            String letter = Letters.beginAnswer(staff, complaint);
            if (!act.form().equals("letter")) {
                Letters.write(staff, complaint, letter, "Kommunen må se på det igjen.");
                Letters.take(staff, complaint, "submitLetter", Letters.of(letter));
            }
            subject.put("brev", letter);
        }
    }

    private String task(String kind) {
        return database.value(
                "SELECT id FROM tasks WHERE subject_id = ? AND kind = ? AND state = 'OPEN'",
                UUID.fromString(subject.get("klage")),
                kind);
    }

    private String begunRecord() {
        return desk("registrar")
                .open("/tilsyn/register")
                .send("new", "begin", "kind", "USE", "name", "Støy", "organisation", "Støyvik kommune")
                .response()
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*/register/([0-9a-f-]{36})/.*", "$1");
    }
}
