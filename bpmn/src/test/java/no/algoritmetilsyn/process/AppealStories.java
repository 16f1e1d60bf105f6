package no.algoritmetilsyn.process;

import java.util.List;

/** What becomes of appeals: some end early, others are heard, and go on to an appeal body, our own or another. */
final class AppealStories {

    /** An appeal is mended and taken back, and another was none. */
    static final String TAKEN_BACK =
            """
            body       receiveAppeal          suspension=none
            body       askSuspension
            inspector  decideSuspension       granted=false
            letters
            inspector  assessAppeal           conclusion=TO_MEND
            inspector  askMending             limit=+14
            letters
            body       receiveMending
            body       withdrawAppeal
            inspector  receiveAppeal          suspension=none posted=today
            inspector  registerInError
            """;

    /** What is missing in an appeal is not sent, and it is dismissed. */
    static final String UNMENDED =
            """
            inspector  assessAppeal           conclusion=TO_MEND
            inspector  askMending             limit=+14
            letters
            after      complete-appeal
            inspector  proceedUnmended
            inspector  assessAppeal           conclusion=INADMISSIBLE
            inspector  dismissAppeal
            letters
            """;

    /** A person appeals what was decided about a body two months ago, and too late. */
    static final String OF_A_PERSON =
            """
            inspector  receivePersonAppeal    in:DECISION capacity=LEGAL_INTEREST complaint=none name=Kari address=Gata learnt=-55 posted=today
            inspector  assessAppeal           conclusion=INADMISSIBLE arrived=-55 reasonsAsked=none reasonsArrived=none lengthenedUntil=none
            inspector  dismissAppeal
            letters
            """;

    private AppealStories() {}

    static List<Story> all() {
        return List.of(Story.of(
                "others appeal, the body is heard, and what was decided is remitted in the end",
                DecisionStories.OPENED,
                DecisionStories.UNHEARD,
                DecisionStories.ORDERED,
                """
                        inspector  receiveOtherAppeal     capacity=LEGAL_INTEREST learnt=today posted=today
                        inspector  assessAppeal           conclusion=HEARD reasonsAsked=none reasonsArrived=none
                        inspector  notifyParties          limit=+14
                        letters
                        inspector  receivePartyStatement  number=1 posted=today
                        inspector  reviewAppeal           result=UPHELD points=none amount=none
                        letters
                        """,
                outcome("UPHELD"),
                // By then appeals go to the other appeal body.
                "later " + WalkLaw.TURN_DAYS,
                """
                        inspector  receiveOtherAppeal     capacity=LEGAL_INTEREST learnt=today posted=today
                        inspector  assessAppeal           conclusion=HEARD reasonsAsked=none reasonsArrived=none
                        inspector  leaveOutParty          number=1
                        inspector  reviewAppeal           result=UPHELD points=none amount=none
                        letters
                        """,
                outcome("REMITTED"),
                """
                        inspector  decideAgain
                        """));
    }

    /** The appeal body decides: our own by a letter, another by one that is entered here when it has had the papers. */
    private static String outcome(String result) {
        return """
               ?officer   draftAppealDecision    result=%1$s detriment=false othersFounded=false points=none amount=none
               letters
               ?inspector sendPapers             day=today
               ?inspector recordAppealOutcome    result=%1$s points=none amount=none useAfter=none lastDayAfter=none day=today
               """
                .formatted(result);
    }
}
