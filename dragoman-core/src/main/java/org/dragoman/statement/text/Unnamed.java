package org.dragoman.statement.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names those who speak without a name: "a hotel porter", "several of the plaintiffs". */
public final class Unnamed {
    /** How many words before its head a name may have. */
    private static final int LONGEST_NAME = 4;

    private Unnamed() {}

    /** "Several of the plaintiffs", "a number of experts": the noun behind "of"; else the word itself. */
    public static int partOf(Words words, int head) {
        boolean part = !words.token(head).tag().startsWith("NN") || PARTS.contains(words.lemma(head));
        for (int child : part ? words.children(head, "nmod") : new int[0]) {
            for (int mark : words.children(child, "case")) {
                if (words.lemma(mark).equals("of")) {
                    return child;
                }
            }
        }
        return head;
    }

    private static final Set<String> PARTS =
            Set.of("number", "group", "majority", "handful", "lot", "series", "member");

    /** An id from the words of a noun: "a former Norwegian ambassador" is {@code unnamed:former-norwegian-ambassador}. */
    public static String id(Words words, int head) {
        StringBuilder name = new StringBuilder();
        for (int w = Math.max(words.leftmost(head), head - LONGEST_NAME); w <= head; w++) {
            String relation = words.token(w).relation();
            boolean part = words.below(w, head) && (relation.equals("amod") || relation.equals("compound"));
            if (w == head || part && Character.isLetter(words.token(w).text().codePointAt(0))) {
                name.append(name.isEmpty() ? "" : "-").append(words.token(w).text());
            }
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{N}-]", "");
        String kind = "unnamed:";
        if (words.token(head).isProper()) {
            kind = switch (words.token(head).entity()) {
                case "PERSON" -> "person:";
                case "ORGANIZATION" -> "org:";
                default -> "unnamed:";
            };
        }
        return kind + plain.toLowerCase(Locale.ROOT);
    }
}
