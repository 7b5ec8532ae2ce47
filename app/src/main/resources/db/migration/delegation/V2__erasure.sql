-- Who represents a State may be a person: the name and how to reach the person are replaced where a decision removed
-- just that value of just that entry (ledger.erasure); everything else stays.
CREATE FUNCTION delegation.refuse_change_without_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    personal constant text[] := ARRAY['name', 'contact'];
    was jsonb := to_jsonb(OLD);
    becomes jsonb := to_jsonb(NEW);
BEGIN
    IF becomes - personal = was - personal
        AND NOT EXISTS (
            SELECT FROM unnest(personal) AS changed
            WHERE becomes ->> changed IS DISTINCT FROM was ->> changed
              AND (coalesce(becomes ->> changed, '') NOT LIKE 'dzēsts ar lēmumu %'
                   OR NOT EXISTS (SELECT FROM ledger.erasure e
                                  WHERE e.entry = OLD.entry AND e.field = 'delegation.' || changed)))
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'representatives are never changed, and values removed only under a decision';
END $$;

DROP TRIGGER representative_is_final ON delegation.representative;
CREATE TRIGGER representative_is_final BEFORE UPDATE ON delegation.representative
    FOR EACH ROW EXECUTE FUNCTION delegation.refuse_change_without_decision();
CREATE TRIGGER representative_remains BEFORE DELETE ON delegation.representative
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();

COMMENT ON TABLE delegation.representative IS
    'The authority, officers and representatives of a State towards CERN (Articles VI.1 and II.4); never changed, but for values that a decision removed.';
GRANT UPDATE (name, contact) ON delegation.representative TO auseklis_app;
