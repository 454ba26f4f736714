package org.dragoman.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a paragraph: by its script and by English function words, and only where these
 * leave it open by OpenNLP's model (Apache OpenNLP langdetect, 103 languages).
 */
final class Languages {
    private static final int SAMPLE = 600;
    /** Shorter texts are left to the script: the model guesses wildly. */
    private static final int SHORTEST = 80;

    private Languages() {}

    private static final class Model {
        static final @Nullable LanguageDetectorModel LOADED = load();
        static final Map<String, String> TAGS = tags();

        private static @Nullable LanguageDetectorModel load() {
            // OpenNLP brings a logging façade that would announce on the terminal that nothing logs.
            if (System.getProperty("slf4j.internal.verbosity") == null) {
                System.setProperty("slf4j.internal.verbosity", "ERROR");
            }
            try (InputStream in = Languages.class.getResourceAsStream("/langdetect-183.bin")) {
                return in == null ? null : new LanguageDetectorModel(in);
            } catch (IOException e) {
                return null;
            }
        }

        private static Map<String, String> tags() {
            Map<String, String> tags = new HashMap<>();
            for (String language : Locale.getISOLanguages()) {
                tags.put(Locale.forLanguageTag(language).getISO3Language(), language);
            }
            tags.put("cmn", "zh");
            tags.put("pes", "fa");
            tags.put("ekk", "et");
            tags.put("lvs", "lv");
            tags.put("nob", "nb");
            return tags;
        }
    }

    /** BCP 47 tag of the language, {@code und} where nothing shows it. */
    static String of(String text, Line line) {
        return switch (line.script()) {
            case NONE -> "und";
            case HAN -> text.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x30FF) ? "ja" : "zh";
            case CYRILLIC -> text.length() < SHORTEST ? "ru" : byModel(text, "ru");
            case LATIN ->
                line.functionWords() >= 0.15 && line.words() >= 4 || text.length() < SHORTEST
                        ? line.functionWords() > 0 || line.words() < 3 ? "en" : "und"
                        : byModel(text, "und");
            case OTHER -> byModel(text, "und");
        };
    }

    private static String byModel(String text, String otherwise) {
        LanguageDetectorModel model = Model.LOADED;
        if (model == null) {
            return otherwise;
        }
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        String found = new LanguageDetectorME(model).predictLanguage(sample).getLang();
        return Model.TAGS.getOrDefault(found, otherwise);
    }
}
