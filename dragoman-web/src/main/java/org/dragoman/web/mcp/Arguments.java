package org.dragoman.web.mcp;

import java.math.BigDecimal;
import java.util.Map;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** What a tool is asked with. */
final class Arguments {
    private static final int LONGEST = 400;

    private final Map<?, ?> given;

    /** @throws Refusal if something is given that the tool does not take, or not given that it needs */
    Arguments(Tool tool, Map<?, ?> given) {
        this.given = given;
        for (Object name : given.keySet()) {
            if (tool.inputs().stream().noneMatch(input -> input.name().equals(name))) {
                throw Refusal.parameter(
                        String.valueOf(name),
                        tool.name() + " takes no “" + name + "”; it takes "
                                + String.join(
                                        ", ",
                                        tool.inputs().stream()
                                                .map(Tool.Input::name)
                                                .toList()));
            }
        }
        for (Tool.Input input : tool.inputs()) {
            String text = text(input.name());
            if (input.required() && text == null) {
                throw Refusal.parameter(input.name(), tool.name() + " needs “" + input.name() + "”: " + input.about());
            }
        }
    }

    /** The text of an argument, null where it is not given. */
    @Nullable
    String text(String name) {
        Object value = given.get(name);
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        String text = value.toString().strip();
        if (text.length() > LONGEST || value instanceof Map || value instanceof Iterable) {
            throw Refusal.parameter(name, name + ": give a text of at most " + LONGEST + " characters");
        }
        return text;
    }

    /** The text of an argument that is needed. */
    String needed(String name) {
        String text = text(name);
        if (text == null) {
            throw Refusal.parameter(name, name + " is missing");
        }
        return text;
    }

    /** A whole number from {@code least} to {@code most}. */
    int number(String name, int standard, int least, int most) {
        Object value = given.get(name);
        if (value == null) {
            return standard;
        }
        try {
            int number = new BigDecimal(value.toString()).intValueExact();
            if (number >= least && number <= most) {
                return number;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw wrong(name, least, most);
        }
        throw wrong(name, least, most);
    }

    private static Refusal wrong(String name, int least, int most) {
        return Refusal.parameter(name, name + ": give a whole number from " + least + " to " + most);
    }
}
