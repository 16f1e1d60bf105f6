package no.algoritmetilsyn.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * What the reader sees when something fails: a page in the same look, or a problem in JSON for the API. It asks the
 * database for nothing, and when even the page fails, a few plain lines are left.
 */
@WebServlet(ErrorPage.PATH)
public class ErrorPage extends HttpServlet {

    static final String PATH = "/error";

    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 413, 422, 429, 500, 503);
    private static final String PLAIN =
            """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="UTF-8"><title>%s</title></head>
            <body><main><h1>%2$s</h1><p>%s</p></main></body></html>
            """;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (Requests.isApi(request)) {
            answer(request, response);
        } else {
            show(request, response);
        }
    }

    /** Under which number the texts of an error stand: its own, or that of its kind. */
    static int kind(HttpServletRequest request) {
        int status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (KNOWN.contains(status)) {
            return status;
        }
        return status >= 400 && status < 500 ? 400 : 500;
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        int kind = kind(request);
        response.setContentType(Problem.TYPE);
        response.getOutputStream()
                .write(Problem.of(response.getStatus(), Integer.toString(kind), title(language, kind))
                        .detail(Texts.text(language, "platform.error.api." + kind))
                        .json()
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            // Whatever was asked for, the page is only read.
            request.setAttribute(FailureView.SENT, request.getMethod().equals("POST"));
            request.getRequestDispatcher("/platform/error.xhtml").forward(new ReadingRequest(request), response);
        } catch (ServletException | RuntimeException failure) {
            request.getServletContext().log("The error page failed", failure);
            if (!response.isCommitted()) {
                plain(request, response);
            }
        }
    }

    private static void plain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        int kind = kind(request);
        response.resetBuffer();
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream()
                .write(PLAIN.formatted(
                                language.tag(),
                                title(language, kind),
                                Texts.text(language, "platform.error.text." + kind))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String title(Language language, int kind) {
        return Texts.text(language, "platform.error.title." + kind);
    }
}
