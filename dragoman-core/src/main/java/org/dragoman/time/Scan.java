package org.dragoman.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** A sentence cut into pieces, and these put together into numbers and words of the lexicon. */
final class Scan {
    /** A sentence with more pieces is a table or noise; the rest of it is not looked at. */
    private static final int LONGEST_SENTENCE = 5000;

    final Sentence sentence;
    final List<Piece> pieces;
    private final int[] tokens;
    private final Lexicon lexicon;

    Scan(Analysis analysis, Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        List<Piece> cut = lexicon.lexer().cut(analysis.span(sentence).text(), sentence.start());
        this.pieces = cut.size() > LONGEST_SENTENCE ? cut.subList(0, LONGEST_SENTENCE) : cut;
        this.tokens = new int[pieces.size()];
        int token = 0;
        for (int i = 0; i < pieces.size(); i++) {
            while (token + 1 < sentence.size()
                    && sentence.token(token + 1).start() <= pieces.get(i).start()) {
                token++;
            }
            tokens[i] = token;
        }
    }

    /** The token in which a piece starts. */
    Token token(int piece) {
        return sentence.token(tokens[piece]);
    }

    /** The lower-case form of a piece, empty beyond the ends. */
    String form(int piece) {
        return piece < 0 || piece >= pieces.size() ? "" : pieces.get(piece).form();
    }

    /** The part of speech of the token of a piece, empty beyond the ends. */
    String tag(int piece) {
        return piece < 0 || piece >= pieces.size() ? "" : token(piece).tag();
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(pieces.size());
        int at = 0;
        while (at < pieces.size()) {
            Node number = number(at);
            Node word = word(at);
            Node node = number == null || (word != null && word.last > number.last) ? word : number;
            if (number != null && word != null && number.last == word.last) {
                number.classes.forEach(word::is);
                node = word;
            }
            if (node == null) {
                node = new Node(at, at, form(at));
            }
            nodes.add(node);
            at = node.last + 1;
        }
        return nodes;
    }

    /** The longest entry of the lexicon that starts here and whose needs are met, or null. */
    private @Nullable Node word(int at) {
        for (int length = Math.min(lexicon.longest(form(at)), pieces.size() - at); length > 0; length--) {
            String form = Lexicon.join(pieces, at, at + length);
            Node node = null;
            for (Lexicon.Sense sense : lexicon.senses(form)) {
                if (met(sense.need(), at)) {
                    node = node == null ? new Node(at, at + length - 1, form) : node;
                    node.is(sense.name(), sense.value());
                }
            }
            if (node != null) {
                return node;
            }
        }
        return null;
    }

    private boolean met(String need, int at) {
        return switch (need) {
            case "capital" -> pieces.get(at).capital() && !tag(at).equals("MD");
            case "upper" -> pieces.get(at).upper();
            case "noun" -> tag(at).startsWith("NN") || tag(at).startsWith("JJ");
            case "adjective" -> tag(at).startsWith("JJ") || tag(at).startsWith("RB");
            default -> true;
        };
    }

    /** A number that starts here, in digits or words, or null. */
    private @Nullable Node number(int at) {
        Piece piece = pieces.get(at);
        return switch (piece.kind()) {
            case NUMBER -> digits(at);
            case ORDINAL ->
                ordinal(
                        at,
                        at,
                        Integer.parseInt(piece.form().substring(0, piece.form().length() - 2)));
            case DATE -> new Node(at, at, piece.form()).is("fulldate", piece.form());
            case CLOCK -> new Node(at, at, piece.form()).is("clock", piece.form());
            case DECADE -> decade(at);
            case WORD -> words(at);
            case SIGN -> null;
        };
    }

    private Node digits(int at) {
        String form = form(at);
        String plain = form.replace(",", "");
        // "2 1/2 years"
        boolean whole = plain.indexOf('.') < 0;
        if (whole
                && form(at + 1).equals("1")
                && form(at + 2).equals("/")
                && form(at + 3).equals("2")) {
            return new Node(at, at + 3, "number").is("number", plain + ".5");
        }
        if (whole && form(at + 1).equals("½")) {
            return new Node(at, at + 1, "number").is("number", plain + ".5");
        }
        Node node = new Node(at, at, form).is("number", plain);
        if (form.length() <= 4 && form.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int value = Integer.parseInt(form);
            if (form.length() <= 2 && value >= 1 && value <= 31) {
                node.is("day", Integer.toString(value));
            }
            if (form.length() <= 2 && value <= 24) {
                node.is("hourdigit", Integer.toString(value));
            }
            if (form.length() == 4 && value >= 1000 && value <= 2199) {
                node.is("year", form);
            }
        }
        return node;
    }

