package no.algoritmetilsyn.process;

import java.util.List;

/** How a decision comes about, and what is done with it. */
final class DecisionStories {

    static final String OPENED = """
            inspector  openDecision            power=GDPR_ORDER
            """;

    /** A body has told what it thinks of what is intended, and that has been considered. */
    static final String HEARD =
            """
            inspector  draftNotice             grounds=1 dailyPenalty=20000 limit=+28
            letters
            body       receiveStatement
            inspector  assessStatement
            """;

    /** It has said nothing. */
    static final String SILENT =
            """
            inspector  draftNotice             grounds=1 dailyPenalty=20000 limit=+28
            letters
            after      comment-notice
            inspector  proceedWithoutStatement
            """;

    /** A leader has left the notice out. */
    static final String UNHEARD = """
            leader     skipNotice
            """;

    /** An order of three points is decided, the first two of which cost something each day. */
    static final String ORDERED =
            """
            inspector  draftDecision           points=3 points/0/limit=+35 points/1/limit=+56 points/2/limit=+56 penalty=DAY points/0/rate=15000 points/1/rate=10000 riseAfter=none riseBy=none riseUnit=none cap=none
            letters
            """;

    private static final String TOLD_AND_CORRECTED =
            """
            inspector  tellComplainant         in:DECISION
            letters
            inspector  correctDecisionArrival  day=today
            inspector  correctDecision
            letters
            """;

    private static final String FINAL =
            """
            leader     annulPoint              in:ORDER number=1 day=today
            inspector  closeOrder              in:ORDER
            after      appeal
            after      appeal
            inspector  closeDecision           in:DECISION
            """;

    private DecisionStories() {}

    static List<Story> all() {
        return List.of(
                Story.of(
                        "a notice goes back and forth, a body gets more time to speak, and nothing is decided",
                        OPENED,
                        """
                        inspector  draftNotice             grounds=1 limit=+28
                        inspector  submitLetter
                        leader     sendBackLetter
                        letters
                        body       askCommentTime          until=+42
                        inspector  grantCommentTime        until=+42
                        body       askCommentTime          until=+56
                        inspector  refuseCommentTime
                        letters
                        inspector  endWithoutDecision
                        inspector  tellEnding
                        letters
                        """),
                Story.of(
                        "a complaint leads to a decision, an appeal of it is taken back, and it becomes final",
                        ComplaintStories.SORTED,
                        OPENED,
                        UNHEARD,
                        ORDERED,
                        TOLD_AND_CORRECTED,
                        AppealStories.TAKEN_BACK,
                        FINAL));
    }
}
