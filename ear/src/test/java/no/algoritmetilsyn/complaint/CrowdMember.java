package no.algoritmetilsyn.complaint;

import java.time.LocalDate;
import java.util.Random;
import no.algoritmetilsyn.platform.Defects;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Registration;

/** Somebody in a crowd: takes whatever step comes to mind, whether or not it is theirs to take. */
final class CrowdMember {

    private static final int FOUND = 302;
    private static final String[] NO_DAY = {"expected", "", "expected-month", "", "expected-year", ""};

    private final Desk desk;
    private final SharedComplaints shared;
    private final Random random;
    private final Defects defects;

    CrowdMember(Installation installation, String account, SharedComplaints shared, long seed, Defects defects) {
        this.desk = Desk.of(installation, account);
        this.shared = shared;
        this.random = new Random(seed);
        this.defects = defects;
    }

    /** Takes so many steps, and tells how many were done. */
    int take(int steps) {
        int done = 0;
        for (int i = 0; i < steps; i++) {
            done += step(i) ? 1 : 0;
        }
        return done;
    }

    private boolean step(int number) {
        String complaint = shared.any(random);
        String work = "/tilsyn/delsak/" + complaint;
        String casefile = "/tilsyn/sak/" + shared.casefile(complaint);
        return switch (random.nextInt(16)) {
            case 0 -> register(number);
            case 1 -> send("/tilsyn/", "work", "ta=" + shared.task(complaint));
            case 2 -> send("/tilsyn/", "work", "neste=1");
            case 3 ->
                send("/tilsyn/oppgave/" + shared.task(complaint) + "/frigi", "release", "give", "reason", "Ferie.");
            case 4, 5 -> declare(casefile);
            case 6, 7 -> send(work + "/sorter", "step", "take", sorting());
            case 8, 9 -> letter(complaint);
            case 10, 11 -> send(work + "/forelopig-svar", "step", "take", letter());
            case 12 -> move(work);
            case 13 -> correct(work);
            case 14 -> send(work, "case", "vis=" + complaint, "formal-" + complaint, "CONTACT");
            default -> send(work + "/notat", "step", "keep", "text", "Et utkast " + number);
        };
    }

    /** Goes on with a letter where it stands, or begins the answer. */
    private boolean letter(String complaint) {
        String letter = shared.letter(complaint);
        if (letter == null) {
            return send("/tilsyn/delsak/" + complaint + "/svar", "step", "take", "how", "ANSWERED");
        }
        String page = "/tilsyn/brev/" + letter;
        boolean signed =
                send(page, "letter", "submit", "block-summary", "Kort sagt.", "block-answer", "Kommunen må se på det.");
        return send(page, "sending", "send") || signed;
    }

    /** An account that is disqualified once is out of the case, so few are. */
    private boolean declare(String casefile) {
        return random.nextInt(12) == 0
                ? send(
                        casefile + "/habilitet",
                        "impartiality",
                        "declare",
                        "ground",
                        "AUTOMATIC",
                        "explanation",
                        "Slekt.")
                : send(casefile + "/habilitet", "impartiality", "declare", "ground", "NONE");
    }

    private boolean register(int number) {
        Client.Answer answer = shared.register(desk, number);
        defects.look("POST /tilsyn/ny-klage", answer.status(), answer.body());
        return true;
    }

    private boolean move(String work) {
        return send(
                work + "/flytt",
                "step",
                "take",
                "number",
                shared.number(shared.any(random)),
                "reason",
                "Samme algoritme.");
    }

    private boolean correct(String work) {
        LocalDate day = shared.today().minusDays(random.nextInt(60));
        return send(work + "/mottatt", "step", "take", Registration.correction(day, "Stempelet."));
    }

    private String[] sorting() {
        return new String[] {
            "kind", random.nextBoolean() ? "TIP" : "COMPLAINT", "reason", "Gjelder en algoritme.", "answer", "true"
        };
    }

    private static String[] letter() {
        String[] fields = new String[NO_DAY.length + 2];
        fields[0] = "noDateBecause";
        fields[1] = "Vi venter på kommunen.";
        System.arraycopy(NO_DAY, 0, fields, 2, NO_DAY.length);
        return fields;
    }

    /** Opens the page, and sends its form where it has one. */
    private boolean send(String path, String form, String button, String... fields) {
        Desk.Sheet page = desk.open(path);
        defects.look("GET " + path, page.status(), page.body());
        if (!page.has(form)) {
            return false;
        }
        Client.Answer answer = page.send(form, button, fields);
        defects.look("POST " + path, answer.status(), answer.body());
        return answer.status() == FOUND;
    }
}
