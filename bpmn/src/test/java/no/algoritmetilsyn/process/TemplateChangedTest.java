package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.BlockChange;
import no.algoritmetilsyn.letter.desk.LetterPage;
import no.algoritmetilsyn.letter.desk.LetterState;
import no.algoritmetilsyn.letter.desk.SendBackLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.letter.desk.WriteLetter;
import no.algoritmetilsyn.letter.desk.WriteLetter.WrittenBlock;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.BlockShape;
import no.algoritmetilsyn.letter.text.BlockUse;
import no.algoritmetilsyn.letter.text.HomelessText;
import no.algoritmetilsyn.letter.text.LetterPart;
import no.algoritmetilsyn.letter.text.LetterText;
import no.algoritmetilsyn.letter.text.TextDifference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A release changes a template while somebody writes by it: nothing typed is lost, and nothing that nobody has seen is sent. */
class TemplateChangedTest {

    private static final String SUMMARY = "Kommunen må se på søknaden din på nytt.";
    private static final String CONSIDERED = "Modellen kjente ikke til sykdommen.";
    private static final String ADDED = "Vi har snakket med kommunen.";

    @AutoClose
    private static LetterFixture letters;

    private UUID proceeding;
    private UUID letter;

    @BeforeAll
    static void start() {
        letters = new LetterFixture();
    }

    @BeforeEach
    void a_draft_is_written() {
        letters.owner.sent.clear();
        letters.owner.hindrance = null;
        proceeding = letters.proceeding();
        letter = letters.written(proceeding, LetterFixture.decision(), Addressee.ANONYMOUS);
        write(
                null,
                new WrittenBlock("summary", null, SUMMARY),
                new WrittenBlock("considerations", null, CONSIDERED),
                new WrittenBlock(null, "considerations", ADDED));
    }

    @AfterEach
    void templates_as_they_are() {
        letters.fixture.templates.asTheyAre();
    }

    private void write(Integer template, WrittenBlock... blocks) {
        letters.take(proceeding, new WriteLetter(letter, null, List.of(blocks), List.of(), template));
    }

    private LetterPage page() {
        return letters.page(letter);
    }

    /** The next version: no considerations any more, another sentence about the effect, and something new to write. */
    private static LetterText later(LetterText text) {
        return new LetterText(
                text.version() + 1,
                text.title(),
                text.blocks().stream()
                        .filter(block -> !block.id().startsWith("considerations"))
                        .flatMap(block -> switch (block.id()) {
                            case "effect" -> Stream.of(fixed(block, "Svaret er et vedtak som du kan klage på."));
                            case "facts" -> Stream.of(block, asked("weighed", "Hva vi har veid"));
                            default -> Stream.of(block);
                        })
                        .toList());
    }

    private static Block fixed(Block block, String text) {
        return new Block(block.id(), block.part(), block.shape(), BlockUse.FIXED, block.label(), List.of(text), null);
    }

    private static Block asked(String id, String label) {
        return new Block(
                id, LetterPart.BODY, BlockShape.PARAGRAPH, BlockUse.REQUIRED, label, List.of("[Skriv.]"), null);
    }

    @Test
    void a_draft_stays_with_its_template_and_the_newer_one_is_offered_as_a_difference() {
        assertThat(page().newer()).as("nothing has changed").isNull();
        LetterText before = page().snapshot().text();
        letters.fixture.templates.change(TemplateChangedTest::later);
        assertThat(page().snapshot().text()).isEqualTo(before);
        assertThat(page().newer().text().version()).isEqualTo(before.version() + 1);
        assertThat(page().newer().differences())
                .extracting(TextDifference::kind, TextDifference::id)
                .contains(
                        tuple(TextDifference.Kind.CHANGED, "effect"),
                        tuple(TextDifference.Kind.NEW, "weighed"),
                        tuple(TextDifference.Kind.GONE, "considerations"));
        letters.take(proceeding, new SubmitLetter(letter));
        assertThat(page().newer()).as("what was submitted stands").isNull();
        assertThat(page().snapshot().text()).isEqualTo(before);
    }

