package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.text.BlockShape;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.letter.text.LetterText;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * Sends letters that a step has said in full, such as that more time is given: there is nothing left to write in them, and the one
 * who takes the step signs by it. The letter is sent in the transaction of the step; {@link UnprintedLetters} prints it afterwards.
 */
@Dependent
public class StepLetters {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Casefiles casefiles;

    @Inject
    LetterRenderer renderer;

    @Inject
    LetterFrames frames;

    @Inject
    LetterApproval approval;

    @Inject
    LetterSending sending;

    @Inject
    AuthorityClock clock;

    /**
     * Sends a letter to an organisation.
     *
     * @param blocks what stands in blocks that the template leaves open, by their ids
     * @param signer account whose name stands below it
     * @return its id
     * @throws LetterRefused when something is missing in it, or a character cannot be printed
     * @throws no.algoritmetilsyn.casefile.step.StepRefused when no way leads to its recipient
     */
    public UUID send(NewLetter asked, Map<String, String> blocks, UUID signer, StepRun run) {
        LetterLanguage language = asked.language();
        LetterSnapshot draft = LetterSnapshot.of(
                language,
                frames.of(
                        asked.to(), language, asked.exemption(), signer, casefiles.printedNumber(run.casefileId()), 1),
                asked.letter(),
                filled(renderer.text(asked.letter(), language), blocks));
        var letter = new OutgoingLetter(asked, draft, signer, run.now());
        entities.persist(letter);
        entities.flush();
        approval.signAtOnce(letter, signer, run);
        sending.sendUnprinted(letter, clock.today(), signer, run);
        return letter.id();
    }

    private static LetterText filled(LetterText proposed, Map<String, String> blocks) {
        LetterText text = proposed;
        for (Map.Entry<String, String> block : blocks.entrySet()) {
            text = text.write(block.getKey(), BlockShape.PARAGRAPH, List.of(block.getValue()));
        }
        return text;
    }
}
