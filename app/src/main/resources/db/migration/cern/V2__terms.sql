CREATE TABLE cern.term (
    entry      bigint PRIMARY KEY REFERENCES ledger.entry,
    agreement  uuid NOT NULL REFERENCES cern.agreement,
    kind       text NOT NULL,
    value      numeric NOT NULL CHECK (value > 0),
    reference  text NOT NULL,
    source     text NOT NULL,
    confidence text NOT NULL CHECK (confidence IN ('HIGH', 'MEDIUM', 'LOW'))
);
COMMENT ON TABLE cern.term IS
    'Numbers that the agreements of other States set otherwise than Latvia''s; never changed, the latest of its kind holds.';
COMMENT ON COLUMN cern.term.value IS 'In the unit of the parameter of the rule; shares are fractions of 1.';
CREATE INDEX term_by_agreement ON cern.term (agreement, entry);

CREATE TRIGGER term_is_final BEFORE UPDATE OR DELETE ON cern.term
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER term_stays BEFORE TRUNCATE ON cern.term
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
GRANT SELECT, INSERT ON cern.term TO auseklis_app;
