package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.Upload;
import no.algoritmetilsyn.document.check.FileRefused;
import no.algoritmetilsyn.document.check.UploadLimits;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;

/** Receives the files of a complaint: each is stored when it comes, and one that is refused takes no other with it. */
@Named
@RequestScoped
public class AttachmentStep {

    private static final String FIELD = "files";
    private static final String ANSWER = "attachments";
    private static final UploadLimits LIMITS = UploadLimits.CITIZEN;

    @Inject
    Documents documents;

    @Inject
    Draft draft;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    PageAnswer page;

    @Inject
    FileWords words;

    private List<Part> files;

    /** The files that come with the form. */
    public List<Part> getFiles() {
        return files;
    }

    /** Called by Faces. */
    public void setFiles(List<Part> files) {
        this.files = files;
    }

    /** The files that lie here. */
    public List<FileWords.Line> getReceived() {
        return draft.answers().attachments().stream().map(words::line).toList();
    }

    /** Receives the files and stays. */
    public void upload() {
        if (chosen().isEmpty()) {
            errors.add(FIELD, texts.get("complaint.attachments.noneChosen"));
        } else if (receiveAll()) {
            stay();
        }
    }

    /** Receives the files, if any, and leads on. */
    public void next(StepPage step) {
        if (receiveAll()) {
            step.next(Step.ATTACHMENTS);
        }
    }

    /** Receives the files, if any, and leads back. */
    public void back(StepPage step) {
        if (receiveAll()) {
            step.back(Step.ATTACHMENTS);
        }
    }

    /** Removes a file. Only one of the reader's own can be. */
    public void remove(UUID id) {
        if (draft.answers().attachments().stream().anyMatch(mine -> mine.id().equals(id))) {
            draft.change(answers -> answers.put(
                    ANSWER,
                    Attachment.write(Attachment.read(answers.get(ANSWER)).stream()
                            .filter(attachment -> !attachment.id().equals(id))
                            .toList())));
            if (!documents.ofDocuments(List.of(id)).isEmpty()) {
                documents.discard(id);
            }
        }
        stay();
    }

    private void stay() {
        String change = page.parameter(StepPage.CHANGE).equals("1") ? "?" + StepPage.CHANGE + "=1" : "";
        page.leadTo(Step.ATTACHMENTS.path() + change);
    }

    /**
     * Forgets files that have waited so long for the complaint that they were removed.
     *
     * @return their names, in a row; empty when all are there
     */
    String forgetRemoved() {
        List<Attachment> kept = draft.answers().attachments();
        if (kept.isEmpty()) {
            return "";
        }
        Set<UUID> there = documents
                .ofDocuments(kept.stream().map(Attachment::id).toList())
                .stream()
                .map(StoredFile::documentId)
                .collect(Collectors.toSet());
        List<Attachment> gone =
                kept.stream().filter(one -> !there.contains(one.id())).toList();
        if (!gone.isEmpty()) {
            draft.change(answers -> answers.put(
                    ANSWER,
                    Attachment.write(kept.stream()
                            .filter(one -> there.contains(one.id()))
                            .toList())));
        }
        return gone.stream().map(Attachment::name).collect(Collectors.joining(", "));
    }

    private List<Part> chosen() {
        // A form without a chosen file sends one part without a name.
        return files == null
                ? List.of()
                : files.stream()
                        .filter(part -> part != null
                                && part.getSubmittedFileName() != null
                                && !part.getSubmittedFileName().isEmpty())
                        .toList();
    }

    private boolean receiveAll() {
        List<String> refused = new ArrayList<>();
        for (Part part : chosen()) {
            try {
                receive(part);
            } catch (FileRefused e) {
                refused.add(texts.get(
                        "complaint.attachments.refused",
                        FileWords.shown(part.getSubmittedFileName()),
                        texts.of("document.fileRefusal", e.refusal())));
            } catch (IOException e) {
                refused.add(texts.get("complaint.attachments.broken", FileWords.shown(part.getSubmittedFileName())));
            }
        }
        if (!refused.isEmpty()) {
            errors.add(FIELD, String.join(" ", refused));
        }
        return refused.isEmpty();
    }

    private void receive(Part part) throws FileRefused, IOException {
        try (InputStream content = part.getInputStream();
                Upload upload = Upload.receive(content, part.getSubmittedFileName(), LIMITS.file())) {
            LIMITS.check(Stream.concat(
                            draft.answers().attachments().stream().map(Attachment::size), Stream.of(upload.size()))
                    .toList());
            Attachment received = Attachment.of(documents.store(upload));
            Set<UUID> superfluous = new HashSet<>();
            draft.change(answers -> {
                List<Attachment> all = new ArrayList<>(Attachment.read(answers.get(ANSWER)));
                if (all.stream().anyMatch(one -> one.digest().equals(received.digest()))
                        || all.size() >= LIMITS.files()) {
                    superfluous.add(received.id());
                } else {
                    all.add(received);
                    answers.put(ANSWER, Attachment.write(all));
                }
            });
            superfluous.forEach(documents::discard);
        }
    }

    /** Text of the limits, for the hint. */
    public String getLimits() {
        return texts.get("complaint.attachments.hint", LIMITS.files(), LIMITS.file() >> 20, LIMITS.together() >> 20);
    }

    /** Extensions that are taken, as the browser wants them. */
    public String getAccepted() {
        return FileWords.ACCEPTED;
    }
}
