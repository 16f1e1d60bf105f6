package no.algoritmetilsyn.process;

import java.util.LinkedHashMap;
import java.util.Map;
import no.algoritmetilsyn.casefile.ProceedingKind;

/**
 * One line of a story: somebody does something, letters go out, or time passes.
 *
 * @param who the role of the one who acts; null where letters go out and where time passes
 * @param what a step, an opening, {@link #COMPLAINS}, {@link #LETTERS}, {@link #LATER} or {@link #AFTER}
 * @param in the kind of proceeding that it is done with; null where the step and the place of the story tell
 * @param apart whether what is opened gets a case of its own, though the story has one
 * @param perhaps whether it is passed over where nobody offers it
 * @param said what is filled in, by the place in the form; all else is filled in at random
 */
record StoryLine(String who, String what, ProceedingKind in, boolean apart, boolean perhaps, Map<String, String> said) {

    /** Somebody files a complaint, as a complainant with a name, as one who reports on their own workplace, or as nobody. */
    static final String COMPLAINS = "complains";

    /** Every letter of the story is written, submitted, signed and sent. */
    static final String LETTERS = "letters";

    /** So many days pass. */
    static final String LATER = "later";

    /** Time passes until the day after the last one of a deadline, named by its rule. */
    static final String AFTER = "after";

    private static final String PERHAPS = "?";
    private static final String APART = "apart";
    private static final String IN = "in:";

    /** Reads a line such as {@code inspector draftNotice limit=+28}. */
    static StoryLine of(String line) {
        String[] words = line.strip().split("\\s+");
        if (words[0].equals(LETTERS)) {
            return new StoryLine(null, LETTERS, null, false, false, Map.of());
        }
        if (words[0].equals(LATER) || words[0].equals(AFTER)) {
            return new StoryLine(null, words[0], null, false, false, Map.of(words[0], words[1]));
        }
        boolean perhaps = words[0].startsWith(PERHAPS);
        String who = perhaps ? words[0].substring(1) : words[0];
        ProceedingKind in = null;
        boolean apart = false;
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 2; i < words.length; i++) {
            if (words[i].equals(APART)) {
                apart = true;
            } else if (words[i].startsWith(IN)) {
                in = ProceedingKind.valueOf(words[i].substring(IN.length()));
            } else {
                String[] pair = words[i].split("=", 2);
                said.put(pair[0], pair[1]);
            }
        }
        return new StoryLine(who, words[1], in, apart, perhaps, said);
    }

    /** Whether time passes. */
    boolean isWait() {
        return what.equals(LATER) || what.equals(AFTER);
    }

    @Override
    public String toString() {
        return (who == null ? "" : who + " ") + what + (said.isEmpty() ? "" : " " + said);
    }
}
