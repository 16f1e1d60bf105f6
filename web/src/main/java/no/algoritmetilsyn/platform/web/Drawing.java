package no.algoritmetilsyn.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIOutput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * {@code at:drawing}: a picture as SVG that the server has drawn itself, with every text in it escaped.
 *
 * <p>Attribute: {@code value}, the SVG. Nothing that a person has written may stand there unescaped.
 */
@FacesComponent(Drawing.TYPE)
public class Drawing extends UIOutput {

    /** Component type. */
    public static final String TYPE = "at.Drawing";

    /** Made by Faces; it renders itself. */
    public Drawing() {
        setRendererType(null);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        Object svg = getValue();
        if (svg != null) {
            context.getResponseWriter().write(svg.toString());
        }
    }
}
