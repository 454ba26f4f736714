package org.dragoman.event;

/**
 * The sixteen event types of PLOVER, the Political Language Ontology for Verifiable Event Records
 * (Halterman, Bagozzi, Beger, Schrodt and Scarborough, 2023).
 */
public enum Plover {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    CONCEDE,
    DEMAND,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    INVESTIGATE
}
