package no.algoritmetilsyn.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;

/** The letters of proceedings, for pages that show them. */
@Named
@RequestScoped
public class LetterList {

    @Inject
    LetterPages pages;

    private final Map<UUID, List<OutgoingLetter>> letters = new HashMap<>();

    /** Those of a proceeding that were not let go, oldest first. */
    public List<OutgoingLetter> of(UUID proceeding) {
        return letters.computeIfAbsent(proceeding, pages::of);
    }
}
