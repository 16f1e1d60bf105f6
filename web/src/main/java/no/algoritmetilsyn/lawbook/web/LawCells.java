package no.algoritmetilsyn.lawbook.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.algoritmetilsyn.law.Dated;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.lawbook.Standing;
import no.algoritmetilsyn.platform.web.Texts;

/** Writes the cells that tables of law have in common, in the reader's language. */
final class LawCells {

    private static final String KEY = "lawbook.column.";

    final Texts texts;
    private final Laws laws;

    LawCells(Texts texts, Laws laws) {
        this.texts = texts;
        this.laws = laws;
    }

    String language() {
        return texts.getLanguage().tag();
    }

    /** Headings by the last parts of their keys. */
    List<String> columns(String... names) {
        return Stream.of(names).map(name -> texts.get(KEY + name)).toList();
    }

    String act(String regime) {
        return laws.regime(regime).shortName(language());
    }

    String actOf(String provision) {
        return laws.provision(provision).regime();
    }

    String citation(String provision) {
        return laws.provision(provision).citation(language());
    }

    String from(Dated row) {
        return date(row.from());
    }

    /** The last day, which is the one before that on which it holds no longer. */
    String until(Dated row) {
        return date(row.until().map(day -> day.minusDays(1)));
    }

    String date(Optional<LocalDate> day) {
        return day.map(texts::date).orElse("–");
    }

    String standing(Standing standing) {
        return texts.of("lawbook.standing", standing);
    }

    String yes(boolean is) {
        return texts.get(is ? "lawbook.yes" : "lawbook.no");
    }

    String constant(String prefix, Enum<?> constant) {
        return constant == null ? "–" : texts.of(prefix, constant);
    }

    String amount(long kroner) {
        return NumberFormat.getIntegerInstance(texts.getLanguage().locale()).format(kroner);
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(texts.getLanguage().locale());
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }
}
