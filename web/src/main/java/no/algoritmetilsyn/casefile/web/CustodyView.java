package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.CustodyPage;
import no.algoritmetilsyn.casefile.CustodyPages;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.custody.CustodyEntry;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;

/** The files of a proceeding, and who has had each of them. */
@Named
@RequestScoped
public class CustodyView {

    @Inject
    CustodyPages pages;

    @Inject
    PageAddress address;

    @Inject
    Texts texts;

    private CustodyPage page;

    /** The page. */
    public CustodyPage getPage() {
        if (page == null) {
            page = pages.open(PageMissing.id(address.getId()), getNumber());
        }
        return page;
    }

    /** For the page to be refused before anything of it is shown. */
    public void open() {
        getPage();
    }

    /** Number of the page, from 1. */
    public int getNumber() {
        String asked = address.query("side");
        return asked != null && asked.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked) : 1;
    }

    /** How many pages there are. */
    public int getPages() {
        return (int) ((getPage().total() + CustodyPages.SIZE - 1) / CustodyPages.SIZE);
    }

    /** The custody of a file, oldest first. */
    public List<CustodyEntry> custody(StoredFile file) {
        return getPage().custody().getOrDefault(file.documentId(), List.of());
    }

    /** A line of it as a sentence. */
    public String line(CustodyEntry entry) {
        return line(entry, getPage().names());
    }

    /** A line of custody as a sentence, with the names of those who occur in it. */
    public String line(CustodyEntry entry, Map<UUID, String> names) {
        String who = names.getOrDefault(entry.actorId(), texts.get("document.custody.by." + entry.actorKind()));
        return entry.to() == null
                ? texts.get("document.custody." + entry.act(), texts.moment(entry.at()), who)
                : texts.get(
                        "document.custody." + entry.act(),
                        texts.moment(entry.at()),
                        who,
                        texts.get("document.custody.to." + entry.to()));
    }
}
