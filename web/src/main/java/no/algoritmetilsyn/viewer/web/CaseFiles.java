package no.algoritmetilsyn.viewer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.CaseDocuments;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.viewer.DocumentPages;

/** The files of a case that can be read beside a form, and where each of them is shown. */
@Named
@RequestScoped
public class CaseFiles {

    /** So many stand beside a form; the page of the case has all. */
    private static final int BESIDE = 15;

    @Inject
    CaseDocuments documents;

    private final Map<UUID, List<StoredFile>> files = new HashMap<>();

    /** The newest ones that can be shown, the newest first; a form that is sent does not look at them, and asks for none. */
    public List<StoredFile> beside(UUID casefileId) {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of();
        }
        return files.computeIfAbsent(casefileId, id -> documents.newest(id, BESIDE).stream()
                .filter(DocumentPages::canShow)
                .toList());
    }

    /** Whether pages of a file can be shown. */
    public boolean canShow(StoredFile file) {
        return DocumentPages.canShow(file);
    }
}
