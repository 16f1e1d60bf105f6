package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.AppealShipping;
import no.algoritmetilsyn.appeal.CasePaper;
import no.algoritmetilsyn.appeal.ShippedPaper;
import no.algoritmetilsyn.appeal.step.Carrier;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.RecordAppealOutcome;
import no.algoritmetilsyn.appeal.step.SendPapers;
import no.algoritmetilsyn.document.DocumentKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes to an appeal body outside this installation, and that it can be told afterwards (forvaltningsloven § 33 fourth paragraph). */
class AppealPapersTest {

    @AutoClose
    private static PartyAccessFixture fixture;

    private UUID decision;
    private UUID appeal;

    @BeforeAll
    static void start() {
        fixture = new PartyAccessFixture();
        fixture.fixture.run(() -> fixture.fixture.get(AppealShipping.class));
    }

    @BeforeEach
    void forwarded() {
        fixture.on(MONDAY);
        fixture.as(INSPECTOR);
        decision = fixture.decided();
        fixture.document(decision, DocumentKind.NOTE, "Notat");
        fixture.document(decision, DocumentKind.REPORT, "Rapport");
        fixture.ofSource(decision, "Det kilda sa");
        appeal = fixture.appealed(decision, MONDAY);
        fixture.take(appeal, AppealFixture.assess(Conclusion.HEARD, MONDAY));
        fixture.owner("UPDATE appeals SET provision = 'aml-18-6' WHERE id = '%s'".formatted(appeal));
        fixture.take(appeal, AppealFixture.review(AppealResult.UPHELD, null));
        fixture.send(appeal, LEADER);
    }

    private List<CasePaper> now() {
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(AppealShipping.class).papers(appeal));
    }

    private AppealShipping.Bundle bundle(int number) {
        UUID id = UUID.fromString(
                fixture.text("SELECT id FROM appeal_shipments WHERE appeal_id = :id AND number = " + number, appeal));
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(AppealShipping.class).bundle(id));
    }

    private static SendPapers keepingBack(int number, String reason) {
        return new SendPapers(
                fixture.clock.today(), Carrier.PORTAL, List.of(new SendPapers.LeftOut(number, reason)), "Lasta opp.");
    }

    @Test
    void all_papers_go_but_internal_ones_and_those_of_a_source() {
        assertThat(fixture.tasks(appeal)).containsExactly("sendPapers");
        assertThat(fixture.deadlines(appeal, "appeal-papers-goal")).containsExactly("RUNNING 2026-12-03");
        assertThat(now()).extracting(CasePaper::title).contains("Rapport").doesNotContain("Notat", "Det kilda sa");
        assertThat(now()).extracting(CasePaper::fileName).noneMatch(name -> name.endsWith(".json"));
        assertThat(now())
                .as("a letter is called by its number and title")
                .filteredOn(paper -> paper.fileName().endsWith(".pdf"))
                .isNotEmpty()
                .allMatch(paper -> paper.fileName()
                        .matches(
                                "20[0-9]{2}-\\w+-[0-9]+ " + paper.title().replaceAll("[^\\p{L}0-9 ]", ".") + "\\.pdf"));
        int report = now().stream()
                .filter(paper -> paper.title().equals("Rapport"))
                .findFirst()
                .orElseThrow()
                .number();
        fixture.take(appeal, keepingBack(report, "Gjeld ei anna sak."));
        assertThat(fixture.tasks(appeal)).containsExactly("recordOutcome");
        assertThat(fixture.deadlines(appeal, "appeal-papers-goal")).containsExactly("MET 2026-12-03");
        AppealShipping.Bundle bundle = bundle(1);
        assertThat(bundle.body()).isEqualTo("Arbeids- og inkluderingsdepartementet");
        assertThat(bundle.statement()).isEqualTo("Kommunen har ikkje sagt noko nytt.");
        assertThat(bundle.papers()).hasSameSizeAs(now());
        assertThat(bundle.papers())
                .filteredOn(paper -> paper.leftOut() != null)
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.title()).isEqualTo("Rapport");
                    assertThat(paper.leftOut()).isEqualTo("Gjeld ei anna sak.");
                });
        assertThat(bundle.papers()).extracting(ShippedPaper::sha256).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(fixture.text(
                        "SELECT count(*) FROM audit_events WHERE subject_id = :id AND action = 'APPEAL_PAPERS_READ'",
                        appeal))
                .isEqualTo("1");
    }

    @Test
    void more_can_be_sent_while_the_result_is_waited_for() {
        fixture.take(appeal, AppealFixture.papers(MONDAY));
        fixture.on(MONDAY.plusDays(1));
        fixture.document(decision, DocumentKind.REPORT, "Tillegg");
        fixture.take(appeal, AppealFixture.papers(MONDAY.plusDays(1)));
        assertThat(fixture.tasks(appeal)).containsExactly("recordOutcome");
        assertThat(bundle(2).papers()).extracting(ShippedPaper::title).contains("Tillegg");
        assertThat(bundle(1).papers()).extracting(ShippedPaper::title).doesNotContain("Tillegg");
        fixture.take(
                appeal,
                new RecordAppealOutcome(
                        AppealResult.UPHELD, MONDAY.plusDays(1), "77", "aml § 18-6", List.of(), null, List.of()));
        assertThat(fixture.fixture.hasEnded(appeal)).isTrue();
    }

    @Test
    void what_cannot_be_sent_is_refused() {
        assertThat(fixture.wrong(appeal, AppealFixture.papers(MONDAY.plusDays(1))))
                .containsExactly("/day future");
        assertThat(fixture.wrong(appeal, AppealFixture.papers(MONDAY.minusDays(1))))
                .containsExactly("/day tooEarly");
        assertThat(fixture.wrong(appeal, keepingBack(99, "Nei."))).containsExactly("/leftOut/0/number unknown");
        List<SendPapers.LeftOut> everything = now().stream()
                .map(paper -> new SendPapers.LeftOut(paper.number(), "Nei."))
                .toList();
        assertThat(fixture.wrong(appeal, new SendPapers(MONDAY, Carrier.HAND, everything, null)))
                .containsExactly("/leftOut everything");
        assertThat(fixture.refused(
                        appeal,
                        new RecordAppealOutcome(
                                AppealResult.UPHELD, MONDAY, "77", "aml § 18-6", List.of(), null, List.of())))
                .as("nobody decides on what they have not got")
                .isEqualTo("noTask");
    }
}
