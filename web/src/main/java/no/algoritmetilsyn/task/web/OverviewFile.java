package no.algoritmetilsyn.task.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.algoritmetilsyn.platform.web.Workbook;

/** {@code /tilsyn/oversikt-csv} and {@code /tilsyn/oversikt-xlsx}: the leader's figures for a spreadsheet. */
@WebServlet({"/tilsyn/oversikt-csv", OverviewFile.WORKBOOK})
public class OverviewFile extends HttpServlet {

    static final String WORKBOOK = "/tilsyn/oversikt-xlsx";

    private static final long serialVersionUID = 1;

    @Inject
    private transient OverviewFigures figures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        figures.open();
        if (request.getServletPath().equals(WORKBOOK)) {
            send(response, figures.workbook(), Workbook.TYPE, "oversikt.xlsx");
        } else {
            byte[] csv = figures.getCsv().getBytes(StandardCharsets.UTF_8);
            send(response, csv, "text/csv; charset=UTF-8", "oversikt.csv");
        }
    }

    /** Hands a file to its reader alone, to be kept and not shown. */
    static void send(HttpServletResponse response, byte[] file, String type, String name) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(type);
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(file);
    }
}
