package org.dragoman.document;

import java.lang.Character.UnicodeScript;

/**
 * How much a decoded text looks like writing. Wrong encodings betray themselves: capitals inside
 * words, letters of two scripts side by side, signs where letters should be, rare Chinese characters.
 */
final class Plausibility {
    /** The commonest Chinese characters in news; a right decoding is full of them. */
    private static final String COMMON_HAN =
            "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龙飞";

    private Plausibility() {}

    /** A score around 1 for writing, below 0 for what is none. */
    static double of(String text) {
        double good = 0;
        int foreign = 0;
        int previous = ' ';
        UnicodeScript before = UnicodeScript.COMMON;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80) {
                before = isAsciiLetter(c) ? UnicodeScript.LATIN : UnicodeScript.COMMON;
                previous = c;
                continue;
            }
            foreign++;
            UnicodeScript script = UnicodeScript.of(c);
            if (c == 0xFFFD || Character.isISOControl(c) || Character.getType(c) == Character.PRIVATE_USE) {
                good -= 5;
            } else if (script == UnicodeScript.HAN) {
                good += COMMON_HAN.indexOf(c) >= 0 ? 2 : -0.4;
            } else if (Character.isLetter(c)) {
                boolean mixed = before != UnicodeScript.COMMON && before != script;
                boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(previous);
                boolean rare = c > 0x00FF && script == UnicodeScript.LATIN
                        || c >= 0x0400 && c <= 0x040F && c != 0x0401
                        || c >= 0x0450 && c <= 0x045F && c != 0x0451;
                good += mixed || capitalInside ? -2 : rare ? 0 : 1;
                // An accented Latin letter stands among plain ones; two or more in a row are another script misread.
                if (script == UnicodeScript.LATIN && previous >= 0x80 && Character.isLetter(previous)) {
                    good -= 1.5;
                }
            } else if (isPunctuation(c)) {
                good += 0.8;
            } else {
                good -= 0.5;
            }
            before = Character.isLetter(c) ? script : UnicodeScript.COMMON;
            previous = c;
        }
        return foreign == 0 ? 1 : good / foreign;
    }

    private static boolean isPunctuation(int c) {
        return c >= 0x2010 && c <= 0x2026
                || c >= 0x3000 && c <= 0x3011
                || c >= 0xFF01 && c <= 0xFF1F
                || c == 0xA0
                || c == 0xAB
                || c == 0xBB
                || c == 0x20AC
                || c == 0xA3
                || c == 0x2116
                || c == 0xA9
                || c == 0xB0;
    }

    private static boolean isAsciiLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
