CREATE TABLE cerndocuments.document (
    id         uuid PRIMARY KEY,
    entry      bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    shelf      text NOT NULL CHECK (shelf IN ('AGREEMENT', 'OLDER', 'GROUP')),
    kind       text NOT NULL CHECK (kind IN ('INSTRUMENT', 'DECISION', 'NOTE', 'PROTOCOL', 'ADDENDUM', 'MINUTES', 'REPORT',
                                             'PRESENTATION', 'LETTER', 'OTHER')),
    title_lv   text NOT NULL,
    title_en   text NOT NULL,
    day        date NOT NULL,
    precision  text NOT NULL CHECK (precision IN ('DAY', 'MONTH', 'YEAR')),
    reference  text NOT NULL,
    source     text NOT NULL,
    confidence text NOT NULL,
    event      bigint REFERENCES cern.event,
    open       boolean NOT NULL,
    file       text REFERENCES documents.stored_file,
    name       text NOT NULL,
    link       text NOT NULL
);
COMMENT ON TABLE cerndocuments.document IS
    'Documents of the status and of the CERN Latvia group (AP2, AVI.2a, C15); never changed.';
COMMENT ON COLUMN cerndocuments.document.day IS 'The day, or the first one of the month or year.';
COMMENT ON COLUMN cerndocuments.document.event IS 'The event of the Agreement that it belongs to.';
COMMENT ON COLUMN cerndocuments.document.open IS 'Whether everybody sees it.';
CREATE INDEX document_by_day ON cerndocuments.document (shelf, day DESC, entry DESC);
CREATE INDEX document_by_event ON cerndocuments.document (event) WHERE event IS NOT NULL;

CREATE TABLE cerndocuments.withdrawal (
    document  uuid PRIMARY KEY REFERENCES cerndocuments.document,
    entry     bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    reason_lv text NOT NULL,
    reason_en text NOT NULL
);
COMMENT ON TABLE cerndocuments.withdrawal IS 'Documents kept by mistake; their titles stay, their files are not given out.';

CREATE TABLE cerndocuments.ending (
    document  uuid PRIMARY KEY REFERENCES cerndocuments.document,
    entry     bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    how       text NOT NULL CHECK (how IN ('CARRIED_OUT', 'AGREED')),
    day       date NOT NULL,
    precision text NOT NULL CHECK (precision IN ('DAY', 'MONTH', 'YEAR'))
);
COMMENT ON TABLE cerndocuments.ending IS 'Protocols and addenda to the Cooperation Agreement of 2016 that no longer run (AVI.2a).';

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['document', 'withdrawal', 'ending'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_is_final BEFORE UPDATE OR DELETE ON cerndocuments.%1$I
            FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('CREATE TRIGGER %1$s_stays BEFORE TRUNCATE ON cerndocuments.%1$I
            FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('GRANT SELECT, INSERT ON cerndocuments.%1$I TO auseklis_app', name);
    END LOOP;
END $$;
GRANT USAGE ON SCHEMA cerndocuments TO auseklis_app;
