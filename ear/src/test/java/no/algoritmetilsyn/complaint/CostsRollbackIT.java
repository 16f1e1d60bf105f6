package no.algoritmetilsyn.complaint;

import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.costs.ReadyCosts;
import org.junit.jupiter.api.Test;

/** A claim of costs, the ruling on it with its letter, and its end have one transaction each: nothing stays of one that fails. */
class CostsRollbackIT extends StepRollback {

    @Test
    void claim_of_costs() {
        String appeal = new ReadyCosts(installation).changed();
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/delsak/" + appeal + "/krev-sakskostnader");
                    List<String> typed = new ArrayList<>(List.of(
                            "items-rows",
                            "1",
                            "items-0-spending",
                            "EXPERT",
                            "items-0-amount",
                            "48000",
                            "text",
                            "Hjelp."));
                    addToday(typed, "posted");
                    return () -> page.send("step", "take", typed.toArray(String[]::new));
                },
                "costs_claims",
                "costs_items",
                "proceedings",
                "tasks",
                "act_ru_task",
                "audit_events");
    }

    @Test
    void ruling_on_costs() {
        String claim = new ReadyCosts(installation).claimed();
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/delsak/" + claim + "/avgjor-sakskostnader");
                    return () -> page.send(
                            "step",
                            "take",
                            "outcome",
                            "PARTLY",
                            "amount",
                            "20000",
                            "ground",
                            "NOT_NECESSARY",
                            "reason",
                            "Resten var ikkje nødvendig.");
                },
                "costs_claims",
                "letters",
                "authorships",
                "audit_events");
    }

    @Test
    void another_ruling() {
        String claim = new ReadyCosts(installation).until("takeUpCosts");
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/delsak/" + claim + "/sakskostnader-paa-nytt");
                    return () -> page.send("step", "take", "reason", "Vi tok feil.");
                },
                "costs_claims",
                "deadlines",
                "tasks",
                "audit_events");
    }

    @Test
    void end_of_a_claim() {
        String claim = new ReadyCosts(installation).until("closeCosts");
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/delsak/" + claim + "/avslutt-sakskostnader");
                    List<String> typed = new ArrayList<>();
                    addToday(typed, "day");
                    return () -> page.send("step", "take", typed.toArray(String[]::new));
                },
                "costs_claims",
                "proceedings",
                "deadlines",
                "tasks",
                "audit_events");
    }

    private void addToday(List<String> typed, String name) {
        var today = database.today();
        typed.addAll(List.of(
                name,
                Integer.toString(today.getDayOfMonth()),
                name + "-month",
                Integer.toString(today.getMonthValue()),
                name + "-year",
                Integer.toString(today.getYear())));
    }
}
