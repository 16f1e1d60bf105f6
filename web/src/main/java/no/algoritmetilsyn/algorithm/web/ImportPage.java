package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.algorithm.intake.ImportJobs;
import no.algoritmetilsyn.algorithm.intake.ImportOrder;
import no.algoritmetilsyn.algorithm.intake.ImportReport;
import no.algoritmetilsyn.algorithm.intake.ImportState;
import no.algoritmetilsyn.algorithm.intake.ImportStatus;
import no.algoritmetilsyn.algorithm.intake.Imports;
import no.algoritmetilsyn.algorithm.intake.Remark;
import no.algoritmetilsyn.algorithm.intake.file.ImportFormat;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.DateInput;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;

/** Where the registrar sends files of other registers, and sees what has become of them. */
@Named
@RequestScoped
public class ImportPage {

    /** Parameter of the address: which import is looked at. */
    private static final String IMPORT = "import";

    private static final int EARLIER = 30;
    private static final int MOST_ROWS = 500;

    @Inject
    Access access;

    @Inject
    Imports imports;

    @Inject
    ImportJobs jobs;

    @Inject
    AuthorityClock clock;

    @Inject
    PageAnswer answer;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    private List<Part> files;
    private String format;
    private final DateInput dated = new DateInput();
    private String rank;
    private ImportReport report;

    /** Opens the page to those who may import. */
    public void open() {
        access.require(Act.ALGORITHM_IMPORT);
    }

    /** Begins an import and leads to what becomes of it. */
    public void start() throws IOException {
        begin(false);
    }

    /** Compares a file with the register without writing it, and leads to what would change. */
    public void tryOut() throws IOException {
        begin(true);
    }

    private void begin(boolean trial) throws IOException {
        if (format == null) {
            errors.add("format", texts.get("algorithm.import.format.required"));
        }
        if (files == null || files.isEmpty() || files.get(0).getSize() == 0) {
            errors.add("files", texts.get("algorithm.import.file.required"));
        } else if (files.size() > 1) {
            errors.add("files", texts.get("algorithm.import.file.one"));
        }
        boolean old = !dated.isEmpty();
        if (old && dated.toDate().filter(day -> !day.isAfter(clock.today())).isEmpty()) {
            errors.add("dated", texts.get("algorithm.import.dated.malformed"));
        }
        if (rank != null && !rank.strip().matches("\\d{1,6}")) {
            errors.add("rank", texts.get("algorithm.import.rank.malformed"));
        }
        if (errors.isAny()) {
            return;
        }
        Part file = files.get(0);
        var order = new ImportOrder(
                ImportFormat.valueOf(format),
                file.getSubmittedFileName(),
                old ? dated.toDate().orElseThrow() : null,
                rank == null ? 0 : Integer.parseInt(rank.strip()),
                trial);
        Path kept = keep(file);
        UUID id = imports.begin(order);
        jobs.carryOut(access.actor(), id, order, kept);
        lead(id);
    }

    /** The server forgets what was sent when it has answered; the import goes on after that. */
    private static Path keep(Part file) throws IOException {
        Path kept = Files.createTempFile("import", null);
        try (InputStream stream = file.getInputStream()) {
            Files.copy(stream, kept, StandardCopyOption.REPLACE_EXISTING);
        }
        return kept;
    }

    /** Cancels the import that is looked at. */
    public void cancel() {
        UUID id = getReport().status().id();
        imports.cancel(id);
        lead(id);
    }

    private void lead(UUID id) {
        answer.leadTo(Route.ALGORITHM_IMPORT.path() + "?" + IMPORT + "=" + id);
    }

    /** The import that is looked at; null when none is. */
    public ImportReport getReport() {
        String id = answer.parameter(IMPORT);
        if (report == null && !id.isEmpty()) {
            report = imports.find(PageMissing.id(id)).orElseThrow(PageMissing::new);
        }
        return report;
    }

    /** Whether the import that is looked at goes on. */
    public boolean isRunning() {
        return getReport() != null && report.status().state().isRunning();
    }

    /** The first rows that were rejected. */
    public List<Remark> getRejected() {
        return some(Remark.Kind.REJECTED);
    }

    /** The first rows that something is noted of. */
    public List<Remark> getNotes() {
        return some(Remark.Kind.NOTE);
    }

    /** The first records that are missing from the file. */
    public List<Remark> getMissing() {
        return some(Remark.Kind.MISSING);
    }

    /** Says that not all remarks of a kind are shown; null when they are. */
    public String firstOnly(String kind) {
        int all = getReport().remarks(Remark.Kind.valueOf(kind)).size();
        return all > MOST_ROWS ? texts.get("algorithm.import.firstOnly", MOST_ROWS, all) : null;
    }

    private List<Remark> some(Remark.Kind kind) {
        return getReport().remarks(kind).stream().limit(MOST_ROWS).toList();
    }

    /** The imports that began last. */
    public List<ImportStatus> getEarlier() {
        return imports.newest(EARLIER);
    }

    /** What an import is called: its file, or its format. */
    public String name(ImportStatus status) {
        return status.fileName().orElse(status.format().code());
    }

    /** In which tone a state is told. */
    public String tone(ImportState state) {
        return switch (state) {
            case STAGING, APPLYING -> "info";
            case DONE, TRIED -> "success";
            case CANCELLED -> "neutral";
            case FAILED -> "danger";
        };
    }

    /** The formats. */
    public List<Option> getFormats() {
        return Arrays.stream(ImportFormat.values())
                .map(each -> new Option(
                        each.name(),
                        texts.of("algorithm.importFormat", each),
                        texts.of("algorithm.importFormatHint", each)))
                .toList();
    }

    /** The file that was chosen. */
    public List<Part> getFiles() {
        return files;
    }

    /** Called by Faces. */
    public void setFiles(List<Part> files) {
        this.files = files;
    }

    /** Name of the format, as chosen. */
    public String getFormat() {
        return format;
    }

    /** Called by Faces. */
    public void setFormat(String format) {
        this.format = format;
    }

    /** The day of an old file, as typed. */
    public DateInput getDated() {
        return dated;
    }

    /** Its place among the files of that day, as typed. */
    public String getRank() {
        return rank;
    }

    /** Called by Faces. */
    public void setRank(String rank) {
        this.rank = rank;
    }
}
