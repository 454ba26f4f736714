-- The ledger, version 1.
--
-- Schema "record" holds one table a kind of record. Its rows are only ever added; each belongs to a
-- reading. The views of the same names in schema "main" show what is known now; those in schema
-- "history" show everything that was ever recorded, with the runs between which it held:
--   select * from history.event_report where recorded_from <= 7 and (recorded_until is null or recorded_until > 7)
-- is what run 7 knew. Three times are kept apart: when a thing was recorded (recorded_from,
-- recorded_until), when it holds in the world (earliest, latest, from the EDTF value), and when the
-- source published it (published_earliest, published_latest of its document).

CREATE SCHEMA record;
CREATE SCHEMA history;

CREATE TABLE schema_version (version INTEGER NOT NULL, applied TIMESTAMPTZ NOT NULL, application VARCHAR NOT NULL);
COMMENT ON TABLE schema_version IS 'The migrations of this ledger, each with the day it was applied.';
COMMENT ON COLUMN schema_version.version IS 'number of the migration';
COMMENT ON COLUMN schema_version.applied IS 'when it was applied';
COMMENT ON COLUMN schema_version.application IS 'what this file is: dragoman ledger';

CREATE TABLE run (
    run BIGINT NOT NULL,
    version VARCHAR NOT NULL,
    started TIMESTAMPTZ NOT NULL,
    finished TIMESTAMPTZ,
    options JSON,
    forgotten TIMESTAMPTZ
);
COMMENT ON TABLE run IS 'Runs: each call of the program that recorded something. Run numbers order what is known.';
COMMENT ON COLUMN run.run IS 'number, from 1';
COMMENT ON COLUMN run.version IS 'version of the program that read';
COMMENT ON COLUMN run.started IS 'when it began';
COMMENT ON COLUMN run.finished IS 'when it ended; null where it was cut off or still runs';
COMMENT ON COLUMN run.options IS 'with which options it ran';
COMMENT ON COLUMN run.forgotten IS 'when it was forgotten: its readings count for nothing since';

CREATE TABLE reading (
    reading BIGINT NOT NULL,
    document VARCHAR NOT NULL,
    version VARCHAR NOT NULL,
    fingerprint VARCHAR NOT NULL,
    text_hash VARCHAR NOT NULL,
    sentences INTEGER NOT NULL,
    tokens INTEGER NOT NULL,
    characters INTEGER NOT NULL,
    notes VARCHAR[] NOT NULL,
    records INTEGER NOT NULL,
    recorded TIMESTAMPTZ NOT NULL,
    recorded_from BIGINT NOT NULL,
    recorded_until BIGINT
);
COMMENT ON TABLE reading IS 'Readings: one document read once, by one version. The only rows that change: recorded_until is set when a later reading takes their place.';
COMMENT ON COLUMN reading.reading IS 'number, from 1';
COMMENT ON COLUMN reading.document IS 'id of the document';
COMMENT ON COLUMN reading.version IS 'version of the program that read it';
COMMENT ON COLUMN reading.fingerprint IS 'hash of the document with all that was given or found about it; another fingerprint is another reading';
COMMENT ON COLUMN reading.text_hash IS 'hash of the text alone; documents that share it are exact duplicates';
COMMENT ON COLUMN reading.sentences IS 'sentences read';
COMMENT ON COLUMN reading.tokens IS 'words in them';
COMMENT ON COLUMN reading.characters IS 'code points in the regions that are read';
COMMENT ON COLUMN reading.notes IS 'what was not read and why';
COMMENT ON COLUMN reading.records IS 'number of records, the document included';
COMMENT ON COLUMN reading.recorded IS 'when it was recorded';
COMMENT ON COLUMN reading.recorded_from IS 'run that recorded it';
COMMENT ON COLUMN reading.recorded_until IS 'run that superseded it; null while it holds; equal to recorded_from once its run is forgotten';


