package no.algoritmetilsyn.process;

import java.util.List;

/** How decisions and reports come before the public, and are taken back. */
final class PublicationStories {

    /** What was sent last is gone through, proposed, answered, published, corrected and taken back. */
    static final String PUBLISHED =
            """
            archivist  redactLetter        nothing=true passages=none
            inspector  proposePublication  whole=true
            letters
            body       answerPublication   secrets=false
            archivist  publishDecision
            inspector  correctPublication  whole=true publication=none
            leader     withdrawPublication publication=none
            """;

    private PublicationStories() {}

    static List<Story> all() {
        return List.of(Story.of(
                "a decision is published, corrected and taken back, twice",
                DecisionStories.OPENED,
                DecisionStories.SILENT,
                DecisionStories.ORDERED,
                PUBLISHED,
                PUBLISHED));
    }
}
