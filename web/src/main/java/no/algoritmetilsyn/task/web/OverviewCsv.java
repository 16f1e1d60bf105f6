package no.algoritmetilsyn.task.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code /tilsyn/oversikt-csv}: the leader's figures for a spreadsheet. */
@WebServlet("/tilsyn/oversikt-csv")
public class OverviewCsv extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient OverviewFigures figures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        figures.open();
        byte[] csv = figures.getCsv().getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/csv; charset=UTF-8");
        response.setContentLength(csv.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"oversikt.csv\"");
        response.getOutputStream().write(csv);
    }
}
