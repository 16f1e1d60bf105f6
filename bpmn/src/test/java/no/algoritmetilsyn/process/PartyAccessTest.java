package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.appeal;
import static no.algoritmetilsyn.process.AppealFixture.assess;
import static no.algoritmetilsyn.process.AppealFixture.review;
import static no.algoritmetilsyn.process.PartyAccessFixture.ask;
import static no.algoritmetilsyn.process.PartyAccessFixture.give;
import static no.algoritmetilsyn.process.PartyAccessFixture.outside;
import static no.algoritmetilsyn.process.PartyAccessFixture.redacted;
import static no.algoritmetilsyn.process.PartyAccessFixture.refuse;
import static no.algoritmetilsyn.process.PartyAccessFixture.rule;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LAWYER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.PartyPages;
import no.algoritmetilsyn.casefile.PartyRecord;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.document.DocumentKind;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.partyaccess.step.AccessGround;
import no.algoritmetilsyn.partyaccess.step.Outcome;
import no.algoritmetilsyn.partyaccess.step.RuleAccess;
import no.algoritmetilsyn.partyaccess.step.Scope;
import org.junit.jupiter.api.Test;

/** A party asks to see documents, and is answered document by document (forvaltningsloven §§ 18-21). */
class PartyAccessTest extends PartyAccessTestBase {

    @Test
    void the_party_asks_itself_and_is_told_of_each_document() {
        fixture.as(fixture.furuvik);
        fixture.take(decision, fixture.read(decision, "askPartyAccess", "{\"scope\":\"NAMED\",\"text\":\"Alt.\"}"));
        UUID request = fixture.request(decision);
        assertThat(fixture.refused(decision, ask(Scope.ALL))).isEqualTo("alreadyAsked");
        assertThat(fixture.texts("SELECT relation FROM links WHERE from_id = :id", request))
                .containsExactly("ASKS_FOR");
        assertThat(fixture.tasks(request)).containsExactly("ruleAccess");
        assertThat(fixture.deadlines(request, "party-access-goal")).containsExactly("RUNNING 2026-12-07");
        assertThat(fixture.tasks(decision)).as("nobody has to read it beside").doesNotContain("readIncoming");

        fixture.as(INSPECTOR);
        fixture.redact(report);
        fixture.take(
                request, rule(refuse(note, AccessGround.INTERNAL_PAPER), redacted(report, AccessGround.TRADE_SECRET)));
        assertThat(fixture.shown(request)).containsExactly("Rapport REDACTED");
        assertThat(fixture.words(request, LetterKind.PARTY_ACCESS_RULED))
                .contains(
                        "Vi seier nei etter forvaltningslova § 18 a første ledd",
                        "Vi har sladda noko etter forvaltningslova § 19 første ledd bokstav b",
                        "forvaltningslova § 21 andre ledd",
                        "3 veker");
        assertThat(fixture.tasks(request)).containsExactly("followAccess");
        assertThat(fixture.deadlines(request, "party-access-goal")).containsExactly("MET 2026-12-07");
        assertThat(fixture.deadlines(request, "appeal")).containsExactly("RUNNING 2026-12-21");

        fixture.as(fixture.furuvik);
        PartyRecord told = fixture.fixture.inTransaction(() -> fixture.fixture
                .get(PartyPages.class)
                .record(fixture.fixture.get(Proceedings.class).hold(request)));
        assertThat(told.points())
                .extracting(point -> point.state().value().name())
                .containsExactly("REFUSED", "REDACTED");
        fixture.as(fixture.bodies.signatory("310987654"));
        assertThat(fixture.forbidden(request, appeal(MONDAY, null)))
                .as("another body is told of nothing")
                .isEqualTo("SPEAKS_FOR_PARTY");
    }

    /** A file may be named after the person whose name is kept back. */
    @Test
    void what_is_not_given_whole_is_not_called_by_the_name_of_its_file() {
        UUID named = fixture.document(decision, DocumentKind.ATTACHMENT, "Brev fra Solveig Uren.pdf");
        UUID other = fixture.document(decision, DocumentKind.ATTACHMENT, "Notat om Solveig Uren.pdf");
        UUID given = fixture.document(decision, DocumentKind.ATTACHMENT, "Kart over soner.pdf");
        UUID request = fixture.asked(decision, Scope.NAMED);
        fixture.redact(other);
        fixture.take(
                request,
                rule(
                        refuse(named, AccessGround.TRADE_SECRET),
                        redacted(other, AccessGround.TRADE_SECRET),
                        give(given)));
        assertThat(fixture.words(request, LetterKind.PARTY_ACCESS_RULED))
                .contains("Kart over soner.pdf")
                .doesNotContain("Solveig");
        assertThat(fixture.texts("SELECT coalesce(title, '-') FROM access_rulings WHERE request_id = :id", request))
                .containsExactlyInAnyOrder("-", "-", "Kart over soner.pdf");
    }

    @Test
    void what_is_given_whole_ends_the_request() {
        UUID request = fixture.asked(decision, Scope.NAMED);
        fixture.take(request, rule(give(report)));
        assertThat(fixture.fixture.hasEnded(request)).isTrue();
        assertThat(fixture.text("SELECT state FROM access_requests WHERE id = :id", request))
                .isEqualTo("ENDED");
        assertThat(fixture.words(request, LetterKind.PARTY_ACCESS_RULED)).doesNotContain("Slik klagar du");
        assertThat(fixture.deadlines(request, "appeal")).isEmpty();
    }

