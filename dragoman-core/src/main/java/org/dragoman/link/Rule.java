package org.dragoman.link;

/**
 * How to get one value where several are given. Each rule gives every origin one vote; the rule that was used is
 * always shown with the value.
 */
public enum Rule {
    /** What all would grant: the least number, the widest date, the place that holds all the others. */
    CONSERVATIVE,
    /** What most say: the median number, the date and place that most origins give. */
    REPRESENTATIVE,
    /** What says most: the number with the most digits, the most precise date and place. */
    INFORMATIVE
}
