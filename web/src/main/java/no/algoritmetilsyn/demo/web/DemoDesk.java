package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.step.OpeningRequest;
import no.algoritmetilsyn.casefile.step.Openings;
import no.algoritmetilsyn.casefile.step.StepPreparation;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.StepResult;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.complaint.AnswerComplaint;
import no.algoritmetilsyn.inbox.Inbox;
import no.algoritmetilsyn.inbox.InboxLetters;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.desk.SendBackLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.letter.desk.WriteLetter;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.LongTransaction;
import no.algoritmetilsyn.platform.web.RetryOnClash;
import no.algoritmetilsyn.process.PastTimers;

/** What the accounts of the demo do at their desks: they open proceedings, take steps, write letters and sign them. */
@Dependent
class DemoDesk {

    @Inject
    Openings openings;

    @Inject
    Steps steps;

    @Inject
    StepPreparation preparation;

    @Inject
    LetterPages letters;

    @Inject
    ProceedingPages proceedings;

    @Inject
    Inbox inbox;

    @Inject
    InboxLetters inboxLetters;

    @Inject
    PastTimers timers;

    @Inject
    LongTransaction transaction;

    @Inject
    AccessRows rows;

    @Inject
    CurrentActor current;

    @Inject
    AuthorityClock clock;

    /** Does a piece of work some days ago, as somebody. */
    void daysAgo(long days, Actor actor, Runnable work) {
        clock.back(Duration.ofDays(days), () -> {
            as(actor, work);
            transaction.letGo();
        });
    }

    /** Does a piece of work as somebody. */
    void as(Actor actor, Runnable work) {
        current.as(actor, () -> {
            work.run();
            return null;
        });
    }

    /** The actor declares that nothing makes them partial in a case (forvaltningsloven § 6). */
    void declareImpartial(UUID casefile) {
        rows.declare(casefile, Impartiality.Ground.NONE, null);
    }

    /**
     * Opens a proceeding.
     *
     * @param casefile case it will lie in; null for a new one
     * @param from proceeding in that case which it is opened from; null for none
     */
    StepResult open(Record input, UUID casefile, UUID from) {
        return openings.open(input, new OpeningRequest(casefile, from, null));
    }

    StepResult take(UUID proceeding, Record step) {
        var result = new AtomicReference<StepResult>();
        StepRequest request = preparation.of(proceeding, step, StepRequest.PLAIN);
        RetryOnClash.run(() -> result.set(steps.take(proceeding, step, request)));
        return result.get();
    }

    /** What timers have opened by now in the procedure of a proceeding. */
    void timers(UUID proceeding) {
        as(Actor.SYSTEM, () -> timers.fire(proceeding));
    }

    /** What a proceeding is called. */
    String reference(UUID proceeding) {
        return proceedings.open(proceeding).proceeding().reference();
    }

    /** The proceeding that carries out a decision, or the coercive fine of an order. */
    UUID following(UUID carriedOut) {
        return proceedings.open(carriedOut).links().stream()
                .filter(link -> link.relation() == Link.Relation.CARRIES_OUT)
                .filter(link -> link.to().equals(carriedOut))
                .map(Link::from)
                .findFirst()
                .orElseThrow();
    }

    /** The number of a letter within its case. */
    int documentNumber(UUID letter) {
        return letters.open(letter).letter().snapshot().frame().documentNumber();
    }

    /** Takes a step that makes something, such as a letter; gives its id. */
    UUID begin(UUID proceeding, Record step) {
        return take(proceeding, step).created().get(0);
    }

    /**
     * Writes a letter.
     *
     * @param blocks what stands in its open blocks, by their ids
     */
    void write(UUID proceeding, UUID letter, Map<String, String> blocks) {
        List<WriteLetter.WrittenBlock> written = blocks.entrySet().stream()
                .map(block -> new WriteLetter.WrittenBlock(block.getKey(), null, block.getValue()))
                .toList();
        take(proceeding, new WriteLetter(letter, null, written, List.of()));
    }

    /** Submits and sends a letter that nobody else signs. */
    void send(UUID proceeding, UUID letter) {
        take(proceeding, new SubmitLetter(letter));
        take(proceeding, new SendLetter(letter));
    }

    /** Submits a letter, has somebody else sign it, and sends it. */
    void send(UUID proceeding, UUID letter, Actor approver) {
        take(proceeding, new SubmitLetter(letter));
        as(
                approver,
                () -> take(
                        proceeding,
                        new ApproveLetter(letter, letters.open(letter).letter().hash())));
        take(proceeding, new SendLetter(letter));
    }

    /** Submits a letter, which comes back with remarks. */
    void sendBack(UUID proceeding, UUID letter, Actor approver, String remarks) {
        take(proceeding, new SubmitLetter(letter));
        as(approver, () -> take(proceeding, new SendBackLetter(letter, remarks)));
    }

    /** Opens what lies unread in the inbox of those for whom the actor speaks. */
    void readInbox() {
        inbox.rows().stream()
                .flatMap(row -> inboxLetters.of(row.proceeding()).stream())
                .filter(letter -> letter.opened() == null)
                .forEach(letter -> inboxLetters.open(letter.id()));
    }

    /** Answers a complaint by the letter that every answer is. */
    void answer(UUID complaint, String inShort, String text) {
        UUID letter = begin(complaint, new AnswerComplaint(AnswerComplaint.How.ANSWERED, null, null));
        write(complaint, letter, Map.of("summary", inShort, "answer", text));
        send(complaint, letter);
    }
}
