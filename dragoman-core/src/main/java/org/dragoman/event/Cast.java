package org.dragoman.event;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.actor.PlaceMention;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.coding.Completion;
import org.dragoman.event.contact.Journeys;
import org.dragoman.event.discourse.Earlier;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Belonging;
import org.dragoman.event.participant.Sides;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Those who take part in what is reported, by the ids that the record gives them.
 *
 * @param sources ids of those who act
 * @param targets ids of those acted on; none of the sources
 * @param participants all of them with their words, and the things acted on
 * @param because how each was found
 */
record Cast(List<String> sources, List<String> targets, List<Participant> participants, List<String> because) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(a|an|the)-");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    Cast {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        participants = List.copyOf(participants);
        because = List.copyOf(because);
    }

    /** The cast of an event as its sentence names it. */
    static Cast of(Analysis analysis, Mentions mentions, Sentence sentence, Coded coded) {
        return new Casting(analysis, mentions, sentence).cast(coded);
    }

    /** An id for someone whom no mention names: {@code unnamed:fishing-company}. */
    static String unnamed(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        String joined = BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String slug = ENDS.matcher(ARTICLE.matcher(joined).replaceAll("")).replaceAll("");
        return "unnamed:" + (slug.isEmpty() ? "someone" : slug.length() > 60 ? slug.substring(0, 60) : slug);
    }

    /** Gathers one cast. */
    private static final class Casting {
        private final Analysis analysis;
        private final Mentions mentions;
        private final Sentence sentence;
        private final List<Participant> participants = new ArrayList<>();
        private final List<String> because = new ArrayList<>();
        private final Belonging belonging;

        Casting(Analysis analysis, Mentions mentions, Sentence sentence) {
            this.analysis = analysis;
            this.mentions = mentions;
            this.sentence = sentence;
            this.belonging = new Belonging(mentions);
        }

        Cast cast(Coded coded) {
            Set<String> sources = new LinkedHashSet<>();
            Set<String> targets = new LinkedHashSet<>();
            add(coded.sources(), "source", sources, Set.of());
            add(
                    coded.targets(),
                    "target",
                    targets,
                    coded.type() == Plover.CONSULT ? Set.of() : belonging.states(sources));
            targets.removeAll(sources);
            if (coded.type() != Plover.CONSULT) {
                withoutOwn(coded, targets, belonging.states(sources));
            }
            if (targets.isEmpty()
                    && sources.size() > 1
                    && Completion.isMutual(coded)
                    && !Completion.areAlternatives(sentence, coded.sources())) {
                // "the two leaders met": one side in each place
                List<String> sides = List.copyOf(sources);
                sources.clear();
                sources.add(sides.get(0));
                targets.addAll(sides.subList(1, sides.size()));
                participants.replaceAll(p ->
                        targets.contains(p.actor()) ? new Participant(p.actor(), "target", p.mention(), p.span()) : p);
                because.add("the two sides of one group");
            }
            Mention guest = coded.mode().equals("visit") ? guest(coded, targets) : null;
            if (guest != null) {
                sources.clear();
                sources.addAll(guest.actors());
                participants.removeIf(p -> p.role().equals("source"));
                guest.actors()
                        .forEach(a -> participants.add(0, new Participant(a, "source", guest.id(), guest.span())));
                because.add("guest \"" + guest.span().text() + "\": the pronoun's would be at home");
            }
            return new Cast(List.copyOf(sources), List.copyOf(targets), participants, because);
        }

        /** "the premier hopes to deepen the ties of the two countries": her own country is no target of hers. */
        private void withoutOwn(Coded coded, Set<String> targets, Set<String> own) {
            boolean both = coded.targets().stream()
                    .map(Argument::mention)
                    .anyMatch(m ->
                            m != null && m.members().size() > 1 && own.stream().anyMatch(m.actors()::contains));
            if (both && !own.containsAll(targets)) {
                targets.removeAll(own);
                participants.removeIf(p -> p.role().equals("target") && own.contains(p.actor()));
            }
        }

        /** @param own states to which the sources belong: a place there is where they act, not whom they act on */
        private void add(List<Argument> arguments, String role, Set<String> ids, Set<String> own) {
            for (Argument argument : arguments) {
                Mention mention = argument.mention() == null ? null : naming(argument.mention());
                Span span = mention == null || mention.equals(argument.mention())
                        ? analysis.span(sentence, argument.first(), argument.last())
                        : mention.span();
                String country = mention == null ? country(argument) : null;
                if (argument.because().equals(Sides.UNNAMED)) {
                    ids.add(Earlier.UNNAMED);
                    continue;
                }
                boolean home = country != null && own.contains(country);
                if (mention == null && (home || country == null && !argument.actor())) {
                    // "rejected the plan": what it was done to is told, but it is nobody
                    participants.add(new Participant(unnamed(span.text()), "object", null, span));
                    because.add("object \"" + span.text() + "\": " + argument.because());
                    continue;
                }
                List<String> actors =
                        mention != null ? mention.actors() : List.of(country != null ? country : unnamed(span.text()));
                for (String actor : actors) {
                    // "Peru urged an accord between the two neighbours": the other one
                    boolean itself = actors.size() > 1 && own.contains(actor);
                    if (!itself && ids.add(actor)) {
                        participants.add(new Participant(actor, role, mention == null ? null : mention.id(), span));
                    }
                }
                because.add(role + " \"" + span.text() + "\": " + argument.because());
            }
        }

        /** The mention that names a pronoun's actor in the same sentence, else the mention itself. */
        private Mention naming(Mention mention) {
            if (mention.how() == Mention.How.PRONOUN) {
                for (Mention other : mentions.in(sentence.index())) {
                    if (other.actor().equals(mention.actor())
                            && (other.how() == Mention.How.NAME || other.how() == Mention.How.TITLE)) {
                        return other;
                    }
                }
            }
            return mention;
        }

        /**
         * The other person of the sentence, where a pronoun would make someone a guest in the own country: "the king
         * met the premier during his visit to the kingdom".
         */
        private @Nullable Mention guest(Coded coded, Set<String> hosts) {
            if (coded.sources().size() != 1) {
                return null;
            }
            Mention visitor = coded.sources().get(0).mention();
            if (visitor == null || visitor.how() != Mention.How.PRONOUN || !isAtHome(visitor, hosts)) {
                return null;
            }
            for (Mention other : mentions.in(sentence.index())) {
                if (other.actor().startsWith("person:")
                        && !other.actor().equals(visitor.actor())
                        && !isAtHome(other, hosts)) {
                    return other;
                }
            }
            return null;
        }

        private boolean isAtHome(Mention person, Set<String> hosts) {
            Actor actor = mentions.actor(person.actor());
            return actor != null && actor.of() != null && hosts.contains(actor.of());
        }

        /** The state in which a named place lies: who visits Osaka visits Japan. */
        private @Nullable String country(Argument argument) {
            if (argument.because().equals(Journeys.BEFORE)) {
                PlaceMention before = Journeys.lastPlace(mentions, sentence);
                return before == null ? null : before.country();
            }
            for (PlaceMention place : mentions.places()) {
                boolean named = place.first() <= argument.head().index()
                        && argument.head().index() <= place.last();
                // "the city of Osaka"
                boolean holds = argument.head().lemma().equals("city")
                        && argument.first() <= place.first()
                        && place.last() <= argument.last();
                if (place.sentence() == sentence.index() && (named || holds)) {
                    return place.country();
                }
            }
            return null;
        }
    }
}
