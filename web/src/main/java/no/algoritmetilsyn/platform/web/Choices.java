package no.algoritmetilsyn.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Radio buttons or check boxes, each with its label and hint; {@code at:radios} and {@code at:checkboxes} put the
 * question around them.
 *
 * <p>Attributes: {@code options} (list of {@link Option}) and {@code multiple}. The value is a text or an enum, or a list
 * of texts. Values that are not among the options are dropped.
 */
@FacesComponent(Choices.TYPE)
public class Choices extends UIInput {

    /** Component type. */
    public static final String TYPE = "at.Choices";

    /** Made by Faces; it renders itself. */
    public Choices() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void decode(FacesContext context) {
        String[] sent = context.getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(getClientId(context), new String[0]);
        Set<String> offered = options().stream().map(Option::value).collect(Collectors.toSet());
        List<String> chosen = Arrays.stream(sent).filter(offered::contains).toList();
        if (isMultiple()) {
            setSubmittedValue(chosen);
        } else {
            setSubmittedValue(chosen.isEmpty() ? "" : chosen.get(0));
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        Set<String> chosen = chosen();
        int number = 0;
        for (Option option : options()) {
            // The first one bears the name of the question: the error summary leads there.
            String id = getClientId(context) + (number == 0 ? "" : "-" + number);
            encode(context.getResponseWriter(), option, id, chosen.contains(option.value()));
            number++;
        }
    }

    private void encode(ResponseWriter writer, Option option, String id, boolean checked) throws IOException {
        writer.startElement("div", this);
        writer.writeAttribute("class", "ds-field", null);
        if (option.lang() != null) {
            writer.writeAttribute("lang", option.lang(), null);
        }
        writer.startElement("input", this);
        writer.writeAttribute("type", isMultiple() ? "checkbox" : "radio", null);
        writer.writeAttribute("class", "ds-input", null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("name", getClientId(), null);
        writer.writeAttribute("value", option.value(), null);
        if (checked) {
            writer.writeAttribute("checked", "checked", null);
        }
        if (option.hint() != null) {
            writer.writeAttribute("aria-describedby", id + "-hint", null);
        }
        writer.endElement("input");
        writer.startElement("label", this);
        writer.writeAttribute("class", "ds-label", null);
        writer.writeAttribute("data-weight", "regular", null);
        writer.writeAttribute("for", id, null);
        writer.writeText(option.label(), null);
        writer.endElement("label");
        if (option.hint() != null) {
            writer.startElement("p", this);
            writer.writeAttribute("id", id + "-hint", null);
            writer.writeAttribute("data-field", "description", null);
            writer.writeText(option.hint(), null);
            writer.endElement("p");
        }
        writer.endElement("div");
    }

    private Set<String> chosen() {
        Object value = getSubmittedValue() == null ? getValue() : getSubmittedValue();
        Stream<?> values = value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
        return values.map(one -> one instanceof Enum<?> constant ? constant.name() : one.toString())
                .collect(Collectors.toSet());
    }

    private boolean isMultiple() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("multiple")));
    }

    private List<Option> options() {
        return ((List<?>) getAttributes().get("options"))
                .stream().map(Option.class::cast).toList();
    }
}
