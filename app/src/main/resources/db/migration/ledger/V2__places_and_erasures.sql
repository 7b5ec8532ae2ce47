-- Appending: one call takes the sequencer, and lets the commit release it before the disk has answered. Whoever appended
-- waits for the disk afterwards, together with all others who wait (see JdbcDurability).
CREATE FUNCTION ledger.next_place(about uuid, OUT place bigint, OUT latest timestamptz, OUT previous bigint)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(x'6c656467'::bigint);
    PERFORM set_config('synchronous_commit', 'off', true);
    SELECT e.index + 1, e.recorded INTO place, latest FROM ledger.entry e ORDER BY e.index DESC LIMIT 1;
    place := coalesce(place, 0);
    SELECT e.index INTO previous FROM ledger.entry e WHERE e.entity = about ORDER BY e.index DESC LIMIT 1;
END $$;

CREATE TABLE ledger.erasure (
    entry     bigint NOT NULL REFERENCES ledger.entry,
    field     text NOT NULL,
    decision  text NOT NULL,
    decided   date NOT NULL,
    erased_by bigint NOT NULL REFERENCES ledger.entry,
    PRIMARY KEY (entry, field)
);
COMMENT ON TABLE ledger.erasure IS 'Which values were removed under which decision, and by which entry of the log.';

CREATE FUNCTION ledger.refuse_removal_without_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND EXISTS (SELECT FROM ledger.erasure WHERE entry = OLD.entry AND field = OLD.field) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'salts and values are never changed, and removed only under a decision';
END $$;

CREATE TRIGGER opening_is_removed_by_decision BEFORE UPDATE OR DELETE ON ledger.opening
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_removal_without_decision();
CREATE TRIGGER openings_are_final BEFORE TRUNCATE ON ledger.opening
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER erasure_is_final BEFORE UPDATE OR DELETE ON ledger.erasure
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER erasures_are_final BEFORE TRUNCATE ON ledger.erasure
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT SELECT, INSERT ON ledger.erasure TO auseklis_app;
GRANT DELETE ON ledger.opening TO auseklis_app;

CREATE TABLE ledger.request (
    key   bytea PRIMARY KEY CHECK (octet_length(key) = 32),
    entry bigint NOT NULL REFERENCES ledger.entry
);
COMMENT ON TABLE ledger.request IS 'Requests that were carried out, by the SHA-256 of who asked and the key of the request: one sent again finds its entry.';
GRANT SELECT, INSERT ON ledger.request TO auseklis_app;
