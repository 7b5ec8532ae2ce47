CREATE TABLE opportunities.notice (
    id        uuid PRIMARY KEY,
    reference text NOT NULL UNIQUE,
    latest    integer NOT NULL CHECK (latest > 0),
    deadline  date NOT NULL
);
COMMENT ON TABLE opportunities.notice IS 'Notices of CERN (C7 to C9), with the latest version and its deadline, by which lists are read.';
CREATE INDEX notice_by_deadline ON opportunities.notice (deadline, reference);

CREATE TABLE opportunities.version (
    notice      uuid NOT NULL REFERENCES opportunities.notice,
    number      integer NOT NULL CHECK (number > 0),
    entry       bigint NOT NULL REFERENCES ledger.entry,
    source      text NOT NULL,
    reference   text NOT NULL,
    kind        text NOT NULL,
    title       text NOT NULL,
    description text NOT NULL,
    supplied    text NOT NULL CHECK (supplied IN ('', 'supply', 'service', 'civil')),
    department  text NOT NULL,
    cost        text CHECK (cost IN ('A', 'B', 'C', 'D')),
    published   date NOT NULL,
    dispatch    date,
    deadline    date NOT NULL CHECK (deadline >= published),
    tender      date,
    committee   date,
    origin      text NOT NULL,
    cpv         text NOT NULL,
    contact     text NOT NULL,
    link        text NOT NULL,
    PRIMARY KEY (notice, number)
);
COMMENT ON TABLE opportunities.version IS 'What a notice said, import by import; never changed.';
CREATE INDEX version_by_entry ON opportunities.version (entry) WHERE number = 1;

CREATE TABLE opportunities.withdrawal (
    notice uuid PRIMARY KEY REFERENCES opportunities.notice,
    entry  bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    reason text NOT NULL
);
COMMENT ON TABLE opportunities.withdrawal IS 'Notices that were withdrawn; they stay to be read.';

CREATE TABLE opportunities.pursuit_step (
    entry   bigint PRIMARY KEY REFERENCES ledger.entry,
    notice  uuid NOT NULL REFERENCES opportunities.notice,
    profile uuid NOT NULL REFERENCES capabilities.profile,
    step    text NOT NULL CHECK (step IN ('INTERESTED', 'BID', 'WON', 'NOT_WON', 'GAVE_UP')),
    day     date NOT NULL,
    item    text NOT NULL,
    amount  numeric(15, 2) CHECK (amount > 0),
    CHECK ((step = 'WON') = (amount IS NOT NULL))
);
COMMENT ON TABLE opportunities.pursuit_step IS 'What became of a notice for a profile, step by step; never changed. Not public.';
COMMENT ON COLUMN opportunities.pursuit_step.item IS 'Of a contract: the number by which statements of CERN name it.';
CREATE INDEX pursuit_by_notice ON opportunities.pursuit_step (notice, entry);

CREATE TABLE opportunities.follower (
    account  text PRIMARY KEY,
    topics   text NOT NULL,
    since    date NOT NULL,
    up_to    bigint NOT NULL
);
COMMENT ON TABLE opportunities.follower IS 'Which topics an account wants news of (C13), and up to which entry of the log it has had them.';

CREATE TABLE opportunities.digest (
    entry   bigint NOT NULL REFERENCES ledger.entry,
    account text NOT NULL,
    day     date NOT NULL,
    notices uuid[] NOT NULL,
    PRIMARY KEY (account, entry)
);
COMMENT ON TABLE opportunities.digest IS 'Who was told of which notices on which day (C13); never changed.';
CREATE INDEX digest_by_day ON opportunities.digest (day DESC, account);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['version', 'withdrawal', 'pursuit_step', 'digest'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_is_final BEFORE UPDATE OR DELETE ON opportunities.%1$I
            FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('CREATE TRIGGER %1$s_stays BEFORE TRUNCATE ON opportunities.%1$I
            FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()', name);
    END LOOP;
END $$;

GRANT USAGE ON SCHEMA opportunities TO auseklis_app;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA opportunities TO auseklis_app;
GRANT UPDATE (latest, deadline) ON opportunities.notice TO auseklis_app;
GRANT UPDATE, DELETE ON opportunities.follower TO auseklis_app;
