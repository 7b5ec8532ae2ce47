CREATE TABLE supervision.criteria_facts (
    id           uuid PRIMARY KEY,
    organisation uuid NOT NULL REFERENCES organisations.registration,
    entry        bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    kind         text NOT NULL CHECK (kind IN ('INSTITUTE', 'HIGHER_EDUCATION', 'COMPANY', 'ASSOCIATION')),
    day          date NOT NULL,
    typed        jsonb NOT NULL,
    reference    text NOT NULL
);
COMMENT ON TABLE supervision.criteria_facts IS 'Facts for the criteria of Section 28 that officials recorded on the strength of a document; never changed, the latest about a day holds.';
COMMENT ON COLUMN supervision.criteria_facts.kind IS 'The kind of applicant whose criteria ask for the facts.';
COMMENT ON COLUMN supervision.criteria_facts.day IS 'The day that the document is about.';

CREATE INDEX criteria_facts_by_organisation ON supervision.criteria_facts (organisation, day, entry);

CREATE TRIGGER criteria_facts_is_final BEFORE UPDATE OR DELETE ON supervision.criteria_facts
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER criteria_facts_stays BEFORE TRUNCATE ON supervision.criteria_facts
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT SELECT, INSERT ON supervision.criteria_facts TO auseklis_app;
