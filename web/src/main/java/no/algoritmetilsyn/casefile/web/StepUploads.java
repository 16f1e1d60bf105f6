package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.document.FileArrival;
import no.algoritmetilsyn.document.ReceivedFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.check.FileRefused;
import no.algoritmetilsyn.document.web.ChosenFiles;
import no.algoritmetilsyn.document.web.FileWords;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Texts;

/**
 * The files that the form of a step brings. They are received with whatever button is pressed, so that none has to be chosen
 * again when something else is wrong; the step itself takes their ids.
 */
@Named
@RequestScoped
public class StepUploads {

    /** Most bytes of one file: what a browser sends with a form. */
    private static final long MOST = 64L << 20;

    @Inject
    HttpServletRequest request;

    @Inject
    FileArrival arrival;

    @Inject
    ReceivedFiles received;

    @Inject
    FileWords words;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    /**
     * Receives what was chosen, and adds it to the form.
     *
     * @return whether all of it was taken; what was not is told at its field
     */
    boolean receive(StepForm form) {
        boolean all = true;
        for (String field : form.getFileFields()) {
            var ids = new ArrayList<>(form.files(field));
            for (Part part : ChosenFiles.at(field, request)) {
                all &= receive(field, part, ids);
            }
            form.setFiles(field, ids);
        }
        return all;
    }

    private boolean receive(String field, Part part, List<UUID> ids) {
        String name = part.getSubmittedFileName();
        try (InputStream content = part.getInputStream()) {
            ids.add(arrival.whole(content, name, MOST).documentId());
            return true;
        } catch (FileRefused refused) {
            errors.add(
                    field,
                    texts.get(
                            "complaint.attachments.refused",
                            FileWords.shown(name),
                            words.handInRefused(refused.refusal())));
        } catch (IOException broken) {
            errors.add(field, texts.get("complaint.attachments.broken", FileWords.shown(name)));
        }
        return false;
    }

    /** The files that have been received at a field, oldest first. */
    public List<StoredFile> files(StepForm form, String field) {
        Collection<UUID> ids = form.files(field);
        return received.waiting(ids).stream()
                .sorted(Comparator.comparing(StoredFile::createdAt))
                .toList();
    }
}
