package no.algoritmetilsyn.process;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.text.Block;

/** What people write into letters, and whether one is ready to be submitted. */
final class WalkLetters {

    private static final double AT_ONCE = 1020;
    private static final double ANEW = 30;

    private final WalkFixture fixture;
    private final WalkMemory memory;

    WalkLetters(WalkFixture fixture, WalkMemory memory) {
        this.fixture = fixture;
        this.memory = memory;
    }

    /**
     * A letter is written first, and submitted once nothing is missing in it; what cannot leave any more is drafted anew, or taken
     * back.
     */
    double rate(WalkGuide.Choice choice) {
        String step = choice.step().name();
        return switch (step) {
            case "writeLetter" -> isUnwritten(choice) ? 15 : -25;
            case "submitLetter" -> isUnwritten(choice) ? -30 : 0;
            case "sendBackLetter" -> isStuck(choice, "approveLetter") || isStuck(choice, "sendLetter") ? AT_ONCE : 0;
            case "discardLetter" -> isStuck(choice, "submitLetter") ? AT_ONCE : 0;
            case "forbidUse" -> isStuck(choice, "submitLetter") ? AT_ONCE + ANEW : 0;
            default -> !choice.step().endsTask() && isStuck(choice, "submitLetter") ? AT_ONCE + ANEW / 2 : 0;
        };
    }

    private boolean isStuck(WalkGuide.Choice choice, String step) {
        return memory.timesRefused(choice.proceeding().id(), step) > 0;
    }

    private boolean isUnwritten(WalkGuide.Choice choice) {
        String letter = fixture.scalar("SELECT id FROM letters WHERE state = 'DRAFT' AND proceeding_id = '"
                + choice.proceeding().id() + "' ORDER BY written_at DESC LIMIT 1");
        return letter != null && !missing(letter).isEmpty();
    }

    private List<String> missing(String letter) {
        String content = fixture.scalar("SELECT content FROM letters WHERE id = '" + letter + "'");
        return LetterSnapshot.read(content.getBytes(StandardCharsets.UTF_8)).text().missing().stream()
                .map(Block::id)
                .toList();
    }

    /** Whether a letter waits for somebody who signs it. */
    boolean isToSign(WalkFixture.Known known) {
        return fixture.scalar("SELECT id FROM letters WHERE state = 'FOR_APPROVAL' AND proceeding_id = '" + known.id()
                        + "' LIMIT 1")
                != null;
    }

    /** Fills in what is written in a letter, or the hash of the one that is signed. */
    void fill(WalkForm form, String step) {
        Object letter = form.values().get("letter");
        if (letter == null) {
            return;
        }
        if (step.equals("approveLetter")) {
            form.values().put("hash", fixture.scalar("SELECT hash FROM letters WHERE id = '" + letter + "'"));
        } else if (step.equals("writeLetter")) {
            form.rows("enclosures").clear();
            form.rows("blocks").clear();
            missing(letter.toString()).forEach(block -> form.rows("blocks")
                    .add(new LinkedHashMap<>(Map.of("block", block, "text", "Vi så på systemet i dag."))));
        }
    }
}
