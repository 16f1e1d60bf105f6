package no.algoritmetilsyn.process;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.text.Block;

/** What people write into letters, whether one is ready to be submitted, and what they do when it cannot leave. */
final class WalkLetters {

    /** What is done about a rule that keeps a letter from leaving; about others, it is drafted anew. */
    private static final Map<String, Set<String>> REMEDIES = Map.of(
            "silenceUntold", Set.of("considerFine"),
            "breachesUnassessed", Set.of("assessBreaches"),
            "proofTooLow", Set.of("assessBreaches"),
            "factorsUnweighed", Set.of("weighFactors"),
            "coordinationMissing", Set.of("skipCoordination"),
            "coordinationOpen", Set.of("enterCoordinationAnswer"),
            "ceilingUncounted", Set.of("countCeiling"),
            "ceilingOfEarlierDay", Set.of("countCeiling"),
            "banDaysPassed", Set.of("forbidUse"),
            "otherLetterOpen", Set.of("discardLetter"));

    private static final List<String> LEAVING = List.of("submitLetter", "approveLetter", "sendLetter");

    /** How a rule begins that names what is not written in a letter yet. */
    private static final String UNWRITTEN = "letter ";

    /** How often a letter is put right before it is given up. */
    private static final int PATIENCE = 2;

    private static final double AT_ONCE = 1020;
    private static final double BEST = 30;
    private static final double BETTER = 15;

    private final WalkFixture fixture;
    private final WalkMemory memory;

    WalkLetters(WalkFixture fixture, WalkMemory memory) {
        this.fixture = fixture;
        this.memory = memory;
    }

    /** A letter is written first, and submitted once nothing is missing in it; what keeps it from leaving is put right. */
    double rate(WalkGuide.Choice choice) {
        return switch (choice.step().name()) {
            case "writeLetter" -> isUnwritten(choice) ? BETTER : -2 * BETTER;
            case "submitLetter" -> isUnwritten(choice) ? -2 * BEST : 0;
            default -> remedy(choice);
        };
    }

    private double remedy(WalkGuide.Choice choice) {
        String step = choice.step().name();
        String rule = kept(choice.proceeding().id());
        if (rule == null || rule.startsWith(UNWRITTEN) && !step.equals("discardLetter")) {
            return 0;
        }
        if (step.equals("discardLetter")
                && memory.timesRefused(choice.proceeding().id(), rule) > PATIENCE) {
            return AT_ONCE + 2 * BEST;
        }
        if (step.equals("sendBackLetter")
                || REMEDIES.getOrDefault(rule, Set.of()).contains(step)) {
            return AT_ONCE + BEST;
        }
        if (REMEDIES.containsKey(rule) || rule.startsWith(UNWRITTEN)) {
            return 0;
        }
        return step.equals("discardLetter") ? AT_ONCE : choice.step().endsTask() ? 0 : AT_ONCE + BETTER;
    }

    /** The rule that keeps a letter from leaving; null when none does. */
    private String kept(UUID proceeding) {
        return LEAVING.stream()
                .flatMap(step -> Stream.ofNullable(memory.rule(proceeding, step)))
                .findFirst()
                .orElse(null);
    }

    private boolean isUnwritten(WalkGuide.Choice choice) {
        String letter = fixture.scalar("SELECT id FROM letters WHERE state = 'DRAFT' AND proceeding_id = '"
                + choice.proceeding().id() + "' ORDER BY written_at DESC, id DESC LIMIT 1");
        return letter != null && !missing(letter).isEmpty();
    }

    private List<String> missing(String letter) {
        String content = fixture.scalar("SELECT content FROM letters WHERE id = '" + letter + "'");
        return LetterSnapshot.read(content.getBytes(StandardCharsets.UTF_8)).text().missing().stream()
                .map(Block::id)
                .toList();
    }

    /** The proceedings in which a letter waits to be submitted, signed or sent. */
    List<String> waiting() {
        return fixture.column("SELECT DISTINCT CAST(proceeding_id AS text) FROM letters"
                + " WHERE state IN ('DRAFT', 'FOR_APPROVAL', 'APPROVED') ORDER BY 1");
    }

    /** Whether a letter waits for somebody who signs it. */
    boolean isToSign(WalkFixture.Known known) {
        return fixture.scalar("SELECT id FROM letters WHERE state = 'FOR_APPROVAL' AND proceeding_id = '" + known.id()
                        + "' LIMIT 1")
                != null;
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
