package no.algoritmetilsyn.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Nine days of coercive fine: explained, claimed, appealed, reduced, paid. */
final class PenaltyOnPages implements LateOrder.Penalty {

    static final String KIND = "PENALTY";

    private static final String APPEAL = "APPEAL";

    private final BrowserCase story;
    private final Person inspector;
    private final Person municipality;

    PenaltyOnPages(BrowserCase story) {
        this.story = story;
        inspector = story.as("inspektor");
        municipality = story.as("virksomhet");
    }

    /** Nine days at 15 000 kroner are 135 000. */
    @Override
    public void hasRunNineDays() {
        Page page = inspector.opens(KIND);
        assertThat(page.locator("main")).containsText(Pattern.compile("Punkt 3: .*9 døgn × 15.000 = 135.000 kroner"));
        inspector.window().assertGood();
        inspector.picture("penalty-runs");
    }

    @Override
    public void isClaimed() {
        inspector.begins(KIND, "krev-inn").put("day", story.today()).take();
        String claim = inspector.handsIn("Beløpet er regnet ut slik.");
        story.as("leder").signs(claim);
        inspector.sends(claim);
        municipality.page().navigate("/virksomhet/");
        assertThat(municipality
                        .page()
                        .locator("section[aria-labelledby=inbox-waiting] a[href$='/" + story.of(KIND) + "']"))
                .hasCount(1);
        assertThat(municipality.opens(KIND).locator("section[aria-labelledby=owed]"))
                .containsText(Pattern.compile("135.000 kroner, senest"));
        municipality.window().assertGood();
        municipality.picture("penalty-claimed");
    }

    /** The municipality appeals the claim; the first instance stands by it and sends it on. */
    @Override
    public void isAppealed() {
        municipality
                .begins(KIND, "klag")
                .put("text", "Fire av dagene var dataanlegget nede hos leverandøren.")
                .take();
        inspector
                .begins(APPEAL, "vilkar-for-klage")
                .put("conclusion", "HEARD")
                .put("arrived", story.today())
                .put("reason", "Den kom i tide.")
                .take();
        inspector
                .begins(APPEAL, "vurder-klagen")
                .put("result", "UPHELD")
                .put("statement", "Dagene er talt riktig.")
                .take();
        String forwarded = inspector.handsIn("Vi står fast.");
        story.as("leder").signs(forwarded);
        inspector.sends(forwarded);
    }

    /** Five days at 15 000 kroner are left. */
    @Override
    public void isReducedToFiveDays() {
        Person author = story.as("klageorgan");
        Person signer = story.as("klageorgan2");
        author.isImpartialIn(APPEAL);
        signer.isImpartialIn(APPEAL);
        author.begins(APPEAL, "avgjor-klagen")
                .put("result", "CHANGED")
                .put("decidedUnder", "forvaltningsloven § 51")
                .put("amount", "75000")
                .put("detriment", "false")
                .put("othersFounded", "false")
                .put("reasons", "I fire dager kunne kommunen ikke gjøre noe.")
                .take();
        author.picture("appeal-decided");
        String decided = author.handsIn("Vi forklarer gjerne mer.");
        signer.signs(decided);
        author.sends(decided);
        assertThat(municipality.opens(KIND).locator("section[aria-labelledby=owed]"))
                .containsText(Pattern.compile("75.000 kroner, senest"));
    }

    @Override
    public void isPaid() {
        inspector
                .begins(KIND, "betaling")
                .put("amount", "75000")
                .put("day", story.today())
                .take();
        inspector.begins(KIND, "lukk-mulkten").take();
        inspector.opens(KIND);
        inspector.picture("penalty-paid");
    }
}
