CREATE TABLE transparency.tree (
    one  boolean PRIMARY KEY DEFAULT true CHECK (one),
    size bigint NOT NULL CHECK (size >= 0)
);
INSERT INTO transparency.tree (size) VALUES (0);
COMMENT ON TABLE transparency.tree IS 'How many entries stand in the tiles: one row, whose lock makes one publisher of all programs.';

CREATE TABLE transparency.tile (
    level  smallint NOT NULL CHECK (level BETWEEN 0 AND 7),
    number bigint NOT NULL CHECK (number >= 0),
    hashes bytea NOT NULL CHECK (octet_length(hashes) BETWEEN 32 AND 8192 AND octet_length(hashes) % 32 = 0),
    PRIMARY KEY (level, number)
);
ALTER TABLE transparency.tile ALTER hashes SET STORAGE EXTERNAL;
COMMENT ON TABLE transparency.tile IS 'C2SP tlog-tiles: up to 256 hashes a row. Only the last tile of a level ever grows.';

CREATE TABLE transparency.log_key (
    position integer PRIMARY KEY CHECK (position >= 0),
    vkey     text NOT NULL UNIQUE,
    entry    bigint REFERENCES ledger.entry,
    CHECK ((position = 0) = (entry IS NULL))
);
COMMENT ON TABLE transparency.log_key IS 'The public keys of the log in their order; each after the first with the entry that introduced it.';

CREATE TABLE transparency.checkpoint (
    size   bigint PRIMARY KEY CHECK (size >= 0),
    root   bytea NOT NULL CHECK (octet_length(root) = 32),
    note   text NOT NULL,
    signed timestamptz NOT NULL
);
COMMENT ON TABLE transparency.checkpoint IS 'Every checkpoint that was signed. The last one also stands in a file outside the database.';

CREATE TABLE transparency.cosignature (
    size     bigint NOT NULL REFERENCES transparency.checkpoint,
    witness  text NOT NULL,
    line     text NOT NULL,
    received timestamptz NOT NULL,
    PRIMARY KEY (size, witness)
);
COMMENT ON TABLE transparency.cosignature IS 'Signature lines of witnesses, under the checkpoint that they are for.';

CREATE FUNCTION transparency.refuse_other_hashes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF substring(NEW.hashes FOR octet_length(OLD.hashes)) = OLD.hashes AND NEW.level = OLD.level AND NEW.number = OLD.number THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a tile only grows: hashes once written never change';
END $$;
CREATE TRIGGER tile_only_grows BEFORE UPDATE ON transparency.tile
    FOR EACH ROW EXECUTE FUNCTION transparency.refuse_other_hashes();
CREATE TRIGGER tile_is_final BEFORE DELETE ON transparency.tile
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER checkpoint_is_final BEFORE UPDATE OR DELETE ON transparency.checkpoint
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER key_is_final BEFORE UPDATE OR DELETE ON transparency.log_key
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();

GRANT USAGE ON SCHEMA transparency TO auseklis_app;
GRANT SELECT, INSERT ON transparency.log_key, transparency.checkpoint, transparency.cosignature TO auseklis_app;
GRANT SELECT, INSERT, UPDATE ON transparency.tile TO auseklis_app;
GRANT SELECT, UPDATE ON transparency.tree TO auseklis_app;
