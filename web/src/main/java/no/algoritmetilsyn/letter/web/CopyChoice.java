package no.algoritmetilsyn.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.web.ReferenceChoice;
import no.algoritmetilsyn.letter.desk.Dispatch;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.Texts;

/** Which copy of a letter is put in the post, has come back, or did not come through. */
@RequestScoped
public class CopyChoice implements ReferenceChoice {

    @Inject
    LetterPages pages;

    @Inject
    Texts texts;

    @Override
    public Set<String> fields() {
        return Set.of("mendDispatch.dispatch", "postLetter.dispatch", "returnLetter.dispatch");
    }

    @Override
    public List<Option> options(UUID proceeding) {
        Map<UUID, OutgoingLetter> letters =
                pages.of(proceeding).stream().collect(Collectors.toMap(OutgoingLetter::id, Function.identity()));
        return pages.copies(proceeding).stream()
                .map(copy -> new Option(copy.id().toString(), told(copy, letters.get(copy.letterId()))))
                .toList();
    }

    private String told(Dispatch copy, OutgoingLetter letter) {
        String way = texts.of("letter.way", copy.way());
        String state = texts.of("letter.dispatchState", copy.state());
        return letter == null
                ? texts.get("letter.copy.notice", way, state)
                : texts.get(
                        "letter.copy.one",
                        texts.of("letter.letterKind", letter.kind()),
                        texts.moment(letter.sentAt()),
                        way,
                        state);
    }
}
