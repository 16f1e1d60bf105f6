package no.algoritmetilsyn.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.search.Find;
import no.algoritmetilsyn.search.Found;
import no.algoritmetilsyn.text.NationalIdentityNumbers;
import no.algoritmetilsyn.text.TypedNumber;

/** What the search in the head of the page leads to: the one thing that was meant, else a list, else what was understood. */
@Named
@RequestScoped
public class FindPage {

    /** The parameter that says that a national identity number was typed. */
    private static final String REFUSED = "avvist";

    @Inject
    Find find;

    @Inject
    StaffSearch staffSearch;

    @Inject
    RecordSearch recordSearch;

    @Inject
    PageAnswer answer;

    @Inject
    Texts texts;

    private Find.Answer found;

    /** Leads to what was meant where it is one thing, and takes a national identity number out of the address. */
    public void open() {
        if (NationalIdentityNumbers.isIn(getWords())) {
            answer.leadTo(Route.STAFF_SEARCH.path() + "?" + REFUSED + "=1");
            return;
        }
        List<String> pages = (isNumbered() ? numbered() : worded()).distinct().toList();
        if (pages.size() == 1) {
            answer.leadTo(pages.get(0));
        }
    }

    private Stream<String> numbered() {
        return getFound().stream().map(Found::path);
    }

    /** Pages of all that was found by words; none when the reader has narrowed a list. */
    private Stream<String> worded() {
        if (!isAsked() || !staffSearch.getQuery().filters().isEmpty() || staffSearch.getPages() > 1) {
            return Stream.empty();
        }
        Stream<String> proceedings = staffSearch.getResult().hits().stream()
                .map(hit -> Found.casePage(hit.stored().get("casefile_id")));
        Stream<String> records = recordSearch.isAsked()
                ? recordSearch.getBest().hits().stream().map(hit -> Found.recordPage(hit.id()))
                : Stream.empty();
        return Stream.concat(proceedings, records);
    }

    /** What was typed. */
    public String getWords() {
        return answer.parameter("q");
    }

    /** Whether anything was typed. */
    public boolean isAsked() {
        return !getWords().isBlank();
    }

    /** Whether a national identity number was typed, which is not looked for. */
    public boolean isRefused() {
        return "1".equals(answer.parameter(REFUSED));
    }

    /** Whether what was typed is a number, so that there is no search for words. */
    public boolean isNumbered() {
        return found().numbered();
    }

    /** What has the number that was typed. */
    public List<Found> getFound() {
        return found().found();
    }

    private Find.Answer found() {
        if (found == null) {
            found = find.byNumber(getWords());
        }
        return found;
    }

    /** What kind of thing it is, in words. */
    public String kind(Found hit) {
        return texts.known(
                "search.found." + hit.kind(), texts.known("casefile.proceedingKind." + hit.kind(), hit.kind()));
    }

    /** How the number was read, in words; null when what was typed is none. */
    public String getUnderstood() {
        return TypedNumber.read(getWords())
                .filter(TypedNumber::isCertain)
                .map(this::understood)
                .orElse(null);
    }

    private String understood(TypedNumber number) {
        String sequence = Integer.toString(number.sequence());
        String year = Integer.toString(number.year());
        if (number.entry() > 0) {
            return texts.get("search.understood.entry", year + "/" + sequence + "-" + number.entry());
        }
        if (number.mark() != null || number.padded() || number.kind() == TypedNumber.Kind.REFERENCE) {
            String mark = number.mark() == null ? "" : number.mark() + "-";
            String inYear = number.year() == 0 ? "" : year + "-";
            return texts.get("search.understood.reference", mark + inYear + number.reference());
        }
        return switch (number.kind()) {
            case ENTRY -> texts.get("search.understood.journal", year + "/" + sequence);
            case ORGANISATION -> texts.get("search.understood.organisation", number.digits());
            default -> texts.get("search.understood.case", number.year() == 0 ? sequence : year + "/" + sequence);
        };
    }
}
