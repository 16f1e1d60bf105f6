package no.algoritmetilsyn.document.check;

import java.io.IOException;

/** To go on looking at a file would cost more than a file of its size may; thrown out of the reading of it. */
final class BudgetExceeded extends IOException {

    private static final long serialVersionUID = 1L;

    BudgetExceeded(String why) {
        super(why);
    }
}
