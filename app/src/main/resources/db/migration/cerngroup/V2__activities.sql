CREATE TABLE cerngroup.activity_version (
    entry      bigint PRIMARY KEY REFERENCES ledger.entry,
    activity   uuid NOT NULL,
    version    integer NOT NULL CHECK (version > 0),
    kind       text NOT NULL CHECK (kind IN ('MEETING', 'VISIT', 'SCHOOL', 'INFORMATION_DAY', 'NEWS')),
    title_lv   text NOT NULL,
    title_en   text NOT NULL,
    text_lv    text NOT NULL,
    text_en    text NOT NULL,
    place      text NOT NULL,
    parties    text NOT NULL,
    link       text NOT NULL,
    first_day  date NOT NULL,
    first_time time,
    last_day   date NOT NULL,
    last_time  time,
    UNIQUE (activity, version),
    CHECK (last_day >= first_day),
    CHECK (last_time IS NULL OR first_time IS NOT NULL)
);
COMMENT ON TABLE cerngroup.activity_version IS
    'Activities of the group (C15): each change is a new version, the highest one holds; never changed.';
COMMENT ON COLUMN cerngroup.activity_version.first_time IS 'Time of day in Riga; null where it takes the whole day.';
CREATE INDEX activity_by_last_day ON cerngroup.activity_version (last_day);
CREATE INDEX activity_by_first_day ON cerngroup.activity_version (first_day);

CREATE TABLE cerngroup.activity_cancelled (
    activity  uuid PRIMARY KEY,
    entry     bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    reason_lv text NOT NULL,
    reason_en text NOT NULL
);
COMMENT ON TABLE cerngroup.activity_cancelled IS 'Activities that do not take place; they stay to be seen.';

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['activity_version', 'activity_cancelled'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_is_final BEFORE UPDATE OR DELETE ON cerngroup.%1$I
            FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('CREATE TRIGGER %1$s_stays BEFORE TRUNCATE ON cerngroup.%1$I
            FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('GRANT SELECT, INSERT ON cerngroup.%1$I TO auseklis_app', name);
    END LOOP;
END $$;
