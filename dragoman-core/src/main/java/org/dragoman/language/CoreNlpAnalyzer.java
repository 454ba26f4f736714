package org.dragoman.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dragoman.document.CodePoints;
import org.dragoman.document.Document;
import org.dragoman.document.RefusedException;
import org.dragoman.document.Region;
import org.dragoman.document.Repair;

/**
 * Stanford CoreNLP (Manning et al., 2014): PTB tokenizer, maximum entropy tagger, one CRF for names
 * (Finkel et al., 2005) and a neural transition parser (Chen and Manning, 2014): its models, run by
 * {@link PartOfSpeechTagger}, {@link NameTagger} and {@link TransitionParser}. Loading takes some seconds; one instance serves all threads.
 */
public final class CoreNlpAnalyzer implements Analyzer {
    private static final String MODELS = "edu/stanford/nlp/models/";
    /** A "sentence" longer than this is a list or a table: it is cut, so that one text cannot hold up the rest. */
    private static final int LONGEST_SENTENCE = 200;

    /** Characters without a space after which a word is cut. */
    private static final int LONGEST_WORD = 1000;
    /** Sentences of ten novels; what has more is no document but a collection, and would fill the memory. */
    private static final int MOST_SENTENCES = 50_000;

    private final PartOfSpeechTagger tagger;
    private final NameTagger names;
    private final TransitionParser parser;
    private final Lemmatizer lemmatizer = new Lemmatizer();

    private CoreNlpAnalyzer(PartOfSpeechTagger tagger, NameTagger names, TransitionParser parser) {
        this.tagger = tagger;
        this.names = names;
        this.parser = parser;
    }

    /**
     * Loads the English models from the class path.
     *
     * @throws IllegalStateException if the models are not on the class path
     */
    public static CoreNlpAnalyzer load() {
        // The library reports each model it loads; a command line must not.
        RedwoodConfiguration.current().clear().apply();
        try {
            PartOfSpeechTagger tagger =
                    PartOfSpeechTagger.load(MODELS + "pos-tagger/english-left3words-distsim.tagger");
            NameTagger names = NameTagger.load(MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
            TransitionParser parser = new TransitionParser(ParserModel.load(MODELS + "parser/nndep/english_UD.gz"));
            return new CoreNlpAnalyzer(tagger, names, parser);
        } catch (IOException e) {
            throw new UncheckedIOException("the English models cannot be read", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the English models do not fit the library", e);
        }
    }

    @Override
    public Analysis analyze(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        CodePoints points = new CodePoints(document.text());
        for (Region region : document.readable()) {
            Repair repair = Repair.of(points, region.start(), region.end());
            for (List<CoreLabel> words : split(repair.text())) {
                if (sentences.size() == MOST_SENTENCES) {
                    throw new RefusedException(
                            "it has more than " + MOST_SENTENCES + " sentences, which is the limit: split it");
                }
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("reading was interrupted");
                }
                sentences.add(sentence(words, repair, sentences.size(), paragraph, region.kind()));
            }
            paragraph++;
        }
        return new Analysis(document, sentences);
    }

    private static List<List<CoreLabel>> split(String text) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words(text))) {
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                sentences.add(sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE)));
            }
        }
        return sentences;
    }

    /** Cuts what has no space for very long: on rows of marks the tokenizer's time grows with the square of their length. */
    private static List<CoreLabel> words(String text) {
        List<CoreLabel> words = new ArrayList<>();
        int from = 0;
        int spaceless = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (Character.isWhitespace(letter)) {
                spaceless = at + 1;
            } else if (at - spaceless >= LONGEST_WORD && !Character.isLowSurrogate(letter)) {
                tokenize(text, from, at, words);
                from = at;
                spaceless = at;
            }
        }
        tokenize(text, from, text.length(), words);
        return words;
    }

    private static void tokenize(String text, int from, int to, List<CoreLabel> words) {
        PTBTokenizer<CoreLabel> tokenizer = new PTBTokenizer<>(
                new StringReader(text.substring(from, to)),
                new CoreLabelTokenFactory(),
                "invertible=true,untokenizable=noneKeep");
        for (CoreLabel word : tokenizer.tokenize()) {
            word.setBeginPosition(word.beginPosition() + from);
            word.setEndPosition(word.endPosition() + from);
            words.add(word);
        }
    }

    private Sentence sentence(List<CoreLabel> words, Repair repair, int index, int paragraph, Region.Kind kind) {
        tagger.tag(words);
        Retagging.mend(words);
        String[] entities = names.labels(words);
        int[] heads = new int[words.size()];
        String[] relations = new String[words.size()];
        parser.parse(
                words.stream().map(CoreNlpAnalyzer::parserWord).toArray(String[]::new),
                words.stream().map(CoreLabel::tag).toArray(String[]::new),
                heads,
                relations);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            int start = repair.offsets()[word.beginPosition()];
            // A token ends where its last character ends, not where the next begins: a repair may lie between.
            int end = repair.offsets()[word.endPosition() - 1] + 1;
            String lemma = lemmatizer.lemma(word.word(), word.tag());
            tokens.add(new Token(
                    i,
                    start,
                    end,
                    repair.text().substring(word.beginPosition(), word.endPosition()),
                    lemma,
                    word.tag(),
                    entities[i],
                    heads[i],
                    relations[i]));
        }
        return new Sentence(index, paragraph, kind, tokens, true);
    }

    /** The parser was trained on text in which quotation marks have their Penn Treebank names. */
    private static String parserWord(CoreLabel word) {
        return switch (word.word()) {
            case "\"" -> word.tag().equals("``") ? "``" : "''";
            case "“", "«" -> "``";
            case "”", "»" -> "''";
            default -> word.word();
        };
    }
}
