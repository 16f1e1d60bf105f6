package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepPage;
import no.algoritmetilsyn.letter.desk.LetterPage;
import no.algoritmetilsyn.platform.web.Texts;

/** The words for what is lacking before a letter is sent or a proceeding ends: each rule says what its refusal says. */
@Named
@RequestScoped
public class FinishWords {

    @Inject
    StepWords words;

    @Inject
    Texts texts;

    /** A section with what is lacking in it. */
    public record Section(String title, List<Line> lines) {}

    /**
     * Something that is lacking.
     *
     * @param mend address of the page on which it is mended; null where there is none
     */
    public record Line(String sentence, String mend) {}

    /** What is lacking before the step of a page can be taken. */
    public List<Section> ofStep(StepPage page) {
        return sections(page.lacking(), lack -> words.refusal(page.step(), lack.rule()));
    }

    /** What keeps a letter from being submitted or sent. */
    public List<Section> ofLetter(LetterPage page) {
        return sections(page.lacking(), lack -> texts.get("casefile.refusal." + lack.rule()));
    }

    private List<Section> sections(List<Lack> lacking, Function<Lack, String> sentence) {
        Map<FinishSection, List<Line>> lines = lacking.stream()
                .collect(Collectors.groupingBy(
                        Lack::section,
                        () -> new EnumMap<>(FinishSection.class),
                        Collectors.mapping(lack -> new Line(sentence.apply(lack), lack.mend()), Collectors.toList())));
        return lines.entrySet().stream()
                .map(one -> new Section(
                        texts.of("casefile.finishSection", one.getKey()),
                        one.getValue().stream().distinct().toList()))
                .toList();
    }

    /** The same for the API. */
    public List<OfferAnswer.Lacking> answer(StepDeclaration<?> step, List<Lack> lacking) {
        return lacking.stream()
                .map(lack -> new OfferAnswer.Lacking(
                        lack.section().name(),
                        lack.rule(),
                        words.refusal(step, lack.rule()),
                        lack.field(),
                        lack.mend()))
                .toList();
    }
}
