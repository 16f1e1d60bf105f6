package no.algoritmetilsyn.task.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.algoritmetilsyn.platform.web.Workbook;

/** {@code /tilsyn/utvikling-csv} and {@code /tilsyn/utvikling-xlsx}: the leader's figures of months for a spreadsheet. */
@WebServlet({"/tilsyn/utvikling-csv", TrendFile.WORKBOOK})
public class TrendFile extends HttpServlet {

    static final String WORKBOOK = "/tilsyn/utvikling-xlsx";

    private static final long serialVersionUID = 1;

    @Inject
    private transient TrendFigures figures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        figures.open();
        if (request.getServletPath().equals(WORKBOOK)) {
            OverviewFile.send(response, figures.workbook(), Workbook.TYPE, "utvikling.xlsx");
        } else {
            byte[] csv = figures.getCsv().getBytes(StandardCharsets.UTF_8);
            OverviewFile.send(response, csv, "text/csv; charset=UTF-8", "utvikling.csv");
        }
    }
}
