package no.algoritmetilsyn.lawbook.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.algoritmetilsyn.lawbook.change.LawChanges;
import no.algoritmetilsyn.lawbook.change.LawKind;

/** {@code /tilsyn/lov/tabell.csv}: a table of law as a file that can be edited and handed in again; that of provisions, if none is named. */
@WebServlet("/tilsyn/lov/tabell.csv")
public class LawTableServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient LawChanges changes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getParameter("tabell");
        Optional<LawKind> kind = asked == null ? Optional.of(LawKind.PROVISIONS) : LawKind.of(asked);
        String file = changes.export(kind.orElse(LawKind.PROVISIONS));
        if (kind.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + kind.get().table() + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(file);
    }
}
