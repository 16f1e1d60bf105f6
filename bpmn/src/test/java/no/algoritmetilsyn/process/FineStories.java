package no.algoritmetilsyn.process;

import java.util.List;

/** How a fine is decided, and what becomes of it. */
final class FineStories {

    private static final String OPENED =
            """
            inspector  openDecision             power=GDPR_FINE
            inspector  considerFine             since=today
            inspector  draftNotice              grounds=1 amount=2000000 limit=+28
            letters
            """;

    private static final String EVIDENCED =
            """
            inspector  assessBreaches           breaches=1 breaches/0/number=1 breaches/0/proof=CLEAR_PREPONDERANCE breaches/0/guilt=NEGLIGENCE
            inspector  weighFactors
            inspector  countCeiling             basis=83(5) size=PUBLIC breachEnded=-60
            """;

    /** One of the others is asked, and need not fine for the same. */
    private static final String COORDINATED =
            """
            lawyer     askCoordination          partner=POLICE day=today
            lawyer     enterCoordinationAnswer  number=1 day=today
            lawyer     skipCoordination         partner=OTHER_BODY
            lawyer     skipCoordination         partner=RIGHTS_BODY
            """;

    private static final String UNHEARD =
            """
            after      comment-notice
            inspector  proceedWithoutStatement
            """;

    /** Nobody else fines for the same. */
    private static final String ALONE =
            """
            lawyer     skipCoordination         partner=POLICE
            lawyer     skipCoordination         partner=OTHER_BODY
            lawyer     skipCoordination         partner=RIGHTS_BODY
            """;

    private static final String IMPOSED =
            """
            inspector  draftDecision            amount=1000000
            letters
            """;

    private FineStories() {}

    static List<Story> all() {
        return List.of(
                Story.of(
                        "a fine is reduced below what was paid, collected, then reversed, and the body claims its costs",
                        OPENED,
                        """
                        body       receiveStatement
                        inspector  assessStatement
                        """,
                        EVIDENCED,
                        COORDINATED,
                        IMPOSED,
                        """
                        later      1
                        inspector  payFine                  amount=500000 day=today
                        leader     reduceFine               amount=400000
                        inspector  repayFine                amount=100000 day=today
                        lawyer     correctFinePayment       number=1 amount=450000 day=today
                        inspector  setFineFinal             day=today
                        inspector  giveFineTime             until=+60
                        after      fine-payment-final
                        inspector  collectFine              collector=COLLECTION_AUTHORITY
                        leader     reverseFine
                        inspector  tellFineChanged
                        letters
                        body       claimCosts               in:FINE
                        """,
                        CostsStories.RULED_TWICE),
                Story.of(
                        "a fine cannot be collected, and is written off",
                        OPENED,
                        UNHEARD,
                        EVIDENCED,
                        ALONE,
                        IMPOSED,
                        """
                        leader     writeOffFine             ground=UNCOLLECTIBLE
                        """));
    }
}
