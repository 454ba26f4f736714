package org.dragoman.benchmark;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;
import java.util.function.ToLongFunction;
import org.dragoman.Dragoman;
import org.dragoman.document.Document;
import org.dragoman.reading.Reader;

/** What is compared: each reads a document and tells how many words it had. */
enum Side {
    /** The whole reading: sentences, tags, names, trees, actors, dates, statements, events, figures, instruments. */
    DRAGOMAN("Dragoman, the whole reading", Integer.MAX_VALUE) {
        @Override
        ToLongFunction<Document> load() {
            Reader reader = Dragoman.reader();
            return document -> reader.read(document).coverage().tokens();
        }
    },
    /** CoreNLP's default pipeline up to the dependencies. */
    PIPELINE("CoreNLP: tokenize, ssplit, pos, lemma, ner, depparse", Integer.MAX_VALUE) {
        @Override
        ToLongFunction<Document> load() {
            return coreNlp("tokenize,ssplit,pos,lemma,ner,depparse", "");
        }
    },
    /** The trees that coders of the PETRARCH family read. */
    TREES("CoreNLP: tokenize, ssplit, pos, parse (PCFG)", 1_500) {
        @Override
        ToLongFunction<Document> load() {
            return coreNlp("tokenize,ssplit,pos,parse", "edu/stanford/nlp/models/lexparser/englishPCFG.ser.gz");
        }
    };

    private final String words;
    private final int enough;

    Side(String words, int enough) {
        this.words = words;
        this.enough = enough;
    }

    String words() {
        return words;
    }

    /** After how many words a round ends: a slow side need not read all to be measured. */
    int enough() {
        return enough;
    }

    abstract ToLongFunction<Document> load();

    private static ToLongFunction<Document> coreNlp(String annotators, String parser) {
        RedwoodConfiguration.current().clear().apply();
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        if (!parser.isEmpty()) {
            properties.setProperty("parse.model", parser);
            // Cubic in the length of a sentence: longer ones are not parsed, in its favour.
            properties.setProperty("parse.maxlen", "80");
        }
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return document -> {
            Annotation annotation = new Annotation(document.text());
            pipeline.annotate(annotation);
            return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
        };
    }
}
