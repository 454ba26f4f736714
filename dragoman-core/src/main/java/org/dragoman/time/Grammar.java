package org.dragoman.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.data.Table;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of {@code grammar.tsv}, in phases: what one phase finds is a single node for the next.
 * Patterns have no repetition and are kept in one tree per phase, so that the work is bounded by
 * the length of the sentence.
 *
 * <p>A pattern is a row of elements: a word or several to choose from ({@code ago|earlier}), a class of
 * words or several ({@code [month]}, {@code [unit=Y]}), a group in brackets; {@code ?} makes an element optional.
 */
final class Grammar {
    private static final int MOST_VARIANTS = 600;

    /** A row of the table. */
    record Rule(int order, String yields, String pattern, Map<String, String> meaning, List<String> guards) {
        String operation() {
            return meaning.getOrDefault("", "");
        }
    }

    /** A pattern found, with what its classes hold: {@code month}, and {@code month2} for a second one. */
    record Match(Rule rule, int from, int to, Map<String, String> slots, List<Node> nodes) {}

    /** A choice of words or of classes. */
    private record Element(String text, List<String> choices, boolean classes) {
        @Nullable
        String accepts(Node node) {
            for (String choice : choices) {
                if (!classes) {
                    if (node.form.equals(choice)) {
                        return "";
                    }
                    continue;
                }
                int sign = choice.indexOf('=');
                String name = sign < 0 ? choice : choice.substring(0, sign);
                String value = node.classes.get(name);
                if (value != null && (sign < 0 || choice.substring(sign + 1).equals(value))) {
                    return name;
                }
            }
            return null;
        }
    }

    private static final class Tree {
        final Map<String, Element> elements = new LinkedHashMap<>();
        final Map<String, Tree> next = new LinkedHashMap<>();

        @Nullable
        Rule rule;
    }

    private final Map<Integer, Tree> phases = new java.util.TreeMap<>();
    /** For each phase the elements a pattern may start with, by word or class. */
    private final Map<Integer, Map<String, List<Element>>> starts = new HashMap<>();

    Grammar() {
        int order = 0;
        for (String[] row : Table.read(Edtf.class, "grammar.tsv").rows()) {
            int phase = Integer.parseInt(row[0]);
            Map<String, String> meaning = new LinkedHashMap<>();
            for (String part : row[3].strip().split(" ")) {
                int sign = part.indexOf('=');
                meaning.put(sign < 0 ? "" : part.substring(0, sign), part.substring(sign + 1));
            }
            List<String> guards = row[4].equals("-") ? List.of() : List.of(row[4].split(" "));
            Rule rule = new Rule(order++, row[1], row[2], meaning, guards);
            Tree root = phases.computeIfAbsent(phase, p -> new Tree());
            for (List<Element> variant : variants(row[2])) {
                insert(root, variant, rule);
            }
        }
        phases.forEach((phase, tree) -> {
            Map<String, List<Element>> index = new HashMap<>();
            for (Element element : tree.elements.values()) {
                for (String choice : element.choices()) {
                    String key = element.classes() ? "[" + choice.replaceFirst("=.*", "") : choice;
                    List<Element> known = index.computeIfAbsent(key, k -> new ArrayList<>());
                    if (!known.contains(element)) {
                        known.add(element);
                    }
                }
            }
            starts.put(phase, index);
        });
    }

    private static void insert(Tree root, List<Element> variant, Rule rule) {
        if (variant.isEmpty()) {
            throw new IllegalStateException("a pattern that matches nothing: " + rule.pattern());
        }
        Tree at = root;
        for (Element element : variant) {
            at.elements.putIfAbsent(element.text(), element);
            at = at.next.computeIfAbsent(element.text(), e -> new Tree());
        }
        if (at.rule == null) {
            at.rule = rule;
        }
    }

    private static List<List<Element>> variants(String pattern) {
        List<List<Element>> all = new ArrayList<>();
        all.add(List.of());
        int[] at = {0};
        String[] parts = pattern.replace("(", " ( ")
                .replace(")", " ) ")
                .replace(") ?", ")?")
                .replaceAll("\\)\\s+\\?", ")?")
                .strip()
                .split("\\s+");
        List<List<Element>> found = sequence(parts, at, pattern);
        if (at[0] != parts.length) {
            throw new IllegalStateException("an unmatched bracket in " + pattern);
        }
        return found;
    }

