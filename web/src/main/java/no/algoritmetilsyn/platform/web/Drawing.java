package no.algoritmetilsyn.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIOutput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * {@code at:drawing}: a picture as SVG, or an article as HTML, that the server has drawn itself, with every text in it escaped.
 *
 * <p>Attributes: {@code value}, the SVG or HTML, in which nothing that a person has written may stand unescaped; {@code lower}, by how
 * many levels the headings of an article are lowered, so that they follow those of the page (0 unless told).
 */
@FacesComponent(Drawing.TYPE)
public class Drawing extends UIOutput {

    private static final Pattern HEADING = Pattern.compile("(</?h)([1-6])\\b");

    /** Component type. */
    public static final String TYPE = "at.Drawing";

    /** Made by Faces; it renders itself. */
    public Drawing() {
        setRendererType(null);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        Object drawn = getValue();
        if (drawn != null) {
            Object lower = getAttributes().getOrDefault("lower", "0");
            context.getResponseWriter().write(lowered(drawn.toString(), Integer.parseInt(lower.toString())));
        }
    }

    /** The same with its headings some levels lower, at most on the sixth. */
    static String lowered(String html, int levels) {
        return levels == 0
                ? html
                : HEADING.matcher(html)
                        .replaceAll(tag -> tag.group(1) + Math.min(6, Integer.parseInt(tag.group(2)) + levels));
    }
}
