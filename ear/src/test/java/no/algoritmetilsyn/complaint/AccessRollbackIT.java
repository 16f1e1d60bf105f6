package no.algoritmetilsyn.complaint;

import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.partyaccess.ReadyAccess;
import no.algoritmetilsyn.server.Desk;
import org.junit.jupiter.api.Test;

/** A request for access, its ruling and a ruling on impartiality have one transaction each: nothing stays of one that fails. */
class AccessRollbackIT extends StepRollback {

    @Test
    void request_for_access() {
        var ready = new ReadyAccess(installation);
        String decision = ready.decision();
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/delsak/" + decision + "/be-om-innsyn");
                    List<String> typed = new ArrayList<>(List.of("scope", "ALL", "text", "Alt."));
                    addToday(typed, "receivedOn");
                    return () -> page.send("step", "take", typed.toArray(String[]::new));
                },
                "access_requests",
                "proceedings",
                "tasks",
                "act_ru_task",
                "audit_events");
    }

    @Test
    void ruling_on_access() {
        var ready = new ReadyAccess(installation);
        String request = ready.asked();
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/delsak/" + request + "/avgjor-innsyn");
                    List<String> documents = ready.documents(request);
                    List<String> typed = new ArrayList<>(List.of("rulings-rows", Integer.toString(documents.size())));
                    for (int i = 0; i < documents.size(); i++) {
                        String row = "rulings-" + i + "-";
                        typed.addAll(List.of(row + "document", documents.get(i)));
                        typed.addAll(
                                i == 0
                                        ? List.of(
                                                row + "outcome",
                                                "REFUSED",
                                                row + "ground",
                                                "INVESTIGATION",
                                                row + "reason",
                                                "Nei.")
                                        : List.of(row + "outcome", "AS_IS"));
                    }
                    return () -> page.send("step", "take", typed.toArray(String[]::new));
                },
                "access_rulings",
                "access_requests",
                "letters",
                "deadlines",
                "audit_events");
    }

    @Test
    void ruling_on_impartiality() {
        var decisions = new ReadyDecisions(installation);
        String decision = new ReadyAccess(installation).decision();
        decisions.take(
                "virksomhet", decision, "objectImpartiality", "{\"person\": \"Ingen\", \"text\": \"Ho er søster.\"}");
        Desk leader = Desk.of(installation, "leder");
        isTakenBack(
                () -> {
                    var page = leader.open("/tilsyn/delsak/" + decision + "/avgjor-habilitet");
                    return () -> page.send(
                            "step",
                            "take",
                            "userName",
                            "jurist",
                            "upheld",
                            "true",
                            "ground",
                            "AUTOMATIC",
                            "reason",
                            "Ho er søster.");
                },
                "impartialities",
                "impartiality_objections",
                "letters",
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
