package no.algoritmetilsyn.appeal.question;

import java.time.LocalDate;
import java.util.Map;
import no.algoritmetilsyn.appeal.Appellant;
import no.algoritmetilsyn.law.question.Reading;
import no.algoritmetilsyn.law.question.Row;

/**
 * Reads a row of a table of appeals (columns {@code regime, appellant, decided, arrived, posted, received}, and where there is more to
 * tell {@code reasons_asked, reasons_arrived, lengthened_until, changed_arrived}; others are left alone).
 */
public final class AppealReader {

    private AppealReader() {}

    /** Reads a row; a column that is absent is as good as empty. */
    public static Reading<AppealQuestion> read(Map<String, String> cells) {
        var row = new Row(cells);
        String regime = row.regime("regime");
        row.require("regime", regime);
        String appellant = row.cell("appellant");
        row.require("appellant", appellant);
        LocalDate decided = row.day("decided");
        row.require("decided", decided);
        row.requireOrder(decided, "dispatched", row.day("dispatched"));
        LocalDate arrived = row.day("arrived");
        row.require("arrived", arrived);
        row.requireOrder(decided, "arrived", arrived);
        LocalDate posted = row.day("posted");
        row.requireOrder(decided, "posted", posted);
        LocalDate received = row.day("received");
        row.requireOrder(posted == null ? decided : posted, "received", received);
        LocalDate asked = row.day("reasons_asked");
        LocalDate given = row.day("reasons_arrived");
        row.requireOrder(asked, "reasons_arrived", given);
        if (given != null) {
            row.require("reasons_asked", asked);
        }
        var question = new AppealQuestion(
                regime,
                Appellant.named(appellant),
                decided,
                arrived,
                posted,
                received,
                asked,
                given,
                row.day("lengthened_until"),
                row.day("changed_arrived"));
        return row.asking(question);
    }
}