CREATE TABLE record.document (
    reading BIGINT NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    "uri" VARCHAR,
    "outlet" VARCHAR,
    "title" VARCHAR,
    "authors" VARCHAR[],
    "language" VARCHAR,
    "published" JSON,
    "text" VARCHAR,
    "regions" JSON,
    "duplicate_of" VARCHAR,
    earliest DATE,
    latest DATE,
    involved VARCHAR[] NOT NULL
);
COMMENT ON TABLE record.document IS 'Documents: one text as received. Its text never changes; every span counts code points into it.';
COMMENT ON COLUMN record.document."reading" IS 'number of the reading this row belongs to';
COMMENT ON COLUMN record.document."seq" IS 'place of the record in its reading, in the order of the text';
COMMENT ON COLUMN record.document."id" IS 'the record''s id, the same wherever and whenever the same document is read';
COMMENT ON COLUMN record.document."document" IS 'id of the document';
COMMENT ON COLUMN record.document."uri" IS 'where it came from: an address, or the path below the folder that was read';
COMMENT ON COLUMN record.document."outlet" IS 'who published it';
COMMENT ON COLUMN record.document."title" IS 'its title';
COMMENT ON COLUMN record.document."authors" IS 'who wrote it, as the text gives them';
COMMENT ON COLUMN record.document."language" IS 'BCP 47 tag of the body, und where unknown';
COMMENT ON COLUMN record.document."published" IS 'date of publication: edtf, basis (metadata, header, dateline, given, unknown), span, others';
COMMENT ON COLUMN record.document."text" IS 'the plain text';
COMMENT ON COLUMN record.document."regions" IS 'what each stretch of the text is for: kind, start, end';
COMMENT ON COLUMN record.document."duplicate_of" IS 'id of the document whose text this one repeats exactly; its records stand there';
COMMENT ON COLUMN record.document."earliest" IS 'first day it may have been published';
COMMENT ON COLUMN record.document."latest" IS 'last day it may have been published';
COMMENT ON COLUMN record.document."involved" IS 'ids of all actors it names';
CREATE VIEW history.document AS
    SELECT r.*, g.version, g.recorded, g.recorded_from, g.recorded_until FROM record.document r JOIN reading g USING (reading);
COMMENT ON VIEW history.document IS 'All that was ever recorded, with the runs between which it held. Documents: one text as received. Its text never changes; every span counts code points into it.';
CREATE VIEW main.document AS
    SELECT r.*, g.version, g.recorded, g.recorded_from FROM record.document r JOIN reading g USING (reading)
    WHERE g.recorded_until IS NULL;
COMMENT ON VIEW main.document IS 'What is known now. Documents: one text as received. Its text never changes; every span counts code points into it.';

CREATE TABLE record.actor (
    reading BIGINT NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    "actor_kind" VARCHAR,
    "name" VARCHAR,
    "aliases" VARCHAR[],
    "role" VARCHAR,
    "of" VARCHAR,
    "provisional" BOOLEAN,
    earliest DATE,
    latest DATE,
    involved VARCHAR[] NOT NULL
);
COMMENT ON TABLE record.actor IS 'Actors: someone or something that acts or speaks, as one document shows it; the same actor has one row a document.';
COMMENT ON COLUMN record.actor."reading" IS 'number of the reading this row belongs to';
COMMENT ON COLUMN record.actor."seq" IS 'place of the record in its reading, in the order of the text';
COMMENT ON COLUMN record.actor."id" IS 'the record''s id, the same wherever and whenever the same document is read';
COMMENT ON COLUMN record.actor."document" IS 'id of the document';
COMMENT ON COLUMN record.actor."actor_kind" IS 'state, person, organisation, bloc, group, outlet, unnamed';
COMMENT ON COLUMN record.actor."name" IS 'the name it is shown by';
COMMENT ON COLUMN record.actor."aliases" IS 'other names and spellings';
COMMENT ON COLUMN record.actor."role" IS 'what the text calls it';
COMMENT ON COLUMN record.actor."of" IS 'id of the actor it belongs to';
COMMENT ON COLUMN record.actor."provisional" IS 'made from the text alone, not in the actor book';
COMMENT ON COLUMN record.actor."earliest" IS 'first day of the time it holds in the world; null where unknown or open';
COMMENT ON COLUMN record.actor."latest" IS 'last day of that time; null where unknown or open';
COMMENT ON COLUMN record.actor."involved" IS 'ids of all actors it names';
CREATE VIEW history.actor AS
    SELECT r.*, g.version, g.recorded, g.recorded_from, g.recorded_until FROM record.actor r JOIN reading g USING (reading);
