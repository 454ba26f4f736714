package org.dragoman.statement.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.dragoman.statement.Statement;

/** What was learned: which words head cues, how the words around a cue are labelled, and which whole labelling holds. */
public record StatementModel(
        Weights outer, Weights inner, FrameTagger tagger, Choice choice, Confirmation confirmation) {
    private static final String NAME = "statement.model";

    /** The model that comes with the library. */
    public static StatementModel load() {
        try (InputStream in = Statement.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks org/dragoman/statement/" + NAME);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("org/dragoman/statement/" + NAME + " cannot be read", e);
        }
    }

    static StatementModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)));
        Weights outer = Weights.read(data);
        Weights inner = Weights.read(data);
        FrameTagger tagger = new FrameTagger(Weights.read(data), Weights.read(data));
        Choice choice = new Choice(Weights.read(data));
        return new StatementModel(outer, inner, tagger, choice, new Confirmation(Weights.read(data)));
    }

    /** The probability that the features are those of a cue. */
    public static double probability(Weights weights, Features features) {
        double[] score = new double[1];
        weights.score(features, score);
        return 1 / (1 + Math.exp(-score[0]));
    }
}
