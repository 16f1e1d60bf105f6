package no.algoritmetilsyn.letter.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.phrase.Phrase;
import no.algoritmetilsyn.letter.text.TextMerge;

/**
 * A letter as its page shows it to the staff.
 *
 * @param snapshot what it says, without the name of a person
 * @param article the same as part of a page; empty while something is missing in it
 * @param missing why it cannot be submitted as it is, by JSON Pointer and code
 * @param newer what a newer version of its template would make of the draft; null when there is none
 * @param lacking what keeps it from being submitted or sent, whatever stands in it
 * @param rounds how it was submitted, first to last
 * @param changes what is different from what was submitted before, block by block
 * @param copies on their way
 * @param files of the case that can go with it
 * @param phrases that may be of use in it
 * @param pdf id of its file; null before it is sent
 * @param names of the accounts that occur, by id
 * @param allowed what the reader may do with it
 * @param signsAlone whether the reader may sign it although they have written it
 * @param signs whether the reader may sign it
 */
public record LetterPage(
        OutgoingLetter letter,
        Proceeding proceeding,
        String caseNumber,
        LetterSnapshot snapshot,
        String article,
        LetterRefused missing,
        TextMerge newer,
        List<Lack> lacking,
        List<LetterRound> rounds,
        List<BlockChange> changes,
        List<Dispatch> copies,
        List<StoredFile> files,
        List<Phrase> phrases,
        UUID pdf,
        Map<UUID, String> names,
        Set<Act> allowed,
        boolean signsAlone,
        boolean signs) {

    /** Address of the page, with {@code {id}} for the letter. */
    public static final String ADDRESS = "/tilsyn/brev/{id}";

    /** Address of the page of a letter. */
    public static String address(UUID letterId) {
        return ADDRESS.replace("{id}", letterId.toString());
    }
}
