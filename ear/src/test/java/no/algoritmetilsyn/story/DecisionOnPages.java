package no.algoritmetilsyn.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A lawyer announces an order of three points with a daily penalty, writes it, and a leader signs it the second time. */
final class DecisionOnPages {

    static final String KIND = "DECISION";

    private static final String[] POINTS = {
        "La et menneske avgjøre.", "Forklar rangeringen.", "Gjør vurderingen på nytt."
    };

    private final BrowserCase story;
    private final StoryDays days;
    private final Person lawyer;
    private final Person leader;
    private final Person municipality;

    DecisionOnPages(BrowserCase story, StoryDays days) {
        this.story = story;
        this.days = days;
        lawyer = story.as("jurist");
        leader = story.as("leder");
        municipality = story.as("virksomhet");
    }

    /** The case is open for it before the inspection ends. */
    void isPrepared() {
        lawyer.opensNew("vedtak")
                .put("writtenForm", "NB")
                .put("role", "CONTROLLER")
                .put("power", "GDPR_ORDER")
                .put("subject", "rangering av boligsøkere")
                .take();
    }

    /** It goes out on the same day as the final report. */
    void isAnnounced() {
        String inspection = story.reference(InspectionOnPages.KIND);
        lawyer.begins(KIND, "varsel")
                .put("grounds-0-source", inspection + "/1")
                .put("grounds-0-facts", "Modellen avgjør alene.")
                .put("grounds-0-provision", "gdpr-22-1")
                .put("grounds-1-source", inspection + "/2")
                .put("grounds-1-facts", "Vurderingen er gammel.")
                .put("grounds-1-provision", "gdpr-35-1")
                .put("intended", "Dere må la et menneske avgjøre, forklare rangeringen og gjøre vurderingen på nytt.")
                .put("dailyPenalty", "15000")
                .put("limit", days.hearingLimit())
                .take();
        String notice = lawyer.handsIn("Vi forklarer gjerne mer.");
        story.as("jurist2").signs(notice);
        lawyer.sends(notice);
    }

    void hearsTheMunicipality() {
        municipality
                .begins(KIND, "svar-pa-varsel")
                .put("text", "Vi er i gang, men den nye vurderingen tar tid.")
                .take();
        lawyer.begins(KIND, "vurder-uttalelse")
                .put("assessment", "De får lengre frist. Resten står fast.")
                .take();
    }

    /** A leader sends the first draft back, and signs the second. */
    void isMadeAtTheSecondTry() {
        PageForm draft = lawyer.begins(KIND, "skriv-vedtak")
                .put("facts", "Modellen avgjør alene.")
                .put("rules", "Et menneske skal avgjøre.")
                .put("considerations", "Det haster.")
                .put("penalty", "DAY");
        for (int i = 0; i < POINTS.length; i++) {
            draft.put("points-" + i + "-text", POINTS[i])
                    .put("points-" + i + "-limit", days.orderLimit())
                    .put("points-" + i + "-rate", "15000");
        }
        lawyer.picture("decision-drafted");
        draft.take();
        String letter = lawyer.handsIn("Vi forklarer gjerne mer.");
        leader.sendsBack(letter, "Skriv hvorfor det haster.");
        lawyer.page().navigate(letter);
        assertThat(lawyer.page().locator("main")).containsText("Skriv hvorfor det haster.");
        lawyer.begins(KIND, "skriv-vedtak")
                .put("considerations", "De som søker nå, mister boligen.")
                .take();
        lawyer.handsIn("Vi forklarer gjerne mer.");
        leader.page().navigate(letter);
        leader.picture("decision-signed");
        leader.signs(letter);
        lawyer.sends(letter);
    }

    /** The citizen wrote in nynorsk, and is written to in nynorsk. */
    void isToldToTheCitizen() {
        lawyer.begins(KIND, "fortell-klageren")
                .put("summary", "Kommunen må la eit menneske sjå på kvar søknad, og forklare rekkjefølgja.")
                .take();
        lawyer.sends(lawyer.handsIn("Vi forklarer gjerne meir."));
    }

    /** Nobody can appeal it any more. */
    void isFinal() {
        lawyer.begins(KIND, "lukk-vedtaket").take();
    }
}
