package org.dragoman.event.participant;

import java.util.List;
import java.util.Objects;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.NounClasses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Who or what is somebody's own: "its troops", the premier's country, the two sides' armies. */
public final class Ownership {
    private final Sentence sentence;
    private final Mentions mentions;
    private final NounClasses classes;
    private final Belonging belonging;

    Ownership(Sentence sentence, Mentions mentions, NounClasses classes) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.classes = classes;
        this.belonging = new Belonging(mentions);
    }

    /** "its troops": whose belongs to the source is not the target; "its rival" is another. */
    public boolean isOwn(Argument argument, List<Argument> sources) {
        if (classes.contains("other side", sentence, argument.head())) {
            return false;
        }
        for (Token possessor : sentence.children(argument.head(), "nmod:poss")) {
            String word = Clauses.lower(possessor);
            if (word.equals("its") || word.equals("their") || word.equals("his") || word.equals("her")) {
                Mention owner = mentions.headedBy(sentence.index(), possessor.index());
                // "withdrew its soldiers", beside "dismissed its ministers"
                boolean human = argument.mention() != null
                        && !classes.contains("force", sentence, argument.head())
                        // "closed its embassy in Peru"
                        && !classes.contains("relation", sentence, argument.head());
                return !human
                        && (owner == null
                                || sources.stream()
                                        .anyMatch(s -> s.mention() != null
                                                && s.mention().actor().equals(owner.actor())));
            }
            if (argument.mention() == null && isOneOfThem(possessor, sources)) {
                return true;
            }
        }
        return false;
    }

    /** "Peru will close a base in the country's north": the country is Peru again, by whatever noun. */
    private boolean isOneOfThem(Token possessor, List<Argument> sources) {
        Mention owner = mentions.headedBy(sentence.index(), possessor.index());
        return owner != null
                && sources.stream()
                        .map(Argument::mention)
                        .filter(Objects::nonNull)
                        .anyMatch(source ->
                                source.actor().equals(owner.actor()) || belonging.isOf(source.actor(), owner.actor()));
    }

    /** "his government": whether a pronoun before someone means one of the others. */
    public boolean isPossessedBy(Argument argument, List<Argument> others) {
        return sentence.children(argument.head(), "nmod:poss").stream()
                .map(p -> mentions.headedBy(sentence.index(), p.index()))
                .filter(Objects::nonNull)
                .anyMatch(owner -> owner.how() == Mention.How.PRONOUN
                        && others.stream()
                                .anyMatch(o -> o.mention() != null
                                        && o.mention().actor().equals(owner.actor())));
    }

    /** Whether someone is the state or body to which all the others belong: the premier's own country. */
    public boolean isOwner(Argument whole, List<Argument> parts) {
        Mention mention = whole.mention();
        return mention != null
                && !parts.isEmpty()
                && parts.stream()
                        .allMatch(p -> p.mention() != null
                                && !classes.contains("other side", sentence, p.head())
                                && belonging.isOf(p.mention().actor(), mention.actor()));
    }

    /** Whether one of a group is the state or body of a source, or the source: "the two neighbours", said by one's premier. */
    public boolean holdsOwner(Argument group, List<Argument> sources) {
        List<String> members =
                group.mention() == null ? List.of() : group.mention().actors();
        return members.size() > 1
                && sources.stream()
                        .map(Argument::mention)
                        .filter(Objects::nonNull)
                        .map(Mention::actor)
                        .anyMatch(source ->
                                members.stream().anyMatch(one -> one.equals(source) || belonging.isOf(source, one)));
    }

    /** "the two sides agreed on contacts between their armies": several who each belong to one of a group of sources. */
    public boolean arePartsOf(Argument parts, List<Argument> group) {
        return parts.mention() != null
                && parts.mention().actors().size() > 1
                && parts.mention().actors().stream()
                        .allMatch(part -> group.stream()
                                .anyMatch(whole -> whole.mention() != null
                                        && whole.mention().actors().stream().anyMatch(w -> belonging.isOf(part, w))));
    }
}
