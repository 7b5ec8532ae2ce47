CREATE TABLE cern.agreement (
    id      uuid PRIMARY KEY,
    entry   bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    state   text NOT NULL UNIQUE CHECK (state ~ '^[A-Z]{2}$'),
    name_lv text NOT NULL,
    name_en text NOT NULL
);
COMMENT ON TABLE cern.agreement IS 'States in their relation to CERN; never changed.';

CREATE TABLE cern.event (
    entry      bigint PRIMARY KEY REFERENCES ledger.entry,
    agreement  uuid NOT NULL REFERENCES cern.agreement,
    kind       text NOT NULL,
    day        date NOT NULL,
    precision  text NOT NULL CHECK (precision IN ('DAY', 'MONTH', 'YEAR')),
    note_lv    text NOT NULL,
    note_en    text NOT NULL,
    reference  text NOT NULL,
    source     text NOT NULL,
    confidence text NOT NULL CHECK (confidence IN ('HIGH', 'MEDIUM', 'LOW'))
);
COMMENT ON TABLE cern.event IS 'Instruments and events with their days (Articles III to V of the Agreement); never changed.';
COMMENT ON COLUMN cern.event.day IS 'The day, or the first one of the month or year where no more is known.';
CREATE INDEX event_by_agreement ON cern.event (agreement, day);

CREATE TABLE cern.figure (
    entry      bigint PRIMARY KEY REFERENCES ledger.entry,
    agreement  uuid NOT NULL REFERENCES cern.agreement,
    year       integer NOT NULL CHECK (year BETWEEN 2010 AND 2200),
    kind       text NOT NULL,
    value      numeric,
    day        date,
    reference  text NOT NULL,
    source     text NOT NULL,
    confidence text NOT NULL CHECK (confidence IN ('HIGH', 'MEDIUM', 'LOW')),
    CHECK ((value IS NULL) <> (day IS NULL))
);
COMMENT ON TABLE cern.figure IS
    'Figures of a year: indices, levels and amounts in Swiss francs, days (Article III.1, Annex); never changed, the latest of its kind and year holds.';
CREATE INDEX figure_by_agreement ON cern.figure (agreement, year, kind, entry);

CREATE TABLE cern.payment (
    entry     bigint PRIMARY KEY REFERENCES ledger.entry,
    agreement uuid NOT NULL REFERENCES cern.agreement,
    year      integer NOT NULL CHECK (year BETWEEN 2010 AND 2200),
    received  date NOT NULL,
    amount    numeric(15, 2) NOT NULL CHECK (amount > 0),
    reference text NOT NULL
);
COMMENT ON TABLE cern.payment IS 'What CERN received of the contribution for a year, in Swiss francs; never changed.';
CREATE INDEX payment_by_agreement ON cern.payment (agreement, year, received);

CREATE TABLE cern.strike (
    struck bigint PRIMARY KEY REFERENCES ledger.entry,
    entry  bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    reason text NOT NULL
);
COMMENT ON TABLE cern.strike IS 'Events, figures and payments that were recorded wrongly: they stay to be seen and count no more.';

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['agreement', 'event', 'figure', 'payment', 'strike'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_is_final BEFORE UPDATE OR DELETE ON cern.%1$I
            FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('CREATE TRIGGER %1$s_stays BEFORE TRUNCATE ON cern.%1$I
            FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()', name);
    END LOOP;
END $$;

GRANT USAGE ON SCHEMA cern TO auseklis_app;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA cern TO auseklis_app;
