package no.algoritmetilsyn.letter.desk;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Begins letters, for features that ask for one within a step of theirs. */
@Stateless
public class LetterDrafts {

    @PersistenceContext
    EntityManager entities;

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
    Event<LetterBegun> begun;

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
                        entities.find(Casefile.class, proceeding.casefileId()).number(),
                        1),
                asked.letter(),
                renderer.text(asked.letter(), language));
        var letter = new OutgoingLetter(asked, draft, writer, clock.instant());
        entities.persist(letter);
        rows.wrote(letter.id());
        entities.flush();
        begun.fire(new LetterBegun(letter.id(), proceeding.id(), proceeding.casefileId()));
        return letter.id();
    }
}
