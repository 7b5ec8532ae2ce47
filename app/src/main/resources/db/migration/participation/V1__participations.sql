CREATE TABLE participation.participation (
    id              uuid PRIMARY KEY,
    entry           bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    agreement       uuid NOT NULL REFERENCES cern.agreement,
    kind            text NOT NULL CHECK (kind IN ('EXPERIMENT', 'PROJECT')),
    name            text NOT NULL,
    institution_lv  text,
    institution_en  text,
    identifier      text NOT NULL,
    note_lv         text,
    note_en         text,
    began           date,
    began_precision text CHECK (began_precision IN ('DAY', 'MONTH', 'YEAR')),
    reference       text NOT NULL,
    source          text NOT NULL,
    confidence      text NOT NULL CHECK (confidence IN ('HIGH', 'MEDIUM', 'LOW')),
    CHECK ((began IS NULL) = (began_precision IS NULL)),
    CHECK ((institution_lv IS NULL) = (institution_en IS NULL)),
    CHECK ((note_lv IS NULL) = (note_en IS NULL)),
    CHECK (identifier = '' OR institution_lv IS NOT NULL)
);
COMMENT ON TABLE participation.participation IS
    'In which experiments (C2) and projects (C7) at CERN a State and its institutions take part; never changed.';
COMMENT ON COLUMN participation.participation.institution_lv IS 'Null where the source names no institution.';
COMMENT ON COLUMN participation.participation.began IS
    'The first day, or the first one of the month or year where no more is known; null where the source does not say.';

CREATE TABLE participation.participation_end (
    entry         bigint PRIMARY KEY REFERENCES ledger.entry,
    participation uuid NOT NULL REFERENCES participation.participation,
    ended         date NOT NULL,
    precision     text NOT NULL CHECK (precision IN ('DAY', 'MONTH', 'YEAR')),
    reference     text NOT NULL,
    source        text NOT NULL,
    confidence    text NOT NULL CHECK (confidence IN ('HIGH', 'MEDIUM', 'LOW'))
);
COMMENT ON TABLE participation.participation_end IS
    'The last day of a participation as far as it is known; of several that stand the latest counts.';
CREATE INDEX end_by_participation ON participation.participation_end (participation, entry);

CREATE TABLE participation.strike (
    struck bigint PRIMARY KEY REFERENCES ledger.entry,
    entry  bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    reason text NOT NULL
);
COMMENT ON TABLE participation.strike IS
    'Participations and ends that were recorded wrongly: they stay to be seen and count no more.';

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['participation', 'participation_end', 'strike'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_is_final BEFORE UPDATE OR DELETE ON participation.%1$I
            FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('CREATE TRIGGER %1$s_stays BEFORE TRUNCATE ON participation.%1$I
            FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()', name);
    END LOOP;
END $$;

GRANT USAGE ON SCHEMA participation TO auseklis_app;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA participation TO auseklis_app;
