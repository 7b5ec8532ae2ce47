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
    'Documents of the status and of the CERN Latvia group (AP2, AVI.2a, C15); never changed, but for values that a decision removed.';
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
COMMENT ON TABLE cerndocuments.withdrawal IS 'Documents kept by mistake; their titles stay, their files are not given out. Never changed, but for values that a decision removed.';

CREATE TABLE cerndocuments.ending (
    document  uuid PRIMARY KEY REFERENCES cerndocuments.document,
    entry     bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    how       text NOT NULL CHECK (how IN ('CARRIED_OUT', 'AGREED')),
    day       date NOT NULL,
    precision text NOT NULL CHECK (precision IN ('DAY', 'MONTH', 'YEAR'))
);
COMMENT ON TABLE cerndocuments.ending IS 'Protocols and addenda to the Cooperation Agreement of 2016 that no longer run (AVI.2a).';

-- A title or a reason may name somebody: it is replaced where a decision removed just that value of just that entry
-- (ledger.erasure); everything else stays.
CREATE FUNCTION cerndocuments.refuse_change_without_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    naming constant text[] := ARRAY['title_lv', 'title_en', 'reason_lv', 'reason_en'];
    was jsonb := to_jsonb(OLD);
    becomes jsonb := to_jsonb(NEW);
BEGIN
    IF becomes - naming = was - naming
        AND NOT EXISTS (
            SELECT FROM unnest(naming) AS changed
            WHERE becomes ->> changed IS DISTINCT FROM was ->> changed
              AND (coalesce(becomes ->> changed, '') NOT LIKE 'dzēsts ar lēmumu %'
                   OR NOT EXISTS (SELECT FROM ledger.erasure e
                                  WHERE e.entry = OLD.entry
                                    AND e.field IN ('document.' || replace(changed, '_', '.'),
                                                    'inside.' || replace(changed, '_', '.')))))
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'documents are never changed, and values removed only under a decision';
END $$;

DO $$
DECLARE
    name text;
    guard text;
BEGIN
    FOREACH name IN ARRAY ARRAY['document', 'withdrawal', 'ending'] LOOP
        guard := CASE name WHEN 'ending' THEN 'ledger.refuse_change' ELSE 'cerndocuments.refuse_change_without_decision' END;
        EXECUTE format('CREATE TRIGGER %1$s_is_final BEFORE UPDATE ON cerndocuments.%1$I
            FOR EACH ROW EXECUTE FUNCTION %2$s()', name, guard);
        EXECUTE format('CREATE TRIGGER %1$s_remains BEFORE DELETE ON cerndocuments.%1$I
            FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('CREATE TRIGGER %1$s_stays BEFORE TRUNCATE ON cerndocuments.%1$I
            FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('GRANT SELECT, INSERT ON cerndocuments.%1$I TO auseklis_app', name);
    END LOOP;
END $$;
GRANT USAGE ON SCHEMA cerndocuments TO auseklis_app;
GRANT UPDATE (title_lv, title_en) ON cerndocuments.document TO auseklis_app;
GRANT UPDATE (reason_lv, reason_en) ON cerndocuments.withdrawal TO auseklis_app;
