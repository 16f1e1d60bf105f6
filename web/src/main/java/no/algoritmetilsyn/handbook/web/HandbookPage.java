package no.algoritmetilsyn.handbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.handbook.web.Chapter.Section;
import no.algoritmetilsyn.platform.web.Face;
import no.algoritmetilsyn.platform.web.Language;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;

/** A chapter of the handbook. It is the same for all who may see the page: nothing of any case stands in it. */
@Named
@RequestScoped
public class HandbookPage {

    private static final String CONTENTS = "innhold";

    @Inject
    Handbook handbook;

    @Inject
    PageAnswer page;

    @Inject
    Texts texts;

    private Chapter chapter;

    /**
     * Finds the chapter that the address names.
     *
     * @param face {@code STAFF} or {@code BODY}
     * @throws PageMissing when there is none
     */
    public void open(String face) {
        chapter = handbook.chapter(Face.valueOf(face), page.parameter("id")).orElseThrow(PageMissing::new);
    }

    public String getTitle() {
        return chapter.title();
    }

    public String getHtml() {
        return chapter.html();
    }

    /** The headings to go to. */
    public List<Section> getContents() {
        return chapter.contents();
    }

    /** Whether this is the table of contents of the whole. */
    public boolean isFirst() {
        return page.parameter("id").equals(CONTENTS);
    }

    /** Whether the reader reads another language than that of the handbook. */
    public boolean isForeign() {
        return texts.getLanguage() != Language.NB;
    }
}