    private static List<List<Element>> sequence(String[] parts, int[] at, String pattern) {
        List<List<Element>> all = new ArrayList<>();
        all.add(List.of());
        while (at[0] < parts.length && !parts[at[0]].startsWith(")")) {
            String part = parts[at[0]++];
            List<List<Element>> inner = new ArrayList<>();
            boolean optional;
            if (part.equals("(")) {
                inner.addAll(sequence(parts, at, pattern));
                if (at[0] == parts.length) {
                    throw new IllegalStateException("an unmatched bracket in " + pattern);
                }
                optional = parts[at[0]++].equals(")?");
            } else {
                optional = part.endsWith("?") && part.length() > 1;
                inner.add(List.of(element(optional ? part.substring(0, part.length() - 1) : part)));
            }
            if (optional) {
                inner.add(List.of());
            }
            List<List<Element>> longer = new ArrayList<>();
            for (List<Element> head : all) {
                for (List<Element> tail : inner) {
                    List<Element> joined = new ArrayList<>(head);
                    joined.addAll(tail);
                    longer.add(joined);
                }
            }
            all = longer;
            if (all.size() > MOST_VARIANTS) {
                throw new IllegalStateException("too many optional elements in " + pattern);
            }
        }
        return all;
    }

    private static Element element(String text) {
        boolean classes = text.startsWith("[") && text.endsWith("]") && text.length() > 2;
        String inner = classes ? text.substring(1, text.length() - 1) : text;
        return new Element(text, inner.equals("|") ? List.of("|") : List.of(inner.split("\\|")), classes);
    }

    /** The numbers of the phases, in order. */
    java.util.Set<Integer> phases() {
        return phases.keySet();
    }

    /** The longest matches of a phase that start at a node, longest first; of equal ones the earlier rule. */
    List<Match> matches(int phase, List<Node> nodes, int from) {
        List<Match> found = new ArrayList<>(2);
        Tree root = phases.get(phase);
        Map<String, List<Element>> index = starts.get(phase);
        if (root == null || index == null) {
            return found;
        }
        Node first = nodes.get(from);
        List<Element> literal = index.get(first.form);
        if (literal == null && first.classes.isEmpty()) {
            return found;
        }
        List<Element> open = new ArrayList<>();
        if (literal != null) {
            open.addAll(literal);
        }
        for (String name : first.classes.keySet()) {
            for (Element element : index.getOrDefault("[" + name, List.of())) {
                if (!open.contains(element)) {
                    open.add(element);
                }
            }
        }
        List<Element> path = new ArrayList<>();
        for (Element element : open) {
            step(root, element, nodes, from, from, path, found);
        }
        found.sort((a, b) -> a.to() != b.to()
                ? Integer.compare(b.to(), a.to())
                : Integer.compare(a.rule().order(), b.rule().order()));
        return found;
    }

    private static void step(
            Tree tree, Element element, List<Node> nodes, int from, int at, List<Element> path, List<Match> found) {
        if (at >= nodes.size() || element.accepts(nodes.get(at)) == null) {
            return;
        }
        Tree next = tree.next.get(element.text());
        if (next == null) {
            return;
        }
        path.add(element);
        if (next.rule != null) {
            found.add(new Match(next.rule, from, at, slots(path, nodes, from), nodes.subList(from, at + 1)));
        }
        for (Element more : next.elements.values()) {
            step(next, more, nodes, from, at + 1, path, found);
        }
        path.remove(path.size() - 1);
    }

    private static Map<String, String> slots(List<Element> path, List<Node> nodes, int from) {
        Map<String, String> slots = new LinkedHashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String name = path.get(i).accepts(nodes.get(from + i));
            if (name != null && !name.isEmpty()) {
                String value = nodes.get(from + i).classes.getOrDefault(name, "");
                String key = name;
                for (int n = 2; slots.containsKey(key); n++) {
                    key = name + n;
                }
                slots.put(key, value);
            }
        }
        return slots;
    }
}
