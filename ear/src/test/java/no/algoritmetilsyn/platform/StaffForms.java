package no.algoritmetilsyn.platform;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Forms of the staff, by the page that they are on. */
abstract class StaffForms {

    static final List<String> OF_THE_PAGE =
            List.of("jakarta.faces.ViewState", "jakarta.faces.ClientWindow", "primefaces.nonce");

    /**
     * One form.
     *
     * @param account who fills it in
     * @param path where it is; {sak}, {klage}, {brev}, {oppgave} and {oppforing} stand for what is worked on
     * @param button its name, perhaps with a value
     * @param right something right for fields, which the page need not have filled in
     */
    record Act(String account, String path, String form, String button, List<String> right) {

        @Override
        public String toString() {
            return path + " " + button;
        }
    }

    static final String[] SORTED = {
        "kind", "COMPLAINT", "reason", "En algoritme.", "party", "true", "partyReason", "Ja.", "answer", "true"
    };

    /** Those that are no steps. */
    static Stream<Act> otherActs() {
        return Stream.of(
                inspector("/tilsyn/", "work", "ta={oppgave}"),
                new Act(
                        "virksomhet",
                        "/virksomhet/delsak/{handInAnswer}/skriv-inn-svar",
                        "step",
                        "take",
                        List.of(
                                "answers-rows=2",
                                "answers-0-number=1",
                                "answers-0-text=Svaret.",
                                "answers-0-reservation=TRADE_SECRET",
                                "answers-0-because=Vektene.")),
                new Act(
                        "virksomhet",
                        "/virksomhet/delsak/{askMoreTime}/be-om-tid",
                        "step",
                        "take",
                        List.of("until=1", "until-month=2", "until-year=2030", "reason=Ferie.")),
                new Act(
                        "virksomhet",
                        "/virksomhet/delsak/{correctArrival}/innkommet",
                        "step",
                        "take",
                        List.of("about=Svar på brevet", "text=Vi trenger en avklaring.")),
                new Act(
                        "leder",
                        "/tilsyn/representasjoner",
                        "representation",
                        "grant",
                        List.of(
                                "userName=borger",
                                "organisationNumber=310023450",
                                "capacity=PROXY",
                                "grantedBy=AUTHORITY",
                                "restsOn=Fullmakt av i dag",
                                "from=1",
                                "from-month=11",
                                "from-year=2026",
                                "to=2",
                                "to-month=11",
                                "to-year=2026")),
                inspector("/tilsyn/", "work", "neste=1"),
                inspector("/tilsyn/oppgave/{oppgave}/frigi", "release", "give", "code=ABSENCE", "reason=Ferie."),
                inspector("/tilsyn/oppgave/{oppgave}/gi", "assign", "give", "to=jurist", "reason=Ferie."),
                inspector(
                        "/tilsyn/oppgave/{oppgave}/vent",
                        "hold",
                        "wait",
                        "until=1",
                        "until-month=12",
                        "until-year=2026",
                        "code=ANSWER",
                        "text=Ringte."),
                inspector("/tilsyn/mange?bunt={bunt}", "bulk", "begin", "act=WAKE", "reason=Ferie."),
                inspector("/tilsyn/arbeidsbord", "settingsForm", "save", "size=25", "keys=true"),
                inspector(
                        "/tilsyn/sak/{sak}/habilitet",
                        "impartiality",
                        "declare",
                        "ground=DISCRETIONARY",
                        "explanation=Kjenner klageren."),
                inspector("/tilsyn/delsak/{klage}", "case", "vis={klage}", "formal-{klage}=CONTACT"),
                inspector("/tilsyn/delsak/{klage}/svar", "step", "take", "how=ANSWERED"),
                inspector("/tilsyn/brev/{brev}", "letter", "save", "block-answer=Svaret."),
                inspector("/tilsyn/brev/{brev}", "back", "sendBack", "remarks=Skriv det kortere."),
                inspector(
                        "/tilsyn/ny/krav",
                        "opening",
                        "take",
                        "organisationNumber=310023450",
                        "organisationName=Furuvik kommune",
                        "writtenForm=NN",
                        "power=VOLUNTARY",
                        "subject=Støy",
                        "purpose=Støy"),
                inspector(
                        "/tilsyn/sak/{sak}/ny/krav",
                        "opening",
                        "take",
                        "organisationNumber=310023450",
                        "organisationName=Furuvik kommune",
                        "writtenForm=NN",
                        "power=VOLUNTARY",
                        "subject=Støy",
                        "purpose=Støy"),
                inspector(
                        "/tilsyn/ny/vedtak",
                        "opening",
                        "take",
                        "organisationNumber=310023450",
                        "organisationName=Furuvik kommune",
                        "writtenForm=NN",
                        "role=CONTROLLER",
                        "power=GDPR_ORDER",
                        "subject=Støy"),
                inspector(
                        "/tilsyn/sak/{sak}/ny/vedtak",
                        "opening",
                        "take",
                        "organisationNumber=310023450",
                        "organisationName=Furuvik kommune",
                        "writtenForm=NN",
                        "role=CONTROLLER",
                        "power=GDPR_ORDER",
                        "subject=Støy"),
                inspector(
                        "/tilsyn/ny-klage",
                        "register",
                        "file",
                        "channel=PHONE",
                        "received=1",
                        "received-month=11",
                        "received-year=2026",
                        "algorithm_input=barnehage",
                        "algorithm_hinput=00000000-0000-0000-0000-000000000001",
                        "organisationNumber=310023450",
                        "contact=false",
                        "language=nb",
                        "text=Ingen kan si hvorfor."),
                registrar("/tilsyn/register", "new", "begin", "kind=USE", "name=Støy", "organisation=Støyvik kommune"),
                registrar("/tilsyn/register/{oppforing}/rediger", "record", "save", "status=IN_USE", "riskClass=HIGH"),
                registrar(
                        "/tilsyn/register/{oppforing}",
                        "withholding",
                        "withhold",
                        "field=procurement",
                        "ground=offentleglova § 23",
                        "until=1",
                        "until-month=2",
                        "until-year=2027"),
                registrar("/tilsyn/register/import", "send", "start", "format=NO_KI_CSV", "dated=1", "rank=1"),
                new Act(
                        "jurist",
                        "/tilsyn/lov/endringer",
                        "propose",
                        "hand-in",
                        List.of("table=powers", "reason=Støy")),
                operator("kontroll=1"),
                operator("steg=" + UUID.randomUUID()),
                operator("varsel=" + UUID.randomUUID()));
    }

    private static Act inspector(String path, String form, String button, String... right) {
        return new Act("inspektor", path, form, button, List.of(right));
    }

    private static Act registrar(String path, String form, String button, String... right) {
        return new Act("registrar", path, form, button, List.of(right));
    }

    private static Act operator(String button) {
        return new Act("admin", "/tilsyn/drift", "operations", button, List.of());
    }
}
