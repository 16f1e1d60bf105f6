package no.algoritmetilsyn.demo.web;

/** A body that the stories of the demo are about. */
enum DemoBody {
    FURUVIK("310023450", "Furuvik kommune"),
    LYNGDALEN("211234563", "Trygdeetaten i Lyngdalen"),
    NORDLYS("213000012", "Nordlys bemanning"),
    HAVNEBYEN("312345676", "Havnebyen helseforetak"),
    FJELLBANKEN("311223348", "Fjellbanken"),
    SKJAERGARD("310987654", "Skjærgård universitet");

    private final String number;
    private final String legalName;

    DemoBody(String number, String legalName) {
        this.number = number;
        this.legalName = legalName;
    }

    /** Its organisation number, nine digits that belong to nobody. */
    String number() {
        return number;
    }

    String legalName() {
        return legalName;
    }
}