COMMENT ON VIEW history.actor IS 'All that was ever recorded, with the runs between which it held. Actors: someone or something that acts or speaks, as one document shows it; the same actor has one row a document.';
CREATE VIEW main.actor AS
    SELECT r.*, g.version, g.recorded, g.recorded_from FROM record.actor r JOIN reading g USING (reading)
    WHERE g.recorded_until IS NULL;
COMMENT ON VIEW main.actor IS 'What is known now. Actors: someone or something that acts or speaks, as one document shows it; the same actor has one row a document.';

CREATE TABLE record.mention (
    reading BIGINT NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    "span" JSON,
    "actor" VARCHAR,
    "how" VARCHAR,
    "members" VARCHAR[],
    earliest DATE,
    latest DATE,
    involved VARCHAR[] NOT NULL
);
COMMENT ON TABLE record.mention IS 'Mentions: the places that refer to an actor.';
COMMENT ON COLUMN record.mention."reading" IS 'number of the reading this row belongs to';
COMMENT ON COLUMN record.mention."seq" IS 'place of the record in its reading, in the order of the text';
COMMENT ON COLUMN record.mention."id" IS 'the record''s id, the same wherever and whenever the same document is read';
COMMENT ON COLUMN record.mention."document" IS 'id of the document';
COMMENT ON COLUMN record.mention."span" IS 'the words: start, end, text';
COMMENT ON COLUMN record.mention."actor" IS 'id of the actor; for a group mention that of the group';
COMMENT ON COLUMN record.mention."how" IS 'name, title, metonym, demonym, pronoun, group';
COMMENT ON COLUMN record.mention."members" IS 'ids of the members of a group';
COMMENT ON COLUMN record.mention."earliest" IS 'first day of the time it holds in the world; null where unknown or open';
COMMENT ON COLUMN record.mention."latest" IS 'last day of that time; null where unknown or open';
COMMENT ON COLUMN record.mention."involved" IS 'ids of all actors it names';
CREATE VIEW history.mention AS
    SELECT r.*, g.version, g.recorded, g.recorded_from, g.recorded_until FROM record.mention r JOIN reading g USING (reading);
COMMENT ON VIEW history.mention IS 'All that was ever recorded, with the runs between which it held. Mentions: the places that refer to an actor.';
CREATE VIEW main.mention AS
    SELECT r.*, g.version, g.recorded, g.recorded_from FROM record.mention r JOIN reading g USING (reading)
    WHERE g.recorded_until IS NULL;
COMMENT ON VIEW main.mention IS 'What is known now. Mentions: the places that refer to an actor.';

