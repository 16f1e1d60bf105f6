package no.algoritmetilsyn.process;

/** What becomes of claims of costs, in the stories of what was changed in favour of a party. */
final class CostsStories {

    /** A part is covered at first, and all of it when the claim is looked at once more. */
    static final String RULED_TWICE =
            """
            inspector  ruleCosts           outcome=PARTLY amount=500 ground=NOT_NECESSARY
            letters
            inspector  takeUpCosts
            inspector  ruleCosts           outcome=GRANTED ground=NECESSARY
            letters
            inspector  closeCosts          day=today
            leader     correctCostsPayment number=1 amount=1 day=today
            """;

    private CostsStories() {}
}
