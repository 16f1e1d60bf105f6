package no.algoritmetilsyn.task.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.algoritmetilsyn.platform.web.Workbook;

/** {@code /tilsyn/utvikling-xlsx}: the leader's figures of months for a spreadsheet. */
@WebServlet("/tilsyn/utvikling-xlsx")
public class TrendFile extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient TrendFigures figures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        figures.open();
        OverviewFile.send(response, figures.workbook(), Workbook.TYPE, "utvikling.xlsx");
    }
}
