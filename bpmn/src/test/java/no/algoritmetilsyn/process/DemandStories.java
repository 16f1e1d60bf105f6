package no.algoritmetilsyn.process;

import java.util.List;

/** What becomes of demands for information: voluntary ones and orders. */
final class DemandStories {

    /** A body is asked for something that it need not answer. */
    private static final String ASKED =
            """
            inspector       openDemand          power=VOLUNTARY
            inspector       draftDemand         points=3 points/each/wanted=EXPLANATION points/each/limit=none limit=+28
            inspector       sendDemand
            """;

    private static final String ORDERED =
            """
            inspector       openDemand          power=GDPR_INFORMATION
            inspector       draftDemand         points=2 points/each/wanted=LOG points/each/limit=none limit=+28
            inspector       submitDemand
            leader          sendBackDemand
            inspector       submitDemand
            lawyer          approveDemand       present=false
            """;

    /** Those who are employed by a body see what it has sent, and speak for themselves. */
    private static final String EMPLOYEES_SPEAK =
            """
            body            recordIncoming      text=Vedlagt
            inspector       readIncoming
            inspector       releaseDocuments    to=EMPLOYEES
            representative  sendStatement
            inspector       readIncoming
            inspector       recordCall          day=today
            inspector       addNote
            """;

    /** A body doubts that somebody is impartial, who is replaced. */
    private static final String DOUBTED =
            """
            body            objectImpartiality  person=@otherInspector
            leader          ruleImpartiality    userName=@otherInspector upheld=true ground=AUTOMATIC substitute=@inspector
            """;

    /** A body asks to see papers, and is told twice what it may not see. */
    private static final String NOT_SHOWN =
            """
            inspector       redactFile
            body            askPartyAccess      scope=NAMED
            inspector       ruleAccess          rulings/each/outcome=REFUSED rulings/each/ground=TRADE_SECRET rulings/each/version=none
            inspector       takeUpAccess
            inspector       ruleAccess          rulings/each/outcome=REFUSED rulings/each/ground=TRADE_SECRET rulings/each/version=none
            after           appeal
            inspector       closeAccess
            """;

    private static final String MOVED =
            """
            inspector       openDemand          power=VOLUNTARY apart
            inspector       moveProceeding      number=@caseBefore
            inspector       closeDemand
            """;

    private DemandStories() {}

    static List<Story> all() {
        return List.of(
                Story.of(
                        "a body gets more time, answers too little, doubts that all are impartial, and its employees speak for themselves",
                        ASKED,
                        EMPLOYEES_SPEAK,
                        """
                        body            askMoreTime         until=+42
                        inspector       grantMoreTime       until=+42
                        later           40
                        inspector       remindOfLimit
                        after           account
                        inspector       remindDemand        limit=+14
                        body            handInAnswer
                        """,
                        DOUBTED,
                        NOT_SHOWN,
                        """
                        inspector       assessPoints        points/each/result=INSUFFICIENT points/each/limit=+21
                        """),
                Story.of(
                        "an order to give information is sent back, and neglected until a penalty is considered",
                        ORDERED,
                        """
                        inspector       correctArrival      day=today
                        inspector       contemplateFine     since=today
                        body            askMoreTime         until=+42
                        inspector       refuseMoreTime
                        after           account
                        lawyer          escalateDemand
                        """),
                Story.of(
                        "demands that belong together come into one case",
                        """
                        inspector       openDemand          power=VOLUNTARY
                        inspector       addNote
                        """,
                        MOVED,
                        MOVED,
                        MOVED));
    }
}