CREATE TABLE record.event_report (
    reading BIGINT NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    "type" VARCHAR,
    "mode" VARCHAR,
    "cameo" VARCHAR,
    "source" VARCHAR[],
    "target" VARCHAR[],
    "participants" JSON,
    "when" JSON,
    "where" JSON,
    "reality" VARCHAR,
    "voice" VARCHAR,
    "goldstein" DOUBLE,
    "quad" INTEGER,
    "trigger" JSON,
    "evidence" JSON,
    "confidence" DOUBLE,
    "level" VARCHAR,
    "setting" VARCHAR,
    "frame" VARCHAR,
    "host" VARCHAR,
    "because" VARCHAR[],
    earliest DATE,
    latest DATE,
    involved VARCHAR[] NOT NULL
);
COMMENT ON TABLE record.event_report IS 'Event reports: what one place in one document says happened, will happen, or did not. Not yet events.';
COMMENT ON COLUMN record.event_report."reading" IS 'number of the reading this row belongs to';
COMMENT ON COLUMN record.event_report."seq" IS 'place of the record in its reading, in the order of the text';
COMMENT ON COLUMN record.event_report."id" IS 'the record''s id, the same wherever and whenever the same document is read';
COMMENT ON COLUMN record.event_report."document" IS 'id of the document';
COMMENT ON COLUMN record.event_report."type" IS 'PLOVER event type';
COMMENT ON COLUMN record.event_report."mode" IS 'PLOVER mode; for contacts meet, call, video, visit, talks, summit, …';
COMMENT ON COLUMN record.event_report."cameo" IS 'CAMEO code';
COMMENT ON COLUMN record.event_report."source" IS 'ids of those who act';
COMMENT ON COLUMN record.event_report."target" IS 'ids of those acted upon';
COMMENT ON COLUMN record.event_report."participants" IS 'everyone who takes part: actor, role, mention';
COMMENT ON COLUMN record.event_report."when" IS 'time of the event: edtf, span, basis';
COMMENT ON COLUMN record.event_report."where" IS 'place of the event: name, country, lat, lon, span';
COMMENT ON COLUMN record.event_report."reality" IS 'actual, ongoing, planned, possible, conditional, denied';
COMMENT ON COLUMN record.event_report."voice" IS 'id of the statement in which it is said; null where the document itself says so';
COMMENT ON COLUMN record.event_report."goldstein" IS 'Goldstein–CAMEO scale, −10 to 10';
COMMENT ON COLUMN record.event_report."quad" IS '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; 0 none';
COMMENT ON COLUMN record.event_report."trigger" IS 'the words that name the event: start, end, text';
COMMENT ON COLUMN record.event_report."evidence" IS 'the sentence: start, end, text';
COMMENT ON COLUMN record.event_report."confidence" IS '0 to 1: how often a report found this way is right';
COMMENT ON COLUMN record.event_report."level" IS 'of a contact: leaders, ministers, envoys, other';
COMMENT ON COLUMN record.event_report."setting" IS 'of a contact: bilateral, sidelines, multilateral';
COMMENT ON COLUMN record.event_report."frame" IS 'of a contact: the summit or occasion';
COMMENT ON COLUMN record.event_report."host" IS 'of a contact: id of the actor that hosts';
COMMENT ON COLUMN record.event_report."because" IS 'why the coder decided so';
COMMENT ON COLUMN record.event_report."earliest" IS 'first day of the time it holds in the world; null where unknown or open';
COMMENT ON COLUMN record.event_report."latest" IS 'last day of that time; null where unknown or open';
COMMENT ON COLUMN record.event_report."involved" IS 'ids of all actors it names';
CREATE VIEW history.event_report AS
    SELECT r.*, g.version, g.recorded, g.recorded_from, g.recorded_until FROM record.event_report r JOIN reading g USING (reading);
COMMENT ON VIEW history.event_report IS 'All that was ever recorded, with the runs between which it held. Event reports: what one place in one document says happened, will happen, or did not. Not yet events.';
CREATE VIEW main.event_report AS
    SELECT r.*, g.version, g.recorded, g.recorded_from FROM record.event_report r JOIN reading g USING (reading)
    WHERE g.recorded_until IS NULL;
COMMENT ON VIEW main.event_report IS 'What is known now. Event reports: what one place in one document says happened, will happen, or did not. Not yet events.';

