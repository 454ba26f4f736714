-- What users say of actors that readings have wrong: applied when records are read, never to the records.
-- A correction that is taken back stays, with the time and by whom.
CREATE TABLE IF NOT EXISTS correction (
    number BIGINT PRIMARY KEY,
    action VARCHAR NOT NULL,
    actor VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    "of" VARCHAR,
    documents VARCHAR[] NOT NULL,
    reason VARCHAR,
    made_by VARCHAR NOT NULL,
    made TIMESTAMP WITH TIME ZONE NOT NULL,
    undone_by VARCHAR,
    undone TIMESTAMP WITH TIME ZONE
);
COMMENT ON TABLE correction IS 'What users say of actors that readings have wrong; applied when records are asked for.';
