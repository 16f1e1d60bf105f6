package no.algoritmetilsyn.figure.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.algoritmetilsyn.platform.web.Workbook;

/** Figures of supervision of all years for a spreadsheet: {@code /tilsyn/tall-csv} for a leader, {@code /tall-csv} for everybody, and as XLSX. */
@WebServlet({"/tilsyn/tall-csv", "/tilsyn/tall-xlsx", "/tall-csv", "/tall-xlsx"})
public class FigureFile extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient FigurePage page;

    @Inject
    private transient FigureTables tables;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        if (path.startsWith("/tilsyn/")) {
            page.openSeen();
            response.setHeader("Cache-Control", "no-store");
        } else {
            page.openPublished();
            response.setHeader("Cache-Control", "public, no-cache");
        }
        boolean workbook = path.endsWith("xlsx");
        byte[] file = workbook
                ? tables.workbook(page.years(), page.figures())
                : tables.csv(page.years(), page.figures()).getBytes(StandardCharsets.UTF_8);
        response.setContentType(workbook ? Workbook.TYPE : "text/csv; charset=UTF-8");
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"tall." + (workbook ? "xlsx" : "csv") + '"');
        response.getOutputStream().write(file);
    }
}
