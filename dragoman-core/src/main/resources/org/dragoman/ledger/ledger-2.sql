-- The ledger, version 2: figures have a reality.
--
-- Columns stand in the order of the record's fields, so the table is made anew. Figures that were recorded before have
-- none: they are taken to tell of what is.

DROP VIEW main.figure;
DROP VIEW history.figure;
ALTER TABLE record.figure RENAME TO figure_of_version_1;

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
    "reality" VARCHAR,
    "voice" VARCHAR,
    "span" JSON,
    "evidence" JSON,
    earliest DATE,
    latest DATE,
    involved VARCHAR[] NOT NULL
);
INSERT INTO record.figure BY NAME SELECT * FROM record.figure_of_version_1;
DROP TABLE record.figure_of_version_1;

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
COMMENT ON COLUMN record.figure."reality" IS 'actual, ongoing, planned, possible, conditional, denied';
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
