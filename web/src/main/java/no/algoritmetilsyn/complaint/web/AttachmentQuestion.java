package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.Upload;
import no.algoritmetilsyn.document.check.FileRefused;
import no.algoritmetilsyn.document.check.UploadLimits;
import no.algoritmetilsyn.document.web.ChosenFiles;
import no.algoritmetilsyn.document.web.FileWords;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;

/** Receives the files of a complaint: each is stored when it comes, and one that is refused takes no other with it. */
@Named
@RequestScoped
public class AttachmentQuestion {

    private static final String FIELD = "files";
    private static final String ANSWER = "attachments";

    /** What was refused last time, in the words that were said. */
    private static final String REFUSED = "refused";

    private static final UploadLimits LIMITS = UploadLimits.CITIZEN;

    @Inject
    Documents documents;

    @Inject
    DocumentFiles files;

    @Inject
    Draft draft;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    PageAnswer page;

    @Inject
    HttpServletRequest request;

    /** The files that lie here. */
    public List<Attachment> getReceived() {
        return draft.answers().attachments();
    }

    /** Before the page is shown: a reader who was sent back is told what was refused. */
    public void open() {
        String refused = draft.answers().of(REFUSED);
        if (page.parameter(QuestionPage.INCOMPLETE).equals("1") && refused != null) {
            errors.add(FIELD, refused);
        }
    }

    /** Receives the files and stays. */
    public void upload() {
        if (ChosenFiles.at(FIELD, request).isEmpty()) {
            refuse(texts.get("complaint.attachments.noneChosen"));
        } else if (receiveAll()) {
            stay("&gjort=arrived");
        }
    }

    /** Receives the files, if any, and leads on. */
    public void next(QuestionPage question) {
        if (receiveAll()) {
            question.next(Question.ATTACHMENTS);
        }
    }

    /** Receives the files, if any, and leads back. */
    public void back(QuestionPage question) {
        if (receiveAll()) {
            question.back(Question.ATTACHMENTS);
        }
    }

    /** Removes a file. Only one of the reader's own can be. */
    public void remove(UUID id) {
        if (draft.answers().attachments().stream().anyMatch(mine -> mine.id().equals(id))) {
            keep(attachment -> !attachment.id().equals(id));
            if (!documents.discard(id)) {
                // Sent from another window in this moment; the form is a new one by now.
                errors.add(FIELD, texts.get("complaint.attachments.sent"));
                return;
            }
        }
        stay("&gjort=removed");
    }

    private void keep(Predicate<Attachment> which) {
        draft.change(answers -> answers.put(
                ANSWER,
                Attachment.write(Attachment.read(answers.get(ANSWER)).stream()
                        .filter(which)
                        .toList())));
    }

    /** Shown by a page of its own, so that Back and loading anew work there, too. */
    private void refuse(String message) {
        draft.change(answers -> answers.put(REFUSED, message));
        stay("&" + QuestionPage.INCOMPLETE + "=1");
    }

    private void stay(String query) {
        String change = page.parameter(QuestionPage.CHANGE).equals("1") ? "&" + QuestionPage.CHANGE + "=1" : "";
        String all = (query + change).replaceFirst("&", "?");
        page.leadTo(Question.ATTACHMENTS.path() + all);
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
        Set<UUID> there = files.ofDocuments(kept.stream().map(Attachment::id).toList()).stream()
                .map(StoredFile::documentId)
                .collect(Collectors.toSet());
        List<Attachment> gone =
                kept.stream().filter(one -> !there.contains(one.id())).toList();
        if (!gone.isEmpty()) {
            keep(one -> there.contains(one.id()));
        }
        return gone.stream().map(Attachment::name).collect(Collectors.joining(", "));
    }

    private boolean receiveAll() {
        List<String> refused = new ArrayList<>();
        for (Part part : ChosenFiles.at(FIELD, request)) {
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
            refuse(String.join(" ", refused));
        }
        return refused.isEmpty();
    }

    private void receive(Part part) throws FileRefused, IOException {
        try (InputStream content = part.getInputStream();
                Upload upload = Upload.receive(content, part.getSubmittedFileName(), LIMITS.file())) {
            LIMITS.check(Stream.concat(
                            draft.answers().attachments().stream().map(Attachment::size), Stream.of(upload.size()))
                    .toList());
            if (isAnonymous()) {
                upload.removeMetadata();
            }
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

    /** Whether what files tell about the person who sends them is taken out. */
    public boolean isAnonymous() {
        return draft.answers().is("who", "ANONYMOUS") || draft.answers().isSource();
    }

    /** Text of the limits, for the hint. */
    public String getLimits() {
        return texts.get("complaint.attachments.hint", LIMITS.files(), LIMITS.file() >> 20, LIMITS.together() >> 20);
    }
}