CREATE TABLE record.statement (
    reading BIGINT NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    "source" JSON,
    "cue" JSON,
    "content" JSON,
    "manner" VARCHAR,
    "addressee" VARCHAR,
    "within" VARCHAR,
    "about" VARCHAR[],
    "position" VARCHAR,
    "position_span" JSON,
    "implies" VARCHAR,
    "said" BOOLEAN,
    "evidence" JSON,
    "confidence" DOUBLE,
    earliest DATE,
    latest DATE,
    involved VARCHAR[] NOT NULL
);
COMMENT ON TABLE record.statement IS 'Statements: someone is said to have said, thought or demanded something.';
COMMENT ON COLUMN record.statement."reading" IS 'number of the reading this row belongs to';
COMMENT ON COLUMN record.statement."seq" IS 'place of the record in its reading, in the order of the text';
COMMENT ON COLUMN record.statement."id" IS 'the record''s id, the same wherever and whenever the same document is read';
COMMENT ON COLUMN record.statement."document" IS 'id of the document';
COMMENT ON COLUMN record.statement."source" IS 'who speaks: actor, span';
COMMENT ON COLUMN record.statement."cue" IS 'the words that attribute: start, end, text';
COMMENT ON COLUMN record.statement."content" IS 'what is said: a list of spans';
COMMENT ON COLUMN record.statement."manner" IS 'direct, indirect, mixed';
COMMENT ON COLUMN record.statement."addressee" IS 'id of the actor spoken to';
COMMENT ON COLUMN record.statement."within" IS 'id of the statement that this one stands inside';
COMMENT ON COLUMN record.statement."about" IS 'ids of the actors that the content is about';
COMMENT ON COLUMN record.statement."position" IS 'praise, support, criticise, accuse, demand, promise, deny, neutral';
COMMENT ON COLUMN record.statement."position_span" IS 'the words that carry the position';
COMMENT ON COLUMN record.statement."implies" IS 'what the speaker does with the words: assertion, opinion, question, promise, intention, denial, …';
COMMENT ON COLUMN record.statement."said" IS 'false where someone is told to want, plan, know, feel or do what needs no words';
COMMENT ON COLUMN record.statement."evidence" IS 'the sentence or sentences it stands in';
COMMENT ON COLUMN record.statement."confidence" IS '0 to 1';
COMMENT ON COLUMN record.statement."earliest" IS 'first day of the time it holds in the world; null where unknown or open';
COMMENT ON COLUMN record.statement."latest" IS 'last day of that time; null where unknown or open';
COMMENT ON COLUMN record.statement."involved" IS 'ids of all actors it names';
CREATE VIEW history.statement AS
    SELECT r.*, g.version, g.recorded, g.recorded_from, g.recorded_until FROM record.statement r JOIN reading g USING (reading);
COMMENT ON VIEW history.statement IS 'All that was ever recorded, with the runs between which it held. Statements: someone is said to have said, thought or demanded something.';
CREATE VIEW main.statement AS
    SELECT r.*, g.version, g.recorded, g.recorded_from FROM record.statement r JOIN reading g USING (reading)
    WHERE g.recorded_until IS NULL;
COMMENT ON VIEW main.statement IS 'What is known now. Statements: someone is said to have said, thought or demanded something.';

CREATE TABLE record.figure (
    reading BIGINT NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    "value" DOUBLE,
    "upper" DOUBLE,
    "unit" VARCHAR,
    "change" VARCHAR,
    "of" VARCHAR,
    "parties" VARCHAR[],
    "period" VARCHAR,
    "voice" VARCHAR,
    "span" JSON,
    "evidence" JSON,
    earliest DATE,
    latest DATE,
    involved VARCHAR[] NOT NULL
);
COMMENT ON TABLE record.figure IS 'Figures: numbers that a document gives for something.';
COMMENT ON COLUMN record.figure."reading" IS 'number of the reading this row belongs to';
COMMENT ON COLUMN record.figure."seq" IS 'place of the record in its reading, in the order of the text';
COMMENT ON COLUMN record.figure."id" IS 'the record''s id, the same wherever and whenever the same document is read';
COMMENT ON COLUMN record.figure."document" IS 'id of the document';
COMMENT ON COLUMN record.figure."value" IS 'the number';
COMMENT ON COLUMN record.figure."upper" IS 'upper end where a range is given';
COMMENT ON COLUMN record.figure."unit" IS 'ISO 4217 code, %, pp, an SI symbol, or the noun that is counted';
COMMENT ON COLUMN record.figure."change" IS '=, ~, >, <, up, down, rank';
COMMENT ON COLUMN record.figure."of" IS 'what is measured';
COMMENT ON COLUMN record.figure."parties" IS 'ids of the actors whose figure it is';
COMMENT ON COLUMN record.figure."period" IS 'EDTF of the period it holds for';
COMMENT ON COLUMN record.figure."voice" IS 'id of the statement in which it is given';
COMMENT ON COLUMN record.figure."span" IS 'the words of number and unit';
COMMENT ON COLUMN record.figure."evidence" IS 'the sentence';
COMMENT ON COLUMN record.figure."earliest" IS 'first day of the time it holds in the world; null where unknown or open';
COMMENT ON COLUMN record.figure."latest" IS 'last day of that time; null where unknown or open';
COMMENT ON COLUMN record.figure."involved" IS 'ids of all actors it names';
CREATE VIEW history.figure AS
    SELECT r.*, g.version, g.recorded, g.recorded_from, g.recorded_until FROM record.figure r JOIN reading g USING (reading);
