package org.dragoman.statement.text;

/** Finds who does what a verb tells of. */
public final class Subjects {
    private static final int DEEPEST = 4;

    private Subjects() {}

    /** The subject of a verb, the agent of a passive, or the subject of the verb that it is joined to; -1 for none. */
    public static int of(Words words, int verb) {
        return of(words, verb, 0);
    }

    private static int of(Words words, int verb, int depth) {
        for (int child : words.children(verb, "nsubj")) {
            if (!words.token(child).relation().equals("nsubj:pass")) {
                return child;
            }
        }
        int agent = words.behind(verb, "obl", "by");
        if (agent >= 0) {
            return agent;
        }
        int head = words.head(verb);
        if (head < 0 || depth > DEEPEST || words.child(verb, "nsubj:pass") >= 0) {
            return -1;
        }
        String relation = words.token(verb).relation();
        if (relation.equals("conj") || relation.startsWith("xcomp")) {
            return words.token(head).isVerb() ? of(words, head, depth + 1) : words.child(head, "nsubj");
        }
        // "stopped accusing", "…, denying it": a gerund has the subject of the verb above.
        boolean gerund = words.token(verb).tag().equals("VBG");
        if (gerund
                && (relation.equals("advcl")
                        || relation.equals("obj") && words.token(head).isVerb())) {
            return of(words, head, depth + 1);
        }
        if (relation.equals("acl") && words.token(verb).tag().equals("VBG")) {
            // "Norway spent two years calling it a trap"
            int above = words.head(head);
            boolean spends = above >= 0 && words.lemma(above).equals("spend");
            return spends ? of(words, above, depth + 1) : head;
        }
        return -1;
    }
}
