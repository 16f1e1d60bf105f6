package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.LeaveOutParty;
import no.algoritmetilsyn.appeal.step.NotifyParties;
import no.algoritmetilsyn.appeal.step.ReceivePartyStatement;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.AppealNotice;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** How other parties are told of an appeal, heard, or left out (forvaltningsloven § 33 third and fourth paragraph). */
@Dependent
class AppealHearings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Appeals appeals;

    @Inject
    OtherParties parties;

    @Inject
    AppealLetters letters;

    @Inject
    AppealDeadlines deadlines;

    @Inject
    AuthorityClock clock;

    /** Begins one letter to each who is neither told nor left out; one that is a draft is written anew. */
    void begin(NotifyParties step, StepRun run) {
        if (!step.limit().isAfter(clock.today())) {
            throw InvalidStep.at("limit", "past");
        }
        DecisionAppeal appeal = appeals.appeal(run.id());
        parties.untold(appeal)
                .forEach(party -> run.created(letters.notice(appeal, party, step.summary(), step.limit())));
        run.detail("limit", step.limit().toString());
    }

    Optional<String> notToBeTold(UUID id) {
        return nobodyLeft(id).or(() -> letters.submitted(id, LetterKind.APPEAL_NOTICE));
    }

    /** Why nobody can be told or left out any more. */
    Optional<String> nobodyLeft(UUID id) {
        DecisionAppeal appeal = appeals.appeal(id);
        if (!appeal.state().isBeforeForwarding()) {
            return Optional.of("sentOn");
        }
        return parties.untold(appeal).isEmpty() ? Optional.of("nobodyToTell") : Optional.empty();
    }

    /** The form begins with the usual limit. */
    Map<String, String> usualLimit() {
        return Map.of("limit", deadlines.usualLimitToComment().toString());
    }

    void leaveOut(LeaveOutParty step, StepRun run) {
        OtherParty party = find(run.id(), step.number());
        if (!party.isOpen()) {
            throw InvalidStep.at("number", party.toldOn() == null ? "leftOut" : "told");
        }
        if (letters.open(run.id(), LetterKind.APPEAL_NOTICE, party.addressee()).isPresent()) {
            throw InvalidStep.at("number", "letterOpen");
        }
        party.leaveOut(step.reason(), run.actor().id(), clock.today());
        run.detail("party", step.number().toString());
    }

    void receive(ReceivePartyStatement step, StepRun run) {
        OtherParty party = find(run.id(), step.number());
        PastDay.require(
                "posted", step.posted(), appeals.appeal(run.id()).filing().postedOn(), clock.today());
        entities.persist(new PartyStatement(run.id(), step, run.actor().id(), run.now()));
        deadlines.heardFrom(party);
        run.detail("party", step.number().toString());
        run.detail("posted", step.posted().toString());
    }

    Optional<String> nobodyToHear(UUID id) {
        return parties.of(id).isEmpty() ? Optional.of("noOtherParty") : Optional.empty();
    }

    private OtherParty find(UUID id, int number) {
        return parties.find(id, number).orElseThrow(() -> InvalidStep.at("number", "unknown"));
    }

    /** What keeps the letter that tells a party from leaving now. */
    FinishCheck check(DecisionAppeal appeal, OutgoingLetter letter) {
        return new FinishCheck()
                .when(!appeal.state().isBeforeForwarding(), FinishSection.QUESTIONS, "appealMoved")
                .when(!limit(letter).isAfter(clock.today()), FinishSection.DATES, "dayPassed");
    }

    /** A party is told: its limit runs. */
    void told(DecisionAppeal appeal, OutgoingLetter letter) {
        parties.find(appeal.id(), letter.addressee()).ifPresent(party -> {
            party.tell(clock.today(), limit(letter));
            deadlines.told(appeal, party);
        });
    }

    private static LocalDate limit(OutgoingLetter letter) {
        return ((AppealNotice) letter.snapshot().data()).limit();
    }

    /** The appeal is sent on: those who were told get what the appeal body is told, signed by the one who signed that. */
    void copyStatement(DecisionAppeal appeal, UUID signer, StepRun run) {
        parties.of(appeal.id()).stream()
                .filter(party -> party.toldOn() != null)
                .forEach(party -> letters.copyStatement(appeal, party, signer, run));
    }

    /** The appeal is decided here: those who were told of it are told what became of it, too (§ 27). */
    void tellOutcome(DecisionAppeal appeal, UUID signer, StepRun run) {
        parties.of(appeal.id()).stream()
                .filter(party -> party.toldOn() != null)
                .forEach(party -> letters.tellOutcome(appeal, party, signer, run));
    }
}
