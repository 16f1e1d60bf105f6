package no.algoritmetilsyn.law.question;

import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.law.Line;
import no.algoritmetilsyn.law.RuleVersion;

/** What follows from a row. */
public interface LawAnswer {

    /** The columns that the row expects, as the tables write them; empty text where nothing follows. */
    Map<String, String> result();

    /** Why, in order. */
    List<? extends Line> lines();

    /** The rows of law that it follows from, each in its version. */
    List<RuleVersion> rules();
}