    @Test
    void a_refusal_names_a_provision_that_holds_and_fits_the_document() {
        UUID request = fixture.asked(decision, Scope.NAMED);
        assertThat(fixture.wrong(request, rule(refuse(report, null)))).containsExactly("/rulings/0/ground required");
        assertThat(fixture.wrong(request, rule(refuse(report, AccessGround.DANGER))))
                .as("the act of 2025 is not in force")
                .containsExactly("/rulings/0/ground notInForce");
        assertThat(fixture.wrong(request, rule(refuse(report, AccessGround.INTERNAL_PAPER))))
                .containsExactly("/rulings/0/ground notInternal");
        assertThat(fixture.wrong(request, rule(refuse(note, AccessGround.TRADE_SECRET))))
                .as("internal papers have a provision of their own")
                .containsExactly("/rulings/0/ground ofInternal");
        assertThat(fixture.wrong(request, rule(refuse(report, AccessGround.SOURCE))))
                .containsExactly("/rulings/0/ground noSource");
        assertThat(fixture.wrong(
                        request,
                        rule(new RuleAccess.Ruling(report, Outcome.AS_IS, AccessGround.RESEARCH, null, List.of()))))
                .containsExactly("/rulings/0/ground nothingRefused");
    }

    @Test
    void each_document_is_ruled_once_and_has_a_file() {
        UUID request = fixture.asked(decision, Scope.NAMED);
        assertThat(fixture.wrong(request, rule(give(report), give(report))))
                .containsExactly("/rulings/1/document twice");
        assertThat(fixture.wrong(request, rule(give(UUID.randomUUID()))))
                .containsExactly("/rulings/0/document unknown");
        assertThat(fixture.wrong(request, rule(redacted(report, AccessGround.TRADE_SECRET))))
                .containsExactly("/rulings/0/version noFile");
        assertThat(fixture.wrong(request, rule(outside(report)))).containsExactly("/rulings nothingRuled");
        assertThat(fixture.wrong(request, rule(give(note))))
                .as("more than law wants is given when that is weighed")
                .containsExactly("/rulings/0/reason weighing");
    }

    @Test
    void who_asks_for_all_is_answered_about_all() {
        UUID request = fixture.asked(decision, Scope.ALL);
        assertThat(fixture.wrong(request, rule(give(report)))).containsExactly("/rulings missing");
        assertThat(fixture.wrong(request, rule(give(report), outside(note)))).contains("/rulings/1/outcome ofTheCase");
    }

    @Test
    void who_has_reported_stays_hidden_whatever_is_ruled() {
        UUID report = fixture.ofSource(decision, "Kari varsla");
        UUID request = fixture.asked(decision, Scope.NAMED);
        assertThat(fixture.wrong(request, rule(give(report)))).containsExactly("/rulings/0/outcome source");
        assertThat(fixture.wrong(request, rule(refuse(report, AccessGround.TRADE_SECRET))))
                .containsExactly("/rulings/0/ground ofSource");
        fixture.take(request, rule(refuse(report, AccessGround.SOURCE)));
        assertThat(fixture.words(request, LetterKind.PARTY_ACCESS_RULED))
                .contains("arbeidsmiljølova § 2 A-7")
                .doesNotContain("Kari");
        UUID appeal = fixture.appealed(request, MONDAY);
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        fixture.take(appeal, review(AppealResult.ANNULLED, null));
        fixture.send(appeal, WorkFixture.LEADER);
        assertThat(fixture.shown(request)).as("no appeal gives it either").isEmpty();
    }

    @Test
    void a_complainant_who_is_a_party_is_answered_as_a_person() {
        UUID complaint = fixture.complaint(decision, false);
        fixture.as(Actor.complainant(complaint));
        fixture.take(
                complaint, fixture.read(complaint, "askPartyAccess", "{\"scope\":\"NAMED\",\"text\":\"Rapporten.\"}"));
        UUID request = fixture.request(complaint);
        fixture.as(INSPECTOR);
        fixture.take(request, rule(give(report), refuse(note, AccessGround.INTERNAL_PAPER)));
        assertThat(fixture.texts(
                        "SELECT recipient_kind || ' ' || recipient_id FROM disclosures WHERE proceeding_id = :id"
                                + " AND document_id = '" + report + "'",
                        request))
                .containsExactly("PERSON " + complaint);
        assertThat(fixture.text("SELECT recipient_identity_id FROM letters WHERE proceeding_id = :id", request))
                .isEqualTo(complaint.toString());
        assertThat(fixture.words(request, LetterKind.PARTY_ACCESS_RULED)).contains("Slik klagar du");

        UUID appeal = fixture.appealed(request, MONDAY);
        assertThat(fixture.text("SELECT identity_id FROM appeals WHERE id = :id", appeal))
                .isEqualTo(complaint.toString());
        assertThat(fixture.refused(request, appeal(MONDAY, null))).isEqualTo("appealed");
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        fixture.take(appeal, review(AppealResult.ANNULLED, null));
        fixture.send(appeal, WorkFixture.LEADER);
        assertThat(fixture.shown(request)).containsExactly("Notat ORIGINAL", "Rapport ORIGINAL");
    }

    @Test
    void nobody_disqualified_rules_on_it() {
        UUID request = fixture.asked(decision, Scope.NAMED);
        fixture.as(LAWYER).take(request, new DeclareImpartiality(Impartiality.Ground.AUTOMATIC, "Bror."));
        assertThat(fixture.forbidden(request, rule(give(report)))).startsWith("NOT_DISQUALIFIED");
        fixture.as(fixture.furuvik);
        assertThat(fixture.forbidden(request, rule(give(report)))).isEqualTo("ROLE");
    }
}
