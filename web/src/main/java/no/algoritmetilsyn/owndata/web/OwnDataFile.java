package no.algoritmetilsyn.owndata.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.algoritmetilsyn.owndata.OwnData;
import no.algoritmetilsyn.owndata.OwnRecords;
import no.algoritmetilsyn.platform.web.ApiJson;

/** {@code /tilsyn/mine-data.json}: all that the system keeps about the reader, the whole log of what they have done too. */
@WebServlet("/tilsyn/mine-data.json")
public class OwnDataFile extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int AT_ONCE = 1_000;

    @Inject
    private transient OwnRecords records;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OwnData data = records.read();
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"mine-data.json\"");
        Writer writer = response.getWriter();
        writer.write("{\"data\":" + ApiJson.text(data) + ",\"events\":[");
        // Piece by piece: who has worked here for years has done much.
        OwnData.Event last = null;
        List<OwnData.Event> some = records.events(null, AT_ONCE);
        while (!some.isEmpty()) {
            for (OwnData.Event event : some) {
                writer.write((last == null ? "" : ",") + ApiJson.text(event));
                last = event;
            }
            some = records.events(last, AT_ONCE);
        }
        writer.write("]}");
    }
}
