package no.algoritmetilsyn.casefile.step.input;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The files that an input names, wherever in it they stand. */
public final class FileIds {

    private FileIds() {}

    /**
     * Finds them.
     *
     * @param fields of the record
     * @return id of each file by the JSON Pointer at which it stands, in order
     */
    public static Map<String, UUID> of(Record input, List<StepField> fields) {
        var found = new LinkedHashMap<String, UUID>();
        find("", input, fields, found);
        return found;
    }

    private static void find(String pointer, Record input, List<StepField> fields, Map<String, UUID> found) {
        for (StepField field : fields) {
            if (field.kind() != StepField.Kind.FILES && field.kind() != StepField.Kind.GROUPS) {
                continue;
            }
            List<?> elements = elements(input, field.name());
            for (int i = 0; i < elements.size(); i++) {
                String at = pointer + "/" + field.name() + "/" + i;
                if (elements.get(i) instanceof Record group) {
                    find(at, group, field.fields(), found);
                } else {
                    found.put(at, (UUID) elements.get(i));
                }
            }
        }
    }

    private static List<?> elements(Record input, String name) {
        RecordComponent component = Arrays.stream(input.getClass().getRecordComponents())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
        try {
            component.getAccessor().setAccessible(true);
            return (List<?>) component.getAccessor().invoke(input);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
