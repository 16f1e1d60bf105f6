package no.algoritmetilsyn.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** {@code /openapi}: what the API offers, in OpenAPI 3.1, made from the resources when the application is built. */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Access-Control-Allow-Origin", "*");
        try (InputStream document = OpenApiServlet.class.getResourceAsStream("/openapi.json")) {
            document.transferTo(response.getOutputStream());
        }
    }
}
