package no.algoritmetilsyn.figure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.algoritmetilsyn.figure.Figure;
import no.algoritmetilsyn.figure.FigurePart;
import no.algoritmetilsyn.inspection.theme.ThemeLibrary;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.platform.web.Texts;

/** What figures of supervision are called. */
@RequestScoped
public class FigureWords {

    private static final int ALL = 100;
    private static final String NO_GROUND = "NONE";

    @Inject
    ThemeLibrary themes;

    @Inject
    Laws laws;

    @Inject
    Texts texts;

    /** What is counted in a line. */
    String label(Figure line) {
        String language = texts.getLanguage().tag();
        return switch (line.part()) {
            case THEME ->
                themes.theme(line.line())
                        .map(theme -> theme.title().in(language))
                        .orElse(line.line());
            case PROVISION -> laws.provision(line.line()).citation(language);
            case HARM -> texts.get("finding.harm." + line.line());
            case GROUND ->
                texts.get(line.line().equals(NO_GROUND) ? "figure.GROUND.NONE" : "finding.ground." + line.line());
            default -> texts.get("figure." + line.part() + "." + line.line());
        };
    }

    /** What the amounts of a part are. */
    String amount(FigurePart part) {
        return texts.get(part.isMoney() ? "figure.kroner" : "figure.people");
    }

    /** The share of nynorsk in a sentence; null where it is not told. */
    String nynorsk(List<Figure> letters) {
        Integer share = share(letters);
        return share == null ? null : texts.get("figure.nynorsk", share);
    }

    /** The share of nynorsk among letters in Norwegian, in per cent (språklova § 13); null where there are none, or too few. */
    static Integer share(List<Figure> figures) {
        Integer nynorsk = number(figures, "NN");
        Integer bokmal = number(figures, "NB");
        return nynorsk == null || bokmal == null || nynorsk + bokmal == 0
                ? null
                : Integer.valueOf(Math.round((float) ALL * nynorsk / (nynorsk + bokmal)));
    }

    /** None where there is no such line; null where it is not told. */
    private static Integer number(List<Figure> figures, String language) {
        List<Figure> lines = figures.stream()
                .filter(line -> line.part() == FigurePart.LETTER && line.line().equals(language))
                .toList();
        return lines.stream().anyMatch(line -> line.number() == null)
                ? null
                : Integer.valueOf(lines.stream().mapToInt(Figure::number).sum());
    }
}
