CREATE TABLE cerngroup.tenure (
    id              uuid PRIMARY KEY,
    entry           bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    place           text NOT NULL,
    name_lv         text NOT NULL,
    name_en         text NOT NULL,
    parent          text NOT NULL,
    about_lv        text NOT NULL,
    about_en        text NOT NULL,
    identifier      text NOT NULL,
    began           date,
    began_precision text CHECK (began_precision IN ('DAY', 'MONTH', 'YEAR')),
    reference       text NOT NULL,
    source          text NOT NULL,
    confidence      text NOT NULL CHECK (confidence IN ('HIGH', 'MEDIUM', 'LOW')),
    CHECK ((began IS NULL) = (began_precision IS NULL))
);
COMMENT ON TABLE cerngroup.tenure IS
    'Members of the CERN Latvia group in four categories (C17 to C20), and who held which role in it (C3 to C5, C12); never changed.';
COMMENT ON COLUMN cerngroup.tenure.began IS
    'The first day, or the first one of the month or year where no more is known; null where the source does not say.';
COMMENT ON COLUMN cerngroup.tenure.identifier IS
    'ROR or registration number of the member, or of the institution that it is a part of; may be empty.';
CREATE INDEX tenure_by_place ON cerngroup.tenure (place, entry);

CREATE TABLE cerngroup.tenure_end (
    entry      bigint PRIMARY KEY REFERENCES ledger.entry,
    tenure     uuid NOT NULL REFERENCES cerngroup.tenure,
    ended      date NOT NULL,
    precision  text NOT NULL CHECK (precision IN ('DAY', 'MONTH', 'YEAR')),
    reference  text NOT NULL,
    source     text NOT NULL,
    confidence text NOT NULL CHECK (confidence IN ('HIGH', 'MEDIUM', 'LOW'))
);
COMMENT ON TABLE cerngroup.tenure_end IS 'The last day of a membership or role as far as it is known; of several that stand the latest counts.';
CREATE INDEX end_by_tenure ON cerngroup.tenure_end (tenure, entry);

CREATE TABLE cerngroup.strike (
    struck bigint PRIMARY KEY REFERENCES ledger.entry,
    entry  bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    reason text NOT NULL
);
COMMENT ON TABLE cerngroup.strike IS 'Memberships, roles and ends that were recorded wrongly: they stay to be seen and count no more.';

-- A value about a person is replaced where a decision removed it (ledger.erasure); everything else stays.
-- Arguments: the column that names whom the log speaks of, then the columns that may be about a person.
CREATE FUNCTION cerngroup.refuse_change_without_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    personal text[] := TG_ARGV[1:];
    was jsonb := to_jsonb(OLD);
    becomes jsonb := to_jsonb(NEW);
BEGIN
    IF becomes - personal = was - personal
        AND NOT EXISTS (
            SELECT FROM unnest(personal) AS name
            WHERE becomes ->> name IS DISTINCT FROM was ->> name
              AND coalesce(becomes ->> name, '') NOT LIKE 'dzēsts ar lēmumu %')
        AND EXISTS (SELECT FROM ledger.erasure e JOIN ledger.entry l ON l.index = e.entry
                    WHERE l.entity = (was ->> TG_ARGV[0])::uuid)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'records of the group are never changed, and values removed only under a decision';
END $$;

CREATE TRIGGER tenure_is_final BEFORE UPDATE ON cerngroup.tenure
    FOR EACH ROW EXECUTE FUNCTION cerngroup.refuse_change_without_decision('id', 'name_lv', 'name_en');
CREATE TRIGGER tenure_remains BEFORE DELETE ON cerngroup.tenure
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['tenure_end', 'strike'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_is_final BEFORE UPDATE OR DELETE ON cerngroup.%1$I
            FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change()', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['tenure', 'tenure_end', 'strike'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_stays BEFORE TRUNCATE ON cerngroup.%1$I
            FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()', name);
    END LOOP;
END $$;

GRANT USAGE ON SCHEMA cerngroup TO auseklis_app;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA cerngroup TO auseklis_app;
GRANT UPDATE (name_lv, name_en) ON cerngroup.tenure TO auseklis_app;
