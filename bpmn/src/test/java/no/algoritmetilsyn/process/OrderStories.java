package no.algoritmetilsyn.process;

import java.util.List;

/** What becomes of orders, and of the penalties that secure them. */
final class OrderStories {

    private static final String DECIDED =
            String.join("", DecisionStories.OPENED, DecisionStories.UNHEARD, DecisionStories.ORDERED);

    private static final String MORE_TIME =
            """
            body       askOrderTime        number=2 until=+63
            inspector  grantOrderTime      until=+63
            body       askOrderTime        number=3 until=+70
            inspector  refuseOrderTime
            """;

    /** The first limit passes, and what has accrued in nine days is claimed. */
    private static final String NEGLECTED =
            """
            after      order-limit
            inspector  pursueOrder
            later      9
            inspector  claimPenalty        day=today
            letters
            """;

    private static final String STOPPED =
            """
            inspector  pausePenalty        ground=IMPOSSIBLE from=today until=none
            inspector  endPause            number=1 until=today
            inspector  stopPenalty         day=today
            leader     waivePenalty        amount=1000 tied=true
            """;

    private static final String FULFILLED =
            """
            body       receiveOrderAnswer  in:ORDER
            inspector  verifyPoints        points/each/result=FULFILLED points/each/day=today
            inspector  tellFulfilled
            letters
            """;

    private static final String PAID =
            """
            inspector  registerPayment     in:PENALTY amount=all day=today
            later      1
            inspector  closePenalty
            """;

    /** It was paid, and a part is waived afterwards. */
    private static final String PAID_BACK =
            """
            inspector  registerPayment     in:PENALTY amount=all day=today
            leader     waivePenalty        amount=1000 tied=true told=none
            inspector  repayPenalty        amount=1000 day=today
            lawyer     correctPayment      number=1 amount=1000 day=today
            """;

    private static final String UNPAID =
            """
            after      penalty-payment
            inspector  collectPenalty      collector=COLLECTION_AUTHORITY
            leader     writeOffPenalty     ground=UNCOLLECTIBLE
            """;

    private OrderStories() {}

    static List<Story> all() {
        return List.of(
                Story.of(
                        "an order is neglected and costs something, is fulfilled in the end, and the day is corrected",
                        DECIDED,
                        MORE_TIME,
                        NEGLECTED,
                        STOPPED,
                        FULFILLED,
                        """
                        lawyer     correctFulfilment   in:ORDER number=1 day=-1
                        """,
                        PAID),
                Story.of(
                        "one claim of a penalty is paid back, another given up, and the decision reversed as if it had never been made",
                        DECIDED,
                        NEGLECTED,
                        PAID_BACK,
                        """
                        later      9
                        inspector  claimPenalty        in:PENALTY day=today
                        letters
                        """,
                        UNPAID,
                        AppealStories.OF_A_PERSON,
                        """
                        inspector  reverseDecision     in:DECISION ground=NOT_DETRIMENTAL effect=FROM_THE_BEGINNING told=none
                        letters
                        """),
                Story.of(
                        "a claim of a penalty is annulled on appeal, and the body claims what that has cost it",
                        DecisionStories.OPENED,
                        DecisionStories.HEARD,
                        DecisionStories.ORDERED,
                        NEGLECTED,
                        """
                        body       receiveAppeal       in:PENALTY suspension=none
                        inspector  assessAppeal        conclusion=HEARD reasonsAsked=none reasonsArrived=none
                        inspector  reviewAppeal        result=ANNULLED points=none amount=none
                        letters
                        body       claimCosts          in:APPEAL
                        """,
                        CostsStories.RULED_TWICE),
                Story.of(
                        "an order is withdrawn, and what it has cost until then is claimed and paid",
                        DECIDED,
                        """
                        after      order-limit
                        inspector  pursueOrder
                        later      9
                        inspector  reverseDecision     in:DECISION ground=NOT_DETRIMENTAL effect=FROM_NOW told=none
                        letters
                        inspector  claimPenalty        in:PENALTY day=today
                        letters
                        """,
                        PAID));
    }
}
