CREATE TABLE capabilities.profile (
    id      uuid PRIMARY KEY,
    account text NOT NULL,
    entry   bigint NOT NULL UNIQUE REFERENCES ledger.entry
);
COMMENT ON TABLE capabilities.profile IS 'Profiles of firms, laboratories and equipment (CERN page, C9), and the account whose they are.';
CREATE INDEX profile_by_account ON capabilities.profile (account);

CREATE TABLE capabilities.version (
    profile      uuid NOT NULL REFERENCES capabilities.profile,
    number       integer NOT NULL CHECK (number > 0),
    entry        bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    kind         text NOT NULL CHECK (kind IN ('FIRM', 'LABORATORY', 'EQUIPMENT')),
    name         text NOT NULL,
    registration text NOT NULL,
    place        text NOT NULL,
    website      text NOT NULL,
    summary_lv   text NOT NULL,
    summary_en   text NOT NULL,
    goods        text NOT NULL,
    services     text NOT NULL,
    certificates text NOT NULL,
    nace         text NOT NULL,
    cpv          text NOT NULL,
    past         text NOT NULL,
    PRIMARY KEY (profile, number)
);
COMMENT ON TABLE capabilities.version IS 'What was offered, version by version; never changed. Lists have one thing a line.';

CREATE TABLE capabilities.contact (
    profile uuid NOT NULL,
    number  integer NOT NULL,
    contact text NOT NULL,
    PRIMARY KEY (profile, number),
    FOREIGN KEY (profile, number) REFERENCES capabilities.version
);
COMMENT ON TABLE capabilities.contact IS 'The contact of a version, for the Industrial Liaison Officer only; can be erased.';

CREATE TABLE capabilities.decision (
    profile  uuid NOT NULL,
    number   integer NOT NULL,
    entry    bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    approved boolean NOT NULL,
    reasons  text NOT NULL,
    PRIMARY KEY (profile, number),
    FOREIGN KEY (profile, number) REFERENCES capabilities.version
);
COMMENT ON TABLE capabilities.decision IS 'What was decided on a version; the latest approved one of a profile is public.';

CREATE TABLE capabilities.withdrawal (
    profile uuid PRIMARY KEY REFERENCES capabilities.profile,
    entry   bigint NOT NULL UNIQUE REFERENCES ledger.entry
);
COMMENT ON TABLE capabilities.withdrawal IS 'Profiles that were withdrawn; they are not public any more.';

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['profile', 'version', 'decision', 'withdrawal'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_is_final BEFORE UPDATE OR DELETE ON capabilities.%1$I
            FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('CREATE TRIGGER %1$s_stays BEFORE TRUNCATE ON capabilities.%1$I
            FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()', name);
    END LOOP;
END $$;

GRANT USAGE ON SCHEMA capabilities TO auseklis_app;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA capabilities TO auseklis_app;
GRANT UPDATE (contact) ON capabilities.contact TO auseklis_app;
