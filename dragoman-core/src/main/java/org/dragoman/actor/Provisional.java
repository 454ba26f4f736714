package org.dragoman.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes actors that the book does not know from the words of a text. */
public final class Provisional {
    private Provisional() {}

    /** A person whom the book does not know; {@code role} and {@code of}, whose, are null where the text does not say. */
    public static Actor person(String name, List<String> aliases, @Nullable String role, @Nullable String of) {
        return new Actor("person:" + slug(name), Actor.Kind.PERSON, name, aliases, role, of, true);
    }

    /** An organisation that the book does not know; {@code of}, whose, is null where the text does not say. */
    public static Actor organisation(String name, @Nullable String of) {
        return new Actor("org:" + slug(name), Actor.Kind.ORGANISATION, shown(name), List.of(), null, of, true);
    }

    /** A part of a state or of another actor: {@code org:rus/foreign-ministry}. */
    public static Actor partOf(Actor whole, String part, String name) {
        String id = "org:" + slug(plain(whole.id())) + "/" + slug(part);
        return new Actor(id, Actor.Kind.ORGANISATION, shown(name), List.of(), null, whole.id(), true);
    }

    /** People of a state or of another actor: {@code group:rus/official}. */
    public static Actor people(@Nullable Actor whole, String role, String name) {
        if (whole == null) {
            return new Actor("unnamed:" + slug(role), Actor.Kind.UNNAMED, shown(name), List.of(), role, null, true);
        }
        String id = "group:" + slug(plain(whole.id())) + "/" + slug(role);
        return new Actor(id, Actor.Kind.GROUP, shown(name), List.of(), role, whole.id(), true);
    }

    /** Words that say whose somebody is: "Peruvian officials" do, of "special envoys" it is told: "Peru: special envoys". */
    public static String whose(Actor whole, String words) {
        String plain = words.replaceFirst("^(?i)(the|a|an) ", "");
        // a name within them says it: "officials from Peru", "former Peruvian minister"
        boolean said = plain.isEmpty() || plain.chars().anyMatch(Character::isUpperCase);
        return said ? words : whole.name() + ": " + plain;
    }

    /** Someone whom the text does not name. */
    public static Actor unnamed(String words, String role, @Nullable String of) {
        return new Actor("unnamed:" + slug(words), Actor.Kind.UNNAMED, shown(words), List.of(), role, of, true);
    }

    /** "The two presidents" of whom none is named: "president (1 of 2)" and "president (2 of 2)". */
    public static List<Actor> unnamedMembers(String role, int number) {
        List<Actor> members = new ArrayList<>(number);
        for (int i = 1; i <= number; i++) {
            String id = "unnamed:" + slug(role) + "-" + i + "-of-" + number;
            String name = role + " (" + i + " of " + number + ")";
            members.add(new Actor(id, Actor.Kind.UNNAMED, name, List.of(), role, null, true));
        }
        return List.copyOf(members);
    }

    /** Several actors together. */
    public static Actor group(List<Actor> members) {
        StringBuilder id = new StringBuilder("group:");
        StringBuilder name = new StringBuilder();
        List<Actor> sorted =
                members.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        for (int i = 0; i < sorted.size(); i++) {
            id.append(i == 0 ? "" : "+").append(slug(plain(sorted.get(i).id())));
            name.append(i == 0 ? "" : i == sorted.size() - 1 ? " and " : ", ")
                    .append(sorted.get(i).name());
        }
        return new Actor(id.toString(), Actor.Kind.GROUP, name.toString(), List.of(), null, null, true);
    }

    /** Without the mark of a quotation that ends outside it: the leaders of the "Big Seven. */
    private static String shown(String words) {
        long marks = words.chars().filter(c -> c == '"').count();
        return marks % 2 == 0 ? words : words.replace("\"", "");
    }

    private static String plain(String id) {
        int colon = id.indexOf(':');
        return colon < 0 ? id : id.substring(colon + 1);
    }

    /** Lower case, without accents, words joined by hyphens; at most 60 characters. */
    public static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length() && slug.length() < 60; i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if ((Character.isWhitespace(c) || c == '-' || c == '/' || c == '–' || c == '_')
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.toString().toLowerCase(Locale.ROOT);
    }
}
