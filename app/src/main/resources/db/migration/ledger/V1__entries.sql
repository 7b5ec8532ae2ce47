CREATE TABLE ledger.entry (
    index    bigint PRIMARY KEY CHECK (index >= 0),
    register text NOT NULL,
    entity   uuid NOT NULL,
    act      text NOT NULL,
    role     text NOT NULL,
    recorded timestamptz NOT NULL,
    previous bigint REFERENCES ledger.entry,
    leaf     bytea NOT NULL CHECK (octet_length(leaf) <= 65535)
);

COMMENT ON TABLE ledger.entry IS 'One row an act. Rows are never changed: the program may only insert and read.';
COMMENT ON COLUMN ledger.entry.previous IS 'The entry before this one of the same entity.';
COMMENT ON COLUMN ledger.entry.leaf IS 'The canonical JSON that the public log hashes, byte for byte.';

CREATE INDEX entry_of_entity ON ledger.entry (entity, index DESC);

CREATE TABLE ledger.opening (
    entry bigint NOT NULL REFERENCES ledger.entry,
    field text NOT NULL,
    salt  bytea NOT NULL CHECK (octet_length(salt) >= 16),
    value text NOT NULL,
    PRIMARY KEY (entry, field)
);

COMMENT ON TABLE ledger.opening IS 'Salt and value of each committed field; what a decision to erase removes.';

CREATE FUNCTION ledger.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'entries of the ledger are never changed or removed';
END $$;

CREATE TRIGGER entry_is_final BEFORE UPDATE OR DELETE ON ledger.entry
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER entries_are_final BEFORE TRUNCATE ON ledger.entry
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT USAGE ON SCHEMA ledger TO auseklis_app;
GRANT SELECT, INSERT ON ledger.entry, ledger.opening TO auseklis_app;