COMMENT ON VIEW history.figure IS 'All that was ever recorded, with the runs between which it held. Figures: numbers that a document gives for something.';
CREATE VIEW main.figure AS
    SELECT r.*, g.version, g.recorded, g.recorded_from FROM record.figure r JOIN reading g USING (reading)
    WHERE g.recorded_until IS NULL;
COMMENT ON VIEW main.figure IS 'What is known now. Figures: numbers that a document gives for something.';

CREATE TABLE record.tally (
    reading BIGINT NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    "of" VARCHAR,
    "actors" VARCHAR[],
    "number" INTEGER,
    "ordinal" BOOLEAN,
    "change" VARCHAR,
    "period" VARCHAR,
    "voice" VARCHAR,
    "span" JSON,
    "evidence" JSON,
    earliest DATE,
    latest DATE,
    involved VARCHAR[] NOT NULL
);
COMMENT ON TABLE record.tally IS 'Tallies: counts and ordinals of events that a document reports.';
COMMENT ON COLUMN record.tally."reading" IS 'number of the reading this row belongs to';
COMMENT ON COLUMN record.tally."seq" IS 'place of the record in its reading, in the order of the text';
COMMENT ON COLUMN record.tally."id" IS 'the record''s id, the same wherever and whenever the same document is read';
COMMENT ON COLUMN record.tally."document" IS 'id of the document';
COMMENT ON COLUMN record.tally."of" IS 'the kind of event that is counted';
COMMENT ON COLUMN record.tally."actors" IS 'ids of those whose events are counted';
COMMENT ON COLUMN record.tally."number" IS 'the count, or the place in the row';
COMMENT ON COLUMN record.tally."ordinal" IS 'whether it is a place in a row';
COMMENT ON COLUMN record.tally."change" IS '=, >, <, ~';
COMMENT ON COLUMN record.tally."period" IS 'EDTF of the period counted over';
COMMENT ON COLUMN record.tally."voice" IS 'id of the statement in which it is given';
COMMENT ON COLUMN record.tally."span" IS 'the words';
COMMENT ON COLUMN record.tally."evidence" IS 'the sentence';
COMMENT ON COLUMN record.tally."earliest" IS 'first day of the time it holds in the world; null where unknown or open';
COMMENT ON COLUMN record.tally."latest" IS 'last day of that time; null where unknown or open';
COMMENT ON COLUMN record.tally."involved" IS 'ids of all actors it names';
CREATE VIEW history.tally AS
    SELECT r.*, g.version, g.recorded, g.recorded_from, g.recorded_until FROM record.tally r JOIN reading g USING (reading);
COMMENT ON VIEW history.tally IS 'All that was ever recorded, with the runs between which it held. Tallies: counts and ordinals of events that a document reports.';
CREATE VIEW main.tally AS
    SELECT r.*, g.version, g.recorded, g.recorded_from FROM record.tally r JOIN reading g USING (reading)
    WHERE g.recorded_until IS NULL;
COMMENT ON VIEW main.tally IS 'What is known now. Tallies: counts and ordinals of events that a document reports.';

