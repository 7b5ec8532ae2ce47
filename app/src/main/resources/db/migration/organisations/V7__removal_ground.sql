CREATE TABLE organisations.removal_ground (
    organisation uuid NOT NULL REFERENCES organisations.registration,
    entry        bigint PRIMARY KEY REFERENCES ledger.entry,
    ground       text NOT NULL
);
COMMENT ON TABLE organisations.removal_ground IS 'The clause of Section 32 on which an institution was removed, by its rule id; never changed.';

CREATE INDEX removal_ground_by_organisation ON organisations.removal_ground (organisation, entry DESC);

CREATE TRIGGER removal_ground_is_final BEFORE UPDATE OR DELETE ON organisations.removal_ground
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER removal_grounds_stay BEFORE TRUNCATE ON organisations.removal_ground
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT SELECT, INSERT ON organisations.removal_ground TO auseklis_app;
