package no.algoritmetilsyn.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ReadyProceedings;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.SaidByStaff;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Routes;
import no.algoritmetilsyn.server.Turns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form below {@code /virksomhet/}, without JavaScript: it opens, says what is missing when it is sent empty, and keeps what was typed. The
 * pages are those that the source lists, the forms those that stand on them, and the steps those that the source says a party takes itself.
 */
@ExtendWith(Installation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartyFormsIT {

    private static final String STEPS = "/virksomhet/delsak/{id}/";

    /** Steps of many kinds of proceedings: another one whose body has been written to is ready for them, too. */
    private static final Map<String, String> LIKE = Map.of(
            "recordIncoming", "correctArrival",
            "objectImpartiality", "correctArrival",
            "askPartyAccess", "receiveStatement");

    private final Map<String, Desk> desks = new HashMap<>();
    private Installation installation;
    private String demand;

    @BeforeAll
    void connect(Installation shared) {
        installation = shared;
        demand = new BodyDemand(installation).released();
    }

    private Desk desk(String account) {
        return desks.computeIfAbsent(account, name -> Desk.of(installation, name));
    }

    /** Whether a step is taken below {@code /virksomhet/}; who has complained takes the others on their own page. */
    private static boolean isOfBodies(StepRecords.Declared step) {
        return Arrays.stream(step.step().party()).anyMatch(act -> act != Act.COMPLAINT_WRITE);
    }

    Stream<StepRecords.Declared> steps() {
        return Turns.ofToday(
                StepRecords.all().stream().filter(PartyFormsIT::isOfBodies).toList(), days())
                .stream();
    }

    /** After how many days all of them have been gone through. */
    int days() {
        return 7;
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_party_is_told_what_is_missing_and_loses_nothing(StepRecords.Declared step) {
        boolean ofEmployees = List.of(step.step().party()).contains(Act.STATEMENT_SEND);
        String proceeding = ofEmployees
                ? demand
                : ReadyProceedings.until(installation, LIKE.getOrDefault(step.name(), step.name()));
        String path = STEPS.replace("{id}", proceeding) + step.step().path();
        var form = new PlainForm(desk(ofEmployees ? "tillitsvalgt" : "virksomhet"), path, "step");
        String button = step.step().asksAgain() ? "review" : "take";
        Set<String> required = required(step);
        if (!required.isEmpty() || CrossChecked.class.isAssignableFrom(step.type())) {
            assertThat(form.missing(button))
                    .as("%s names all that it asks for", step)
                    .satisfies(told -> assertThat(required).allMatch(name -> told.stream()
                            .anyMatch(field -> field.equals(name) || field.startsWith(name + "-"))));
            form.assertKeptWhenRefused(button);
        }
        form.assertKeptAsDraft("keep");
        form.assertGrows();
        if (step.step().asksAgain()) {
            form.assertAsksAgain(button, "take");
        }
    }

    /** What a party has to say. */
    private static Set<String> required(StepRecords.Declared step) {
        return StepField.of(step.type()).stream()
                .filter(StepField::required)
                .map(StepField::name)
                .filter(name -> !isSaidByStaff(step.type(), name))
                .collect(Collectors.toSet());
    }

    private static boolean isSaidByStaff(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name).isAnnotationPresent(SaidByStaff.class);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void what_only_the_staff_does_has_no_form_here() {
        List<StepRecords.Declared> others =
                StepRecords.all().stream().filter(step -> !isOfBodies(step)).toList();
        for (StepRecords.Declared step : Turns.ofToday(others, days())) {
            assertThat(desk("virksomhet")
                            .open(STEPS.replace("{id}", demand) + step.step().path())
                            .status())
                    .as(step.name())
                    .isGreaterThanOrEqualTo(400);
        }
    }

    /** The forms that stand on pages which are no steps. */
    @Test
    void the_forms_of_all_other_pages_say_what_is_missing_and_lose_nothing() {
        int forms = 0;
        for (Routes.Entry page : Routes.all()) {
            if (page.face().equals("BODY") && !page.path().startsWith(STEPS)) {
                Desk reader = desk(page.path().contains("/uttalelse/") ? "tillitsvalgt" : "virksomhet");
                String path = page.path().replace("{id}", page.path().contains("{id}") ? id(page.path()) : "");
                for (String form : PlainForm.on(reader.open(path))) {
                    var plain = new PlainForm(reader, path, form);
                    assertThat(plain.missing(plain.button())).as(path).isNotEmpty();
                    plain.assertKeptWhenRefused(plain.button());
                    forms++;
                }
            }
        }
        assertThat(forms).as("forms that are no steps").isPositive();
    }

    /** What a page is about. A page about something else needs a line of its own here. */
    private String id(String path) {
        return switch (path.split("/")[2]) {
            case "delsak", "uttalelse" -> demand;
            case "brev" ->
                new Database(installation).value("SELECT id FROM letters WHERE proceeding_id = ?::uuid", demand);
            case "hjelp" -> "innhold";
            default -> throw new IllegalStateException(path);
        };
    }
}
