CREATE TABLE cernreport.report (
    entry     bigint PRIMARY KEY REFERENCES ledger.entry,
    agreement uuid NOT NULL REFERENCES cern.agreement,
    year      integer NOT NULL,
    version   integer NOT NULL CHECK (version > 0),
    day       date NOT NULL,
    known     timestamptz NOT NULL,
    size      bigint NOT NULL,
    digest    text NOT NULL UNIQUE REFERENCES documents.stored_file,
    UNIQUE (agreement, year, version)
);
COMMENT ON TABLE cernreport.report IS 'Annual reports about a State at CERN that were issued; the file lies under its digest. Rows are never changed.';
COMMENT ON COLUMN cernreport.report.known IS 'What was recorded before this moment stands in it: the same question gives the same text.';
COMMENT ON COLUMN cernreport.report.size IS 'How many entries of the log the proof in the file covers.';

CREATE TRIGGER report_is_final BEFORE UPDATE OR DELETE ON cernreport.report
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER reports_stay BEFORE TRUNCATE ON cernreport.report
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT USAGE ON SCHEMA cernreport TO auseklis_app;
GRANT SELECT, INSERT ON cernreport.report TO auseklis_app;
