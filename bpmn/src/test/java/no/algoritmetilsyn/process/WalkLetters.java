package no.algoritmetilsyn.process;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.text.Block;

/** What people write into letters, and which letter they mean. */
final class WalkLetters {

    private final WalkFixture fixture;

    WalkLetters(WalkFixture fixture) {
        this.fixture = fixture;
    }

    /** The blocks of a letter in which something is to be written yet. */
    List<String> missing(String letter) {
        String content = fixture.scalar("SELECT content FROM letters WHERE id = '" + letter + "'");
        return LetterSnapshot.read(content.getBytes(StandardCharsets.UTF_8)).text().missing().stream()
                .map(Block::id)
                .toList();
    }

    /** Fills in what is written in a letter, the hash of the one that is signed, or the one that can be published. */
    void fill(WalkForm form, UUID proceeding, String step) {
        Object letter = form.values().get("letter");
        if (step.equals("redactLetter") || step.equals("proposePublication")) {
            String number = published(proceeding);
            if (number != null) {
                form.values().put("document", Integer.valueOf(number));
            }
        } else if (step.equals("redactFile")) {
            form.values().put("looked", true);
            form.rows("passages").clear();
            form.rows("passages").add(new LinkedHashMap<>(Map.of("page", 1, "provision", "OFFL_13")));
        } else if (step.equals("approveLetter") && letter != null) {
            form.values().put("hash", fixture.scalar("SELECT hash FROM letters WHERE id = '" + letter + "'"));
        } else if (step.equals("writeLetter") && letter != null) {
            form.rows("enclosures").clear();
            form.rows("blocks").clear();
            missing(letter.toString()).forEach(block -> form.rows("blocks")
                    .add(new LinkedHashMap<>(Map.of("block", block, "text", "Vi så på systemet i dag."))));
        }
    }

    private String published(UUID proceeding) {
        return fixture.scalar("SELECT CAST(content AS jsonb) -> 'frame' ->> 'documentNumber' FROM letters"
                + " WHERE state = 'SENT' AND proceeding_id = '" + proceeding
                + "' AND kind IN ('DECISION', 'FINE_DECISION',"
                + " 'INTERIM_BAN', 'FINAL_REPORT', 'PENALTY_CLAIM') ORDER BY sent_at DESC LIMIT 1");
    }
}
