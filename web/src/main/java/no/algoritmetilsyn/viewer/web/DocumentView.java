package no.algoritmetilsyn.viewer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import no.algoritmetilsyn.casefile.ViewedFile;
import no.algoritmetilsyn.letter.redaction.raster.PageView;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.viewer.DocumentPages;

/** A file of a case, page by page: a picture of the page and the text on it, with links to the pages around it. */
@Named
@RequestScoped
public class DocumentView {

    private static final int MOST = 99_999;
    private static final List<String> WIDTHS = List.of("100", "150", "200", "300");

    @Inject
    DocumentPages pages;

    @Inject
    PageAddress address;

    @Inject
    Texts texts;

    private ViewedFile viewed;
    private PageView page;
    private String refusal;

    /** For the page to be refused before anything of it is shown. */
    public void open() {
        getViewed();
    }

    /** The file, and where it lies. */
    public ViewedFile getViewed() {
        if (viewed == null) {
            viewed = pages.open(PageMissing.id(address.getId()));
        }
        return viewed;
    }

    /** Number of the page that is asked for, from 1. */
    public int getNumber() {
        String asked = address.query("side");
        int number = asked != null && asked.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked) : 1;
        return Math.min(number, MOST);
    }

    /** The page; null where it cannot be shown. */
    public PageView getPage() {
        if (page == null && refusal == null) {
            if (!DocumentPages.canShow(getViewed().file())) {
                refusal = text("otherFormat");
                return null;
            }
            try {
                page = pages.show(getViewed().file(), getNumber());
            } catch (RasterRefused refused) {
                refusal = told(refused.reasons().get(0));
            }
        }
        return page;
    }

    /** Why it cannot be shown, in a sentence; else null. */
    public String getRefusal() {
        getPage();
        return refusal;
    }

    private String told(RasterRefused.Reason reason) {
        return switch (reason.why()) {
            case ENCRYPTED -> text("encrypted");
            case TOO_LARGE -> text("tooLarge");
            case BUSY -> text("busy");
            case NO_SUCH_PAGE -> texts.get("viewer.document.noSuchPage", reason.pages());
            default -> text("broken");
        };
    }

    private String text(String name) {
        return texts.get("viewer.document." + name);
    }

    /** How wide the picture is, in parts of a hundred of its place. */
    public String getWidth() {
        String asked = address.query("bredde");
        return asked != null && WIDTHS.contains(asked) ? asked : WIDTHS.get(0);
    }

    /** The widths that can be chosen. */
    public List<String> getWidths() {
        return WIDTHS;
    }

    /** Address of a page in a width. */
    public String address(int number, String width) {
        return address.getPath() + "?side=" + number + (width.equals(WIDTHS.get(0)) ? "" : "&bredde=" + width);
    }

    /** The text on the page, a paragraph for each of its blocks. */
    public List<String> getParagraphs() {
        return getPage() == null || page.text().isEmpty()
                ? List.of()
                : Arrays.stream(page.text().text().split("\\R\\s*\\R")).toList();
    }
}
