CREATE TABLE commitments.body (
    id uuid PRIMARY KEY
);
COMMENT ON TABLE commitments.body IS
    'What a statement holds: its lines and totals are written before the statement itself, so that the log is held only shortly.';

CREATE TABLE commitments.statement (
    id        uuid PRIMARY KEY REFERENCES commitments.body,
    entry     bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    agreement uuid NOT NULL REFERENCES cern.agreement,
    year      integer NOT NULL CHECK (year BETWEEN 2010 AND 2200),
    as_of     date NOT NULL,
    file      text NOT NULL CHECK (file ~ '^[0-9a-f]{64}$'),
    name      text NOT NULL,
    lines     integer NOT NULL CHECK (lines > 0)
);
COMMENT ON TABLE commitments.statement IS
    'Statements of the CERN services about the commitments of a year (Annex, AX2 to AX4); never changed, the latest of a year holds.';
COMMENT ON COLUMN commitments.statement.file IS 'The SHA-256 of the file as it came.';
CREATE INDEX statement_by_year ON commitments.statement (agreement, year, entry DESC);

CREATE TABLE commitments.line (
    statement uuid NOT NULL REFERENCES commitments.body,
    number    integer NOT NULL,
    item      text NOT NULL,
    category  text NOT NULL CHECK (category IN ('SUPPLY', 'SERVICE', 'CIVIL', 'STAFF', 'FELLOW', 'STUDENT', 'ASSOCIATE')),
    origin    text NOT NULL CHECK (origin ~ '^[A-Z]{2}$'),
    share     numeric(5, 2) NOT NULL CHECK (share > 0 AND share <= 100),
    incurred  date NOT NULL,
    paid      numeric(15, 2) NOT NULL,
    open      numeric(15, 2) NOT NULL,
    credit    boolean NOT NULL CHECK (credit OR (paid >= 0 AND open >= 0)),
    counted   numeric(15, 2) NOT NULL,
    title     text NOT NULL,
    PRIMARY KEY (statement, number)
);
COMMENT ON TABLE commitments.line IS 'The lines of statements, in Swiss francs; never changed.';
COMMENT ON COLUMN commitments.line.number IS 'The line of the file.';
COMMENT ON COLUMN commitments.line.origin IS
    'Goods: where they were made or last transformed; services and civil engineering: where the bidder is established; people: their nationality.';
COMMENT ON COLUMN commitments.line.counted IS
    'What counts for the State: paid and still payable, by the share of origin; 0 of another origin and of what CERN does not fund (AX3, AX5, AX6).';
CREATE INDEX line_by_item ON commitments.line (item, statement);

CREATE TABLE commitments.total (
    statement uuid NOT NULL REFERENCES commitments.body,
    incurred  date NOT NULL,
    category  text NOT NULL,
    lines     integer NOT NULL,
    counted   numeric(17, 2) NOT NULL,
    PRIMARY KEY (statement, incurred, category)
);
COMMENT ON TABLE commitments.total IS 'The lines of a statement that count, by day and category: what a question about a day reads.';

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['body', 'statement', 'line', 'total'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_is_final BEFORE UPDATE OR DELETE ON commitments.%1$I
            FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('CREATE TRIGGER %1$s_stays BEFORE TRUNCATE ON commitments.%1$I
            FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()', name);
    END LOOP;
END $$;

GRANT USAGE ON SCHEMA commitments TO auseklis_app;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA commitments TO auseklis_app;
