package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.complaint.ComplaintPage;
import no.algoritmetilsyn.complaint.ComplaintPages;
import no.algoritmetilsyn.platform.web.Language;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;

/** The complaint that a page of a step is about, and what stands beside the form of some. */
@Named
@RequestScoped
public class ComplaintView {

    private static final List<String> PHRASES = List.of("greeting", "looked", "rights", "elsewhere", "appeal");

    @Inject
    ComplaintPages pages;

    @Inject
    PageAddress address;

    @Inject
    Texts texts;

    private ComplaintPage page;

    /** The complaint. */
    public ComplaintPage getPage() {
        if (page == null) {
            page = pages.open(PageMissing.id(address.getId()));
        }
        return page;
    }

    /** Sentences that are often needed in an answer, in the complainant's language. */
    public List<String> getPhrases() {
        Language language = Language.of(getPage().complaint().language()).orElse(Language.NB);
        return PHRASES.stream()
                .map(phrase -> Texts.text(
                        language, "complaint.phrase." + phrase, page.complaint().reference()))
                .toList();
    }
}
