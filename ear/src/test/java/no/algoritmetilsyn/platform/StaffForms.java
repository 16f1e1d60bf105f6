package no.algoritmetilsyn.platform;

import java.util.List;

/** Forms of the staff, by the page that they are on. */
abstract class StaffForms {

    static final List<String> OF_THE_PAGE =
            List.of("jakarta.faces.ViewState", "jakarta.faces.ClientWindow", "primefaces.nonce");

    /**
     * One form.
     *
     * @param account who fills it in
     * @param path where it is; {sak}, {klage}, {oppgave} and {oppforing} stand for what is worked on
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
}
