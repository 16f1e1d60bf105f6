package no.algoritmetilsyn.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.ActionEvent;
import java.io.IOException;

/**
 * {@code at:button}: a button that sends its form, without any script.
 *
 * <p>Attributes: {@code label}, {@code action}, and {@code variant}: primary, secondary or tertiary; {@code tone} is
 * {@code danger} for what cannot be undone; {@code context} is read after the label by screen readers only. {@code value}
 * is sent along: a button in a list that has changed since it was shown then does nothing, rather than something else.
 */
@FacesComponent(Button.TYPE)
public class Button extends UICommand {

    /** Component type. */
    public static final String TYPE = "at.Button";

    /** Made by Faces; it renders itself. */
    public Button() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        String sent = context.getExternalContext().getRequestParameterMap().get(getClientId(context));
        if (sent != null && sent.equals(text("value", ""))) {
            queueEvent(new ActionEvent(context, this));
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("button", this);
        writer.writeAttribute("type", "submit", null);
        writer.writeAttribute("id", getClientId(context), null);
        writer.writeAttribute("name", getClientId(context), null);
        writer.writeAttribute("value", text("value", ""), null);
        writer.writeAttribute("class", "ds-button", null);
        writer.writeAttribute("data-variant", text("variant", "primary"), null);
        if (!text("tone", "").isEmpty()) {
            writer.writeAttribute("data-color", text("tone", ""), null);
        }
        writer.writeText(text("label", ""), null);
        if (!text("context", "").isEmpty()) {
            writer.startElement("span", this);
            writer.writeAttribute("class", "ds-sr-only", null);
            writer.writeText(" " + text("context", ""), null);
            writer.endElement("span");
        }
        writer.endElement("button");
    }

    private String text(String attribute, String otherwise) {
        Object value = getAttributes().get(attribute);
        return value == null ? otherwise : value.toString();
    }
}
