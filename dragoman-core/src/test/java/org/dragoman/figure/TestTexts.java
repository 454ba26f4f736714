package org.dragoman.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.Models;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.document.Document;
import org.dragoman.document.Span;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.Sentence;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.Times;

/** Analyses of single sentences, with actors and dates that a test names itself. */
public final class TestTexts {
    private static final Analyzer ANALYZER = Models.ANALYZER;

    private TestTexts() {}

    public static Analysis analyse(String text) {
        return ANALYZER.analyze(Document.of(text, "2021-09-15"));
    }

    public static Figures figures(String text) {
        Analysis analysis = analyse(text);
        return new FigureReader().read(analysis, mentions(analysis, Map.of()), times(analysis, Map.of()));
    }

    public static Figures figures(String text, Map<String, String> actors, Map<String, String> dates) {
        Analysis analysis = analyse(text);
        return new FigureReader().read(analysis, mentions(analysis, actors), times(analysis, dates));
    }

    /** Mentions of the given words, each with the actor's id, or several ids joined by "+" for a group. */
    public static Mentions mentions(Analysis analysis, Map<String, String> actors) {
        List<Mention> mentions = new ArrayList<>();
        Map<String, Actor> all = new LinkedHashMap<>();
        actors.forEach((words, ids) -> {
            List<String> members = List.of(ids.split("\\+"));
            members.forEach(id -> all.put(id, new Actor(id, Actor.Kind.STATE, id, List.of(), null, null, false)));
            for (Place place : places(analysis, words)) {
                mentions.add(new Mention(
                        "mn-" + mentions.size(),
                        analysis.document().id(),
                        place.span,
                        members.size() > 1 ? "group:" + ids : ids,
                        members.size() > 1 ? Mention.How.GROUP : Mention.How.NAME,
                        members.size() > 1 ? members : List.of(),
                        place.sentence,
                        place.first,
                        place.last,
                        place.last));
            }
        });
        return new Mentions(mentions, all);
    }

    /** Dates for the given words. */
    public static Times times(Analysis analysis, Map<String, String> dates) {
        List<TimeExpression> times = new ArrayList<>();
        dates.forEach((words, edtf) -> {
            for (Place place : places(analysis, words)) {
                times.add(new TimeExpression(
                        "tm-" + times.size(),
                        analysis.document().id(),
                        place.span,
                        TimeExpression.Type.DATE,
                        edtf,
                        edtf,
                        "text",
                        place.sentence,
                        place.first,
                        place.last));
            }
        });
        return new Times(times);
    }

    private record Place(Span span, int sentence, int first, int last) {}

    private static List<Place> places(Analysis analysis, String words) {
        List<Place> places = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            for (int first = 0; first < sentence.size(); first++) {
                for (int last = first; last < sentence.size(); last++) {
                    Span span = analysis.span(sentence, first, last);
                    if (span.text().equals(words)) {
                        places.add(new Place(span, sentence.index(), first, last));
                    }
                }
            }
        }
        return places;
    }
}