CREATE TABLE record.instrument (
    reading BIGINT NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    "name" VARCHAR,
    "form" VARCHAR,
    "act" VARCHAR,
    "parties" VARCHAR[],
    "when" VARCHAR,
    "until" VARCHAR,
    "same_as" VARCHAR,
    "voice" VARCHAR,
    "span" JSON,
    "evidence" JSON,
    earliest DATE,
    latest DATE,
    involved VARCHAR[] NOT NULL
);
COMMENT ON TABLE record.instrument IS 'Instruments: treaties, agreements and other texts between actors, and what was done with them.';
COMMENT ON COLUMN record.instrument."reading" IS 'number of the reading this row belongs to';
COMMENT ON COLUMN record.instrument."seq" IS 'place of the record in its reading, in the order of the text';
COMMENT ON COLUMN record.instrument."id" IS 'the record''s id, the same wherever and whenever the same document is read';
COMMENT ON COLUMN record.instrument."document" IS 'id of the document';
COMMENT ON COLUMN record.instrument."name" IS 'its name, or the words that describe it';
COMMENT ON COLUMN record.instrument."form" IS 'treaty, agreement, joint statement, memorandum, contract, …';
COMMENT ON COLUMN record.instrument."act" IS 'signed, adopted, extended, ratified, terminated, …';
COMMENT ON COLUMN record.instrument."parties" IS 'ids of the actors between whom it is';
COMMENT ON COLUMN record.instrument."when" IS 'EDTF of the act';
COMMENT ON COLUMN record.instrument."until" IS 'EDTF of the day until which it is said to hold';
COMMENT ON COLUMN record.instrument."same_as" IS 'id of the record that first names the same text in the document; null in that record itself';
COMMENT ON COLUMN record.instrument."voice" IS 'id of the statement in which it is said';
COMMENT ON COLUMN record.instrument."span" IS 'the words that name it';
COMMENT ON COLUMN record.instrument."evidence" IS 'the sentence';
COMMENT ON COLUMN record.instrument."earliest" IS 'first day of the time it holds in the world; null where unknown or open';
COMMENT ON COLUMN record.instrument."latest" IS 'last day of that time; null where unknown or open';
COMMENT ON COLUMN record.instrument."involved" IS 'ids of all actors it names';
CREATE VIEW history.instrument AS
    SELECT r.*, g.version, g.recorded, g.recorded_from, g.recorded_until FROM record.instrument r JOIN reading g USING (reading);
COMMENT ON VIEW history.instrument IS 'All that was ever recorded, with the runs between which it held. Instruments: treaties, agreements and other texts between actors, and what was done with them.';
CREATE VIEW main.instrument AS
    SELECT r.*, g.version, g.recorded, g.recorded_from FROM record.instrument r JOIN reading g USING (reading)
    WHERE g.recorded_until IS NULL;
COMMENT ON VIEW main.instrument IS 'What is known now. Instruments: treaties, agreements and other texts between actors, and what was done with them.';

CREATE TABLE record.time (
    reading BIGINT NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    "span" JSON,
    "type" VARCHAR,
    "value" VARCHAR,
    "edtf" VARCHAR,
    "basis" VARCHAR,
    earliest DATE,
    latest DATE,
    involved VARCHAR[] NOT NULL
);
COMMENT ON TABLE record.time IS 'Times: temporal expressions.';
COMMENT ON COLUMN record.time."reading" IS 'number of the reading this row belongs to';
COMMENT ON COLUMN record.time."seq" IS 'place of the record in its reading, in the order of the text';
COMMENT ON COLUMN record.time."id" IS 'the record''s id, the same wherever and whenever the same document is read';
COMMENT ON COLUMN record.time."document" IS 'id of the document';
COMMENT ON COLUMN record.time."span" IS 'the words';
COMMENT ON COLUMN record.time."type" IS 'TIMEX3 type: DATE, TIME, DURATION, SET';
COMMENT ON COLUMN record.time."value" IS 'TIMEX3 value';
COMMENT ON COLUMN record.time."edtf" IS 'the calendar date or interval it denotes';
COMMENT ON COLUMN record.time."basis" IS 'how the value was found';
COMMENT ON COLUMN record.time."earliest" IS 'first day of the time it holds in the world; null where unknown or open';
COMMENT ON COLUMN record.time."latest" IS 'last day of that time; null where unknown or open';
COMMENT ON COLUMN record.time."involved" IS 'ids of all actors it names';
CREATE VIEW history.time AS
    SELECT r.*, g.version, g.recorded, g.recorded_from, g.recorded_until FROM record.time r JOIN reading g USING (reading);
COMMENT ON VIEW history.time IS 'All that was ever recorded, with the runs between which it held. Times: temporal expressions.';
CREATE VIEW main.time AS
    SELECT r.*, g.version, g.recorded, g.recorded_from FROM record.time r JOIN reading g USING (reading)
    WHERE g.recorded_until IS NULL;
COMMENT ON VIEW main.time IS 'What is known now. Times: temporal expressions.';

-- Contacts are what readers look for first: meetings, calls, video conferences, visits, talks.
CREATE VIEW contact AS SELECT * FROM event_report WHERE type = 'CONSULT' AND mode IS NOT NULL;
COMMENT ON VIEW contact IS 'What is known now of contacts: event reports of type CONSULT with a mode.';
