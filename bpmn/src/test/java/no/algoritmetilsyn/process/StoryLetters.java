package no.algoritmetilsyn.process;

import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.authority.Organ;

/** The way of letters that were begun: their author writes what is missing and submits them, another signs, the author sends them. */
final class StoryLetters {

    /**
     * What is done next with a letter.
     *
     * @param who does it
     */
    record Next(UUID proceeding, Actor who, String step, Map<String, String> said) {}

    private final Random random;
    private final WalkFixture fixture;
    private final WalkLetters letters;

    StoryLetters(Random random, WalkFixture fixture) {
        this.random = random;
        this.fixture = fixture;
        this.letters = new WalkLetters(fixture);
    }

    /** What is done next with the oldest letter of the case that has not been sent; null when all have. */
    Next next(StoryRun run) {
        String found = fixture.scalar(
                """
                SELECT l.id || ' ' || l.proceeding_id || ' ' || l.state || ' ' || l.written_by || ' ' || l.kind
                FROM letters l JOIN proceedings p ON p.id = l.proceeding_id
                WHERE l.state IN ('DRAFT', 'FOR_APPROVAL', 'APPROVED') AND p.casefile_id = '%s'
                ORDER BY l.written_at, l.id LIMIT 1
                """
                        .formatted(run.casefile()));
        if (found == null) {
            return null;
        }
        String[] letter = found.split(" ");
        Actor author = run.cast.member(UUID.fromString(letter[3]));
        String step =
                switch (letter[2]) {
                    case "DRAFT" -> letters.missing(letter[0]).isEmpty() ? "submitLetter" : "writeLetter";
                    case "FOR_APPROVAL" -> "approveLetter";
                    default -> "sendLetter";
                };
        Actor who = step.equals("approveLetter") ? signs(run.cast, letter[4], author) : author;
        return new Next(UUID.fromString(letter[1]), who, step, Map.of("letter", letter[0]));
    }

    /** Somebody else, who has the power to sign letters of a kind. */
    private Actor signs(StoryCast cast, String kind, Actor author) {
        if (author.organ() == Organ.APPEAL_BODY) {
            return other(cast, author, "officer", "colleague");
        }
        boolean lawyers =
                fixture.scalar("SELECT kind FROM delegations WHERE role = 'LAWYER' AND organ = 'FIRST_INSTANCE'"
                                + " AND kind = '" + kind + "' LIMIT 1")
                        != null;
        return lawyers && random.nextBoolean()
                ? other(cast, author, "lawyer", "otherLawyer")
                : other(cast, author, "leader", "otherLeader");
    }

    private static Actor other(StoryCast cast, Actor author, String one, String another) {
        Actor first = cast.who(one, null);
        return first.equals(author) ? cast.who(another, null) : first;
    }
}
