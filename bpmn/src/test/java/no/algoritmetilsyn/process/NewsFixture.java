package no.algoritmetilsyn.process;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.RecordAppealOutcome;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Links;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.complainant.ComplainantNews;
import no.algoritmetilsyn.complainant.ComplainantSteps;
import no.algoritmetilsyn.complainant.FollowUp;
import no.algoritmetilsyn.complaint.About;
import no.algoritmetilsyn.complaint.AnswerComplaint;
import no.algoritmetilsyn.complaint.ComplaintAppealed;
import no.algoritmetilsyn.complaint.ComplaintChannel;
import no.algoritmetilsyn.complaint.ComplaintKind;
import no.algoritmetilsyn.complaint.ComplaintLetterOwner;
import no.algoritmetilsyn.complaint.ComplaintSteps;
import no.algoritmetilsyn.complaint.Complaints;
import no.algoritmetilsyn.complaint.SortComplaint;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.costs.CostsAppealed;
import no.algoritmetilsyn.costs.CostsFacts;
import no.algoritmetilsyn.costs.CostsLetterOwner;
import no.algoritmetilsyn.costs.CostsOpening;
import no.algoritmetilsyn.costs.CostsSteps;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.document.DocumentKind;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.desk.WriteLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.redaction.RedactLetter;
import no.algoritmetilsyn.letter.redaction.RedactionSteps;
import no.algoritmetilsyn.order.step.CloseOrder;
import no.algoritmetilsyn.partyaccess.step.AccessGround;
import no.algoritmetilsyn.partyaccess.step.Scope;
import no.algoritmetilsyn.publication.PublicationLetterOwner;
import no.algoritmetilsyn.publication.PublicationSteps;
import no.algoritmetilsyn.publication.PublishedDecisions;
import no.algoritmetilsyn.publication.Standings;
import no.algoritmetilsyn.publication.step.AnswerPublication;
import no.algoritmetilsyn.publication.step.ProposePublication;
import no.algoritmetilsyn.publication.step.PublishDecision;

/** Complaints of people who are told by mail, and all that can be new to them, in tests. */
final class NewsFixture extends PartyAccessFixture {

    NewsFixture() {
        super(
                List.of(
                        ComplaintSteps.class,
                        ComplainantSteps.class,
                        CostsSteps.class,
                        RedactionSteps.class,
                        PublicationSteps.class),
                List.of(
                        Complaints.class,
                        ComplaintAppealed.class,
                        ComplaintLetterOwner.class,
                        ComplainantNews.class,
                        FollowUp.class,
                        CostsOpening.class,
                        CostsLetterOwner.class,
                        CostsFacts.class,
                        CostsAppealed.class,
                        PublicationLetterOwner.class,
                        PublishedDecisions.class,
                        Standings.class));
    }

    /** A complaint of somebody with an address for mails, just received. */
    Complaints.Receipt received() {
        return filed(of(new Contact("Vilma Prøvesen", "vilma@example.com", null, null)));
    }

    /** A complaint of somebody whom nobody knows. */
    Complaints.Receipt anonymous() {
        return filed(of(null));
    }

    /** A complaint of somebody who reports on their own workplace. */
    Complaints.Receipt ofSource() {
        return filed(of(new Contact("Varsel Prøvesen", "varsel@example.com", null, null))
                .fromSource(true));
    }

    private Submission of(Contact contact) {
        return new Submission(
                new About(null, FURUVIK, "Rangering av boligsøkere"),
                "Ingen kan forklare hvorfor jeg fikk avslag.",
                null,
                null,
                contact,
                "nb",
                ComplaintChannel.LETTER,
                clock.instant(),
                List.of());
    }

    private Complaints.Receipt filed(Submission submission) {
        as(INSPECTOR);
        Complaints.Receipt receipt = fixture.inTransaction(
                () -> fixture.get(Complaints.class).file(submission, "news-" + UUID.randomUUID(), "body"));
        impartial(receipt.complaintId());
        return receipt;
    }

    /** What the complainant sees. */
    FollowUp.View seen(Complaints.Receipt receipt) {
        return fixture.inTransaction(() -> ((FollowUp.Answer.Found)
                        fixture.get(FollowUp.class).follow(receipt.reference(), receipt.followUpCode(), "10.0.0.1"))
                .view());
    }

    void sort(UUID complaint, boolean answer) {
        take(
                complaint,
                new SortComplaint(
                        answer ? ComplaintKind.COMPLAINT : ComplaintKind.TIP,
                        "Hun har selv søkt.",
                        answer,
                        "Hun har selv søkt.",
                        answer));
    }

