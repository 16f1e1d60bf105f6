package no.algoritmetilsyn.process;

import java.util.List;

/** What becomes of complaints, and of those who complain. */
final class ComplaintStories {

    /** Somebody complains, and is a party. */
    static final String SORTED =
            """
            complainant  complains
            inspector    sortComplaint        kind=COMPLAINT answer=true party=true
            """;

    private static final String WRITES_MORE =
            """
            complainant  writeToAuthority     kind=ADDS
            inspector    readIncoming
            """;

    /** Only those who have to know go on seeing the case. */
    private static final String SHIELDED =
            """
            leader       shieldCase           ground=SOURCE keepers=2 keepers/0/keeper=@leader keepers/1/keeper=@inspector group=none
            """;

    private static final String DELAYED =
            """
            after        interim-reply
            inspector    replyInterim         expected=+60
            letters
            inspector    tellDelay            expected=+90
            letters
            """;

    private static final String ANSWERED = DELAYED
            + """
                      inspector    answerComplaint      how=ANSWERED
                      letters
                      """;

    private static final String DISMISSED = DELAYED
            + """
                      inspector    answerComplaint      how=DISMISSED
                      letters
                      """;

    private ComplaintStories() {}

    static List<Story> all() {
        return List.of(
                Story.of(
                        "a complaint is completed, delayed and answered",
                        SORTED,
                        WRITES_MORE,
                        """
                        inspector    askToComplete        limit=+21
                        letters
                        """,
                        ANSWERED),
                Story.of(
                        "somebody who complains turns out to report on their own workplace, and an appeal of the answer is not mended",
                        SORTED,
                        """
                        inspector    correctReceivedDate      day=-3
                        inspector    protectSource
                        """,
                        DISMISSED,
                        """
                        complainant  receiveComplainantAppeal decision=none
                        """,
                        AppealStories.UNMENDED),
                Story.of(
                        "somebody who complains gets letters by post, and the post brings them back",
                        SORTED,
                        """
                        complainant  askLettersByPost     byPost=true
                        inspector    askToComplete        limit=+21
                        letters
                        archivist    postLetter           postedOn=today
                        archivist    returnLetter
                        inspector    mendDispatch         how=PAPER
                        archivist    postLetter           postedOn=today
                        archivist    returnLetter
                        inspector    mendDispatch         how=TOLD
                        complainant  askLettersByPost     byPost=false
                        inspector    askToComplete        limit=+21
                        inspector    discardLetter
                        inspector    askToComplete        limit=+28
                        inspector    discardLetter
                        """),
                Story.of(
                        "somebody who reports on their own workplace is protected from the start",
                        """
                        employee     complains
                        inspector    sortComplaint        kind=COMPLAINT answer=true party=false
                        leader       nameSourceReader     userName=@otherInspector
                        leader       endSourceReader      userName=@otherInspector
                        """,
                        SHIELDED,
                        WRITES_MORE,
                        """
                        leader       liftShield
                        """),
                Story.of(
                        "a tip of nobody is noted",
                        """
                        nobody       complains
                        inspector    correctReceivedDate  day=-1
                        lawyer       sortComplaint        kind=TIP answer=false
                        """));
    }
}