    private Node decade(int at) {
        String digits = form(at).replaceAll("[^0-9]", "");
        String value = digits.length() == 4
                ? digits.substring(0, 3)
                : (digits.charAt(0) < '2' ? "20" : "19") + digits.charAt(0);
        return new Node(at, at, form(at))
                .is(digits.length() == 4 || form(at).startsWith("'") ? "decade" : "decadeword", value);
    }

    private Node ordinal(int first, int last, int value) {
        Node node = new Node(first, last, Lexicon.join(pieces, first, last + 1)).is("ordinal", Integer.toString(value));
        if (value >= 1 && value <= 31) {
            node.is("day", Integer.toString(value));
            node.is("dayordinal", Integer.toString(value));
        }
        return node;
    }

    private @Nullable Node words(int at) {
        for (int length = Math.min(lexicon.longest(form(at)), pieces.size() - at); length > 0; length--) {
            String form = Lexicon.join(pieces, at, at + length);
            String fixed = lexicon.number(form, "fixed");
            String value = fixed == null ? lexicon.number(form, "vague") : fixed;
            if (value != null) {
                return new Node(at, at + length - 1, form).is("number", value);
            }
        }
        return cardinal(at);
    }

    private int value(int at, String kind) {
        String value = lexicon.number(form(at), kind);
        return value == null ? -1 : Integer.parseInt(value);
    }

    /** "twenty-four", "two hundred and ten", "nineteen ninety-six", "twenty-first". */
    private @Nullable Node cardinal(int start) {
        int at = start;
        long total = 0;
        long current = -1;
        int last = -1;
        boolean tens = false;
        while (at < pieces.size() && at - start < 12) {
            int ordinal = value(at, "ordinal");
            if (ordinal > 0) {
                boolean free = current < 0 || (tens && ordinal < 10) || (current % 100 == 0 && current > 0);
                return free
                        ? ordinal(start, at, (int) Math.min(9999, total + Math.max(0, current) + ordinal))
                        : finish(start, last, total + current);
            }
            int unit = value(at, "unit");
            int ten = value(at, "ten");
            int scale = value(at, "scale");
            if (unit >= 0 && (current < 0 || (tens && unit > 0 && unit < 10) || (current > 0 && current % 100 == 0))) {
                current = Math.max(0, current) + unit;
                tens = false;
            } else if (ten >= 0 && (current < 0 || (current > 0 && current % 100 == 0))) {
                current = Math.max(0, current) + ten;
                tens = true;
            } else if (ten >= 0 || (unit >= 10 && tens) || (unit >= 10 && current >= 10)) {
                return inTwoHalves(start, at, last, total + current);
            } else if (scale == 100 && current > 0 && current < 100) {
                current *= 100;
                tens = false;
            } else if (scale == 1000 && current > 0 && total == 0) {
                total = current * 1000;
                current = 0;
                tens = false;
            } else {
                break;
            }
            last = at;
            at++;
            if (at + 1 < pieces.size()
                    && form(at).equals("-")
                    && !pieces.get(at).spaced()
                    && tens) {
                at++;
            } else if (form(at).equals("and") && current > 0 && current % 100 == 0 && lexicon.isNumber(form(at + 1))) {
                at++;
            }
        }
        return last < 0 ? null : finish(start, last, total + Math.max(0, current));
    }

    /** "nineteen ninety-six" is a year, "twenty thirty" too. */
    private @Nullable Node inTwoHalves(int start, int at, int last, long first) {
        int ten = value(at, "ten");
        int unit = value(at, "unit");
        int end = at;
        int second = Math.max(ten, unit);
        if (ten > 0) {
            int next = form(at + 1).equals("-") ? at + 2 : at + 1;
            int more = value(next, "unit");
            if (more > 0 && more < 10) {
                second += more;
                end = next;
            }
        }
        if (first < 17 || first > 20 || second < 10) {
            return finish(start, last, first);
        }
        String year = Long.toString(first * 100 + second);
        return new Node(start, end, Lexicon.join(pieces, start, end + 1))
                .is("number", year)
                .is("year", year);
    }

    private Node finish(int first, int last, long value) {
        Node node = new Node(first, last, Lexicon.join(pieces, first, last + 1));
        node.is("number", Long.toString(value));
        if (value >= 1 && value <= 12) {
            node.is("hourdigit", Long.toString(value));
        }
        if (value == 2000) {
            node.is("wordyear", "2000");
        }
        return node;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d: %s", sentence.index(), sentence);
    }
}