    /** A complaint whose complainant is a party, and which is to be answered. */
    UUID sorted() {
        UUID complaint = received().complaintId();
        sort(complaint, true);
        return complaint;
    }

    void answer(UUID complaint) {
        take(complaint, new AnswerComplaint(AnswerComplaint.How.ANSWERED, null, null));
        take(
                complaint,
                new WriteLetter(
                        letter(complaint),
                        null,
                        List.of(
                                new WriteLetter.WrittenBlock("summary", null, "Du har rett."),
                                new WriteLetter.WrittenBlock("answer", null, "Kommunen må forklare seg.")),
                        List.of()));
        sendAlone(complaint);
    }

    /** A leader dismisses the complaint. */
    void dismiss(UUID complaint) {
        end(complaint, AnswerComplaint.How.DISMISSED);
    }

    /** Ends the complaint by a decision that a leader signs. */
    void end(UUID complaint, AnswerComplaint.How how) {
        take(complaint, new AnswerComplaint(how, null, null));
        UUID letter = letter(complaint);
        String content = text("SELECT content FROM letters WHERE id = :id", letter);
        List<WriteLetter.WrittenBlock> blocks =
                LetterSnapshot.read(content.getBytes(StandardCharsets.UTF_8)).text().missing().stream()
                        .map(block -> new WriteLetter.WrittenBlock(block.id(), null, "Det gjelder en annen."))
                        .toList();
        take(complaint, new WriteLetter(letter, null, blocks, List.of()));
        send(complaint, LEADER);
    }

    /** The complainant takes a step, having shown the code. */
    void byCode(UUID complaint, Record step) {
        as(Actor.complainant(complaint));
        take(complaint, step);
        as(INSPECTOR);
    }

    /** A decision that rests on a complaint is proposed for publication, and nobody has said anything about it. */
    UUID proposed(UUID complaint) {
        UUID decision = made(null, point(SECOND, null));
        fixture.run(() -> fixture.get(Links.class).join(decision, Link.Relation.RESTS_ON, complaint));
        int number = number(decision, LetterKind.DECISION);
        as(LEADER).take(decision, new RedactLetter(number, List.of(), true));
        as(INSPECTOR)
                .take(
                        decision,
                        new ProposePublication(
                                number,
                                true,
                                WrittenForm.NB,
                                "Kommunen må la et menneske avgjøre",
                                "En modell avgjorde alene.",
                                List.of(),
                                null));
        send(decision, LAWYER);
        take(decision, new AnswerPublication(false, null, Channel.PHONE, clock.today()));
        return decision;
    }

    /** An order that has come from a complaint. */
    UUID ordered(UUID complaint) {
        UUID decision = made(null, point(SECOND, null));
        fixture.run(() -> fixture.get(Links.class).join(decision, Link.Relation.RESTS_ON, complaint));
        return orderOf(decision);
    }

    void closed(UUID order) {
        take(order, new CloseOrder("Kommunen har slutta å bruke modellen."));
    }

    void publish(UUID decision) {
        as(LEADER).take(decision, new PublishDecision(null));
        as(INSPECTOR);
    }

    /** The complainant has been refused a document, and has appealed that. */
    UUID heardAppeal(UUID complaint) {
        UUID note = document(complaint, DocumentKind.NOTE, "Notat");
        UUID request = asked(complaint, Scope.NAMED);
        take(request, rule(refuse(note, AccessGround.INTERNAL_PAPER)));
        UUID appeal = appealed(request, clock.today());
        take(appeal, assess(Conclusion.HEARD, clock.today()));
        return appeal;
    }

    /** The first instance gives the complainant what it had refused. */
    UUID appealWon(UUID complaint) {
        UUID appeal = heardAppeal(complaint);
        take(appeal, review(AppealResult.ANNULLED, null));
        send(appeal, LEADER);
        return appeal;
    }

    /** An appeal body elsewhere has the appeal. */
    UUID appealedElsewhere(UUID complaint) {
        UUID appeal = heardAppeal(complaint);
        owner("UPDATE appeals SET provision = 'aml-18-6' WHERE id = '%s'".formatted(appeal));
        take(appeal, review(AppealResult.UPHELD, null));
        send(appeal, LEADER);
        return appeal;
    }

    void decidedElsewhere(UUID appeal) {
        take(appeal, papers(clock.today()));
        take(
                appeal,
                new RecordAppealOutcome(
                        AppealResult.ANNULLED, clock.today(), "77", "fvl § 21", List.of(), null, List.of()));
    }
}
