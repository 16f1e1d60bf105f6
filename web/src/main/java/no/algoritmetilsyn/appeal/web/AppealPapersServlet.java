package no.algoritmetilsyn.appeal.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.algoritmetilsyn.appeal.AppealShipping;
import no.algoritmetilsyn.appeal.AppealShipping.Bundle;
import no.algoritmetilsyn.appeal.ShippedPaper;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.platform.web.PageMissing;

/** {@code POST /tilsyn/oversendelse}: what was sent to an appeal body outside this installation, with a list of it, as one file. */
@WebServlet("/tilsyn/oversendelse")
public class AppealPapersServlet extends HttpServlet {

    /** The same files give the same bundle, whenever it is made. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Inject
    private transient AppealShipping shipping;

    @Inject
    private transient DocumentFiles documents;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Bundle bundle = shipping.bundle(PageMissing.id(request.getParameter("oversendelse")));
        response.setContentType("application/zip");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"oversendelse-%s-%d.zip\""
                        .formatted(bundle.reference(), bundle.shipment().number()));
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "no-store");
        try (var zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            begin(zip, "00-oversendelse.txt");
            zip.write(PapersList.of(bundle).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            for (ShippedPaper paper : bundle.papers()) {
                if (paper.leftOut() == null) {
                    begin(zip, PapersList.name(paper));
                    documents.write(paper.variantId(), zip);
                    zip.closeEntry();
                }
            }
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