    @Test
    void what_was_typed_comes_along_and_what_loses_its_place_keeps_the_letter_back() {
        letters.fixture.templates.change(TemplateChangedTest::later);
        int version = page().newer().text().version();
        write(version, new WrittenBlock("summary", null, SUMMARY + " Vi følger med."));
        LetterPage taken = page();
        assertThat(taken.newer()).isNull();
        assertThat(taken.snapshot().text().plain())
                .contains(SUMMARY + " Vi følger med.", "Svaret er et vedtak som du kan klage på.")
                .doesNotContain(CONSIDERED);
        assertThat(taken.snapshot().text().withoutPlace())
                .extracting(HomelessText::lines)
                .containsExactly(List.of(CONSIDERED), List.of(ADDED));
        write(null, new WrittenBlock("weighed", null, "Vi har veid begge sider."));
        assertThatThrownBy(() -> letters.take(proceeding, new SubmitLetter(letter)))
                .isInstanceOfSatisfying(LetterRefused.class, refused -> assertThat(refused.violations())
                        .extracting(violation -> violation.code())
                        .containsExactly("homeless", "homeless"));

        List<HomelessText> aside = page().snapshot().text().withoutPlace();
        write(null, new WrittenBlock(aside.get(0).id(), "weighed", null));
        write(null, new WrittenBlock(aside.get(1).id(), null, ""));
        assertThat(page().snapshot().text().withoutPlace()).isEmpty();
        letters.take(proceeding, new SubmitLetter(letter));
        assertThat(page().snapshot().text().plain()).contains(CONSIDERED).doesNotContain(ADDED);
    }

    @Test
    void a_template_that_changes_once_more_is_not_taken_unseen() {
        letters.fixture.templates.change(TemplateChangedTest::later);
        int read = page().newer().text().version();
        letters.fixture.templates.change(text -> {
            LetterText later = later(text);
            return new LetterText(later.version() + 1, later.title(), later.blocks());
        });
        assertThatThrownBy(() -> write(read)).isInstanceOf(InvalidStep.class);
        assertThat(page().snapshot().text().plain()).contains(CONSIDERED, ADDED);
        letters.fixture.templates.asTheyAre();
        assertThatThrownBy(() -> write(1)).as("none is newer").isInstanceOf(InvalidStep.class);
    }

    @Test
    void who_signs_is_shown_what_the_newer_template_has_changed_since_they_read_it() {
        letters.take(proceeding, new SubmitLetter(letter));
        String read = page().letter().hash();
        letters.as(LetterFixture.LEADER).take(proceeding, new SendBackLetter(letter, "Bruk den nye malen."));
        letters.as(LetterFixture.INSPECTOR);
        letters.fixture.templates.change(TemplateChangedTest::later);
        write(page().newer().text().version(), new WrittenBlock("considerations", null, CONSIDERED));
        for (HomelessText text : page().snapshot().text().withoutPlace()) {
            write(null, new WrittenBlock(text.id(), "facts", null));
        }
        write(null, new WrittenBlock("weighed", null, "Vi har veid begge sider."));
        letters.take(proceeding, new SubmitLetter(letter));
        letters.as(LetterFixture.LEADER);
        assertThat(page().changes())
                .extracting(BlockChange::after)
                .contains(List.of("Svaret er et vedtak som du kan klage på."), List.of("Vi har veid begge sider."));
        assertThatThrownBy(() -> letters.take(proceeding, new ApproveLetter(letter, read)))
                .as("what they read before")
                .isInstanceOf(InvalidStep.class);
        letters.take(proceeding, new ApproveLetter(letter, page().letter().hash()));
        letters.as(LetterFixture.INSPECTOR).take(proceeding, new SendLetter(letter));
        assertThat(page().letter().state()).isEqualTo(LetterState.SENT);
        assertThat(page().snapshot().text().plain()).contains(SUMMARY, CONSIDERED, ADDED);
    }
}
