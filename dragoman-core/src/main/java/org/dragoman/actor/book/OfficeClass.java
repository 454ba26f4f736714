package org.dragoman.actor.book;

import java.util.Locale;

/** The kinds of office that the book knows; titles of all languages and systems fall into these. */
public enum OfficeClass {
    /** King, president, emir; where a supreme leader stands above a president, the supreme leader. */
    HEAD_OF_STATE(10, true),
    /** Prime minister, chancellor, premier; the president of Iran. */
    HEAD_OF_GOVERNMENT(9, true),
    /** Vice president, deputy prime minister, crown prince who governs. */
    DEPUTY_HEAD(6, false),
    FOREIGN_MINISTER(8, true),
    DEFENCE_MINISTER(7, true),
    FINANCE_MINISTER(5, true),
    /** Minister of trade, commerce, economy or economic development. */
    TRADE_MINISTER(4, false),
    ENERGY_MINISTER(3, false),
    /** Interior, home affairs, homeland security. */
    INTERIOR_MINISTER(4, true),
    /** Any other minister. */
    MINISTER(2, false),
    /** Deputy and vice ministers, under and assistant secretaries. */
    DEPUTY_MINISTER(2, false),
    /** National security adviser; secretary of a security council. */
    SECURITY_ADVISER(6, false),
    /** Spokesperson of a foreign ministry; there may be several. */
    FOREIGN_SPOKESPERSON(5, false),
    /** Spokesperson of a head of state or government, or of a government. */
    GOVERNMENT_SPOKESPERSON(5, false),
    DEFENCE_SPOKESPERSON(3, false),
    /** Permanent representative to the United Nations in New York. */
    UN_AMBASSADOR(5, true),
    /** Ambassador to a state; the title names it. */
    AMBASSADOR(3, false),
    /** Special envoys and special representatives. */
    ENVOY(4, false),
    CENTRAL_BANK(4, true),
    /** Chief of the general staff, commander-in-chief who is not the head of state. */
    MILITARY_CHIEF(5, true),
    /** Commander of a theatre or service, member of a collective command. */
    MILITARY_COMMANDER(4, false),
    INTELLIGENCE_CHIEF(4, false),
    /** Head of the office of a head of state or government. */
    CHIEF_OF_STAFF(3, false),
    /** Speaker or chair of a legislature. */
    SPEAKER(4, false),
    /** Leader of a ruling party where that is an office of its own. */
    PARTY_LEADER(4, false),
    /** Secretary-general, president or director of an international body. */
    HEAD_OF_BODY(7, true),
    /** Second in an international body; commissioners. */
    DEPUTY_OF_BODY(4, false),
    SPOKESPERSON_OF_BODY(3, false),
    /** Leader of an armed group or of a party out of government. */
    GROUP_LEADER(5, false);

    private final int weight;
    private final boolean single;

    OfficeClass(int weight, boolean single) {
        this.weight = weight;
        this.single = single;
    }

    /** How often holders of it are in the news, 1 to 10; orders candidates, no more. */
    public int weight() {
        return weight;
    }

    /** Whether one person holds it at a time (some states have collective heads all the same). */
    public boolean single() {
        return single;
    }

    /** Reads the lower-case name used in the tables. */
    public static OfficeClass of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
