package no.algoritmetilsyn.law.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.LineKind;
import no.algoritmetilsyn.law.question.KeptLine;
import no.algoritmetilsyn.law.question.Replay;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.Texts;

/** Tells in words what came out when something that was kept was computed anew. */
@Dependent
public class ReplayWords {

    /** Parameter of the query that names what is to be computed anew. */
    private static final String PARAMETER = "etterregn";

    @Inject
    PageAddress address;

    @Inject
    Texts texts;

    @Inject
    Laws laws;

    /** The place of what the reader wants computed anew; empty when nothing. */
    public OptionalInt wanted() {
        String place = address.query(PARAMETER);
        return place != null && place.matches("[1-9][0-9]{0,5}")
                ? OptionalInt.of(Integer.parseInt(place))
                : OptionalInt.empty();
    }

    /**
     * In words.
     *
     * @param kinds all lines that there can be
     */
    public ReplayTold tell(Replay replay, LineKind... kinds) {
        return new ReplayTold(
                replay.same(),
                replay.differences().stream()
                        .map(difference -> texts.get(
                                "law.replay." + difference.part(),
                                told(difference, difference.was(), kinds),
                                told(difference, difference.became(), kinds),
                                difference.place()))
                        .toList());
    }

    private String told(Replay.Difference difference, String written, LineKind... kinds) {
        if (written == null) {
            return texts.get("law.replay.none");
        }
        if (difference.part() != Replay.Part.LINE) {
            return written;
        }
        LawText text = LawText.in(texts.getLanguage().tag(), List.of(), laws);
        return KeptLine.read(written, kinds).map(text::sentence).orElseGet(() -> written.replace('\u001F', ' '));
    }
}
