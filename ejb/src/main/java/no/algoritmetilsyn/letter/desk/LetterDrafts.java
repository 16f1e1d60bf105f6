package no.algoritmetilsyn.letter.desk;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.letter.text.TextMerge;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Begins letters, for features that ask for one within a step of theirs. */
@Stateless
public class LetterDrafts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Casefiles casefiles;

    @Inject
    Access access;

    @Inject
    AccessRows rows;

    @Inject
    LetterRenderer renderer;

    @Inject
    LetterFrames frames;

    @Inject
    AuthorityClock clock;

    @Inject
    BegunLetters letters;

    @Inject
    Event<LetterBegun> begun;

    /**
     * Begins a letter, or writes the one of its kind in the proceeding that has not left anew, with what was typed into it.
     *
     * @return its id
     * @throws LetterRefused when a value is missing
     */
    public UUID draftOrRevise(NewLetter asked) {
        Optional<UUID> open =
                letters.open(asked.proceedingId(), asked.letter().kind()).map(OutgoingLetter::id);
        open.ifPresent(letter -> revise(letter, asked.letter()));
        return open.orElseGet(() -> draft(asked));
    }

    /**
     * Begins a letter: the template gives its text, the actor is its case officer. In a language in which there is no letter of
     * the kind, it is written in bokmål.
     *
     * @return its id
     * @throws LetterRefused when a value is missing
     */
    public UUID draft(NewLetter asked) {
        Proceeding proceeding = entities.find(Proceeding.class, asked.proceedingId());
        access.require(Act.LETTER_WRITE, proceeding.casefileId());
        UUID writer = access.actor().id();
        LetterLanguage language =
                asked.letter().kind().languages().contains(asked.language()) ? asked.language() : LetterLanguage.NB;
        LetterSnapshot draft = LetterSnapshot.of(
                language,
                frames.of(
                        asked.to(),
                        language,
                        asked.exemption(),
                        writer,
                        casefiles.printedNumber(proceeding.casefileId()),
                        1),
                asked.letter(),
                renderer.text(asked.letter(), language));
        var letter = new OutgoingLetter(asked, draft, writer, clock.instant());
        entities.persist(letter);
        rows.wrote(letter.id());
        entities.flush();
        begun.fire(new LetterBegun(letter.id(), letter.kind(), proceeding.id(), proceeding.casefileId()));
        return letter.id();
    }

    /**
     * Writes a draft anew with other values. What was typed into it stays where its block is still there, and is set aside where it
     * is not; the actor has written it, too.
     *
     * @param letterId a letter that is still a draft
     * @throws LetterRefused when a value is missing
     */
    public void revise(UUID letterId, Letter values) {
        OutgoingLetter letter = entities.find(OutgoingLetter.class, letterId);
        Proceeding proceeding = entities.find(Proceeding.class, letter.proceedingId());
        access.require(Act.LETTER_WRITE, proceeding.casefileId());
        LetterSnapshot before = letter.snapshot();
        TextMerge merged = TextMerge.of(before.text(), renderer.text(values, letter.language()));
        UUID writer = access.actor().id();
        letter.write(
                new LetterSnapshot(
                        before.kind(), before.language(), before.frame(), values, merged.text(), before.attachments()),
                writer,
                clock.instant());
        rows.wrote(letterId);
    }
}
