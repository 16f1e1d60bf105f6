package no.algoritmetilsyn.inspection.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.inspection.choice.InspectionChoices;
import no.algoritmetilsyn.inspection.choice.RankedBody;
import no.algoritmetilsyn.platform.web.Csv;
import no.algoritmetilsyn.platform.web.Texts;

/** {@code /tilsyn/utvelgelse.csv}: whom to inspect, as a file; a line for each body and a column for each line of its sum. */
@WebServlet("/tilsyn/utvelgelse.csv")
public class ChoiceServlet extends HttpServlet {

    @Inject
    private transient InspectionChoices choices;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<RankedBody> ranked = choices.ranked();
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"utvelgelse.csv\"");
        response.setHeader("Cache-Control", "no-store");
        PrintWriter out = response.getWriter();
        var head = new ArrayList<>(List.of(
                texts.get("inspection.choice.place"),
                texts.get("inspection.choice.number"),
                texts.get("inspection.choice.body"),
                texts.get("inspection.choice.total")));
        if (!ranked.isEmpty()) {
            for (RankedBody.Line line : ranked.get(0).lines()) {
                String factor = texts.of("inspection.factor", line.weight().factor());
                head.add(factor);
                head.add(texts.get("inspection.choice.points", factor));
            }
        }
        out.write(Csv.row(head));
        for (int i = 0; i < ranked.size(); i++) {
            RankedBody body = ranked.get(i);
            var cells = new ArrayList<>(
                    List.of(Integer.toString(i + 1), body.number(), body.name(), Long.toString(body.total())));
            body.lines().forEach(line -> {
                cells.add(Long.toString(line.count()));
                cells.add(Long.toString(line.sum()));
            });
            out.write(Csv.row(cells));
        }
    }
}
