CREATE TABLE governance.recorded (
    id           uuid PRIMARY KEY,
    organisation uuid NOT NULL REFERENCES organisations.registration,
    entry        bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    act          text NOT NULL CHECK (act IN ('RecordOverseer', 'RecordByLaws', 'RecordDecision', 'RecordConversion', 'RecordPrice')),
    texts        jsonb NOT NULL
);
COMMENT ON TABLE governance.recorded IS
    'Who oversees an institute, its by-laws, decisions of its scientific council and its conversion and prices (Sections 21 to 21.5), by the names of the log; never changed.';
CREATE INDEX recorded_by_organisation ON governance.recorded (organisation, entry);

CREATE TABLE governance.own_property (
    id            uuid PRIMARY KEY,
    organisation  uuid NOT NULL REFERENCES organisations.registration,
    entry         bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    day           date NOT NULL,
    source        text NOT NULL CHECK (source IN ('OWN_INCOME', 'STATE_BUDGET', 'INTELLECTUAL_PROPERTY', 'FREE_REAL_ESTATE')),
    what          text NOT NULL,
    document      text NOT NULL,
    land_register text NOT NULL
);
COMMENT ON TABLE governance.own_property IS 'What an institute owns, by the four sources of Section 21.6(1).';
CREATE INDEX own_property_by_organisation ON governance.own_property (organisation, entry);

CREATE TABLE governance.state_property (
    id             uuid PRIMARY KEY,
    organisation   uuid NOT NULL REFERENCES organisations.registration,
    entry          bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    day            date NOT NULL,
    what           text NOT NULL,
    cabinet_day    date NOT NULL,
    cabinet_number text NOT NULL,
    land_register  text NOT NULL
);
COMMENT ON TABLE governance.state_property IS
    'State property that an institute holds, kept apart from its own (Section 21.6(4)), by the decision of the Cabinet (Section 21.6(5)).';
CREATE INDEX state_property_by_organisation ON governance.state_property (organisation, entry);

CREATE TABLE governance.disposal (
    property uuid PRIMARY KEY REFERENCES governance.own_property,
    entry    bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    day      date NOT NULL,
    goal     text NOT NULL,
    basis    text NOT NULL
);
COMMENT ON TABLE governance.disposal IS
    'Own property disposed of: for which goal of the strategy (Section 21.6(2)) and on which basis (Section 21.6(3)); never changed.';

-- A value about a person is replaced where a decision removed it (ledger.erasure); everything else stays.
CREATE FUNCTION governance.refuse_change_without_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    mark constant text := 'dzēsts ar lēmumu %';
    removed jsonb := to_jsonb(NEW) - 'what' - 'document';
BEGIN
    IF removed = to_jsonb(OLD) - 'what' - 'document'
        AND (NEW.what = OLD.what OR NEW.what LIKE mark)
        AND (to_jsonb(NEW) ->> 'document' IS NOT DISTINCT FROM to_jsonb(OLD) ->> 'document'
             OR to_jsonb(NEW) ->> 'document' LIKE mark)
        AND EXISTS (SELECT FROM ledger.erasure e JOIN ledger.entry l ON l.index = e.entry WHERE l.entity = OLD.id)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'records of property are never changed, and values removed only under a decision';
END $$;

CREATE TRIGGER own_property_is_final BEFORE UPDATE ON governance.own_property
    FOR EACH ROW EXECUTE FUNCTION governance.refuse_change_without_decision();
CREATE TRIGGER own_property_stays BEFORE DELETE ON governance.own_property
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER all_own_property_stays BEFORE TRUNCATE ON governance.own_property
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER state_property_is_final BEFORE UPDATE ON governance.state_property
    FOR EACH ROW EXECUTE FUNCTION governance.refuse_change_without_decision();
CREATE TRIGGER state_property_stays BEFORE DELETE ON governance.state_property
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER all_state_property_stays BEFORE TRUNCATE ON governance.state_property
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER recorded_is_final BEFORE UPDATE OR DELETE ON governance.recorded
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER recorded_stays BEFORE TRUNCATE ON governance.recorded
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER disposal_is_final BEFORE UPDATE OR DELETE ON governance.disposal
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER disposals_stay BEFORE TRUNCATE ON governance.disposal
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT USAGE ON SCHEMA governance TO auseklis_app;
GRANT SELECT, INSERT ON governance.recorded, governance.own_property, governance.state_property, governance.disposal
    TO auseklis_app;
GRANT UPDATE (what, document) ON governance.own_property TO auseklis_app;
GRANT UPDATE (what) ON governance.state_property TO auseklis_app;
