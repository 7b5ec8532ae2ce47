CREATE TABLE supervision.finding (
    id           uuid PRIMARY KEY,
    organisation uuid NOT NULL REFERENCES organisations.registration,
    entry        bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    day          date NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('NO_VIOLATION', 'VIOLATION', 'UNLICENSED_EDUCATION', 'FALSE_DATA')),
    until        date NOT NULL,
    text         text NOT NULL,
    reference    text NOT NULL
);
COMMENT ON TABLE supervision.finding IS 'What an inspection of an institution found (Section 29(2)); never changed.';
COMMENT ON COLUMN supervision.finding.until IS 'The last day on which a repeated finding still counts (Section 32(1)(3)), as counted when it was recorded.';

CREATE TABLE supervision.request (
    id           uuid PRIMARY KEY,
    organisation uuid NOT NULL REFERENCES organisations.registration,
    entry        bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    day          date NOT NULL,
    due          date NOT NULL,
    authority    text NOT NULL CHECK (authority IN ('MINISTRY', 'QUALITY_SERVICE')),
    text         text NOT NULL,
    reference    text NOT NULL
);
COMMENT ON TABLE supervision.request IS 'A written request to an institution or its founder (Section 32(1)(5)); never changed.';

CREATE TABLE supervision.reply (
    request      uuid PRIMARY KEY REFERENCES supervision.request,
    entry        bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    day          date NOT NULL,
    text         text NOT NULL
);
COMMENT ON TABLE supervision.reply IS 'The reply to a request, on the day on which it came; never changed.';

CREATE TABLE supervision.evidence (
    id           uuid PRIMARY KEY,
    organisation uuid NOT NULL REFERENCES organisations.registration,
    entry        bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    kind         text NOT NULL CHECK (kind IN ('LAST_PROJECT', 'LAST_PAPER', 'CHANGE', 'ELECTED_DOCTORS',
                     'FOUNDERS_REPORT', 'COURT_RULING', 'DECISIONS_OF_BODIES', 'CABINET_APPROVAL')),
    day          date NOT NULL,
    reported     date,
    amount       integer CHECK (amount >= 0),
    due          date,
    reference    text NOT NULL
);
COMMENT ON TABLE supervision.evidence IS 'What officials recorded on the strength of a document; never changed, the latest of its kind holds.';
COMMENT ON COLUMN supervision.evidence.reported IS 'The day on which a change was reported (Section 32(1)(6)); none while it is kept back.';
COMMENT ON COLUMN supervision.evidence.due IS 'The last day of the term counted from the day, as counted when it was recorded.';

CREATE TABLE supervision.proposal (
    id           uuid PRIMARY KEY,
    organisation uuid NOT NULL REFERENCES organisations.registration,
    entry        bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    day          date NOT NULL,
    reasons      text NOT NULL
);
COMMENT ON TABLE supervision.proposal IS 'A proposal of the Council of Science to remove an institution (Section 32(2)); never changed.';

CREATE TABLE supervision.removal_case (
    id           uuid PRIMARY KEY,
    organisation uuid NOT NULL REFERENCES organisations.registration,
    ground       text NOT NULL,
    state        text NOT NULL CHECK (state IN ('OPEN', 'HEARD', 'REMOVED', 'CLOSED')),
    opened       date NOT NULL,
    due          date NOT NULL
);
COMMENT ON TABLE supervision.removal_case IS 'A removal case as it stands now; what was done stands in the log, with its steps here.';
COMMENT ON COLUMN supervision.removal_case.due IS 'The last day for the reply of the institution, as counted when the case was opened.';

CREATE UNIQUE INDEX one_open_case ON supervision.removal_case (organisation) WHERE state IN ('OPEN', 'HEARD');

CREATE TABLE supervision.step (
    removal_case uuid NOT NULL REFERENCES supervision.removal_case,
    number       integer NOT NULL,
    entry        bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    state        text NOT NULL,
    day          date NOT NULL,
    text         text NOT NULL,
    PRIMARY KEY (removal_case, number)
);
COMMENT ON TABLE supervision.step IS 'What was done in a removal case, in its order; never changed.';

CREATE INDEX finding_by_organisation ON supervision.finding (organisation, day);
CREATE INDEX finding_of_breach ON supervision.finding (organisation, day) WHERE kind <> 'NO_VIOLATION';
CREATE INDEX request_by_organisation ON supervision.request (organisation, day);
CREATE INDEX evidence_by_organisation ON supervision.evidence (organisation, kind, day, entry DESC);
CREATE INDEX evidence_by_kind ON supervision.evidence (kind, organisation, entry DESC);
CREATE INDEX proposal_by_organisation ON supervision.proposal (organisation, day);
CREATE INDEX case_by_organisation ON supervision.removal_case (organisation, opened);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['finding', 'request', 'reply', 'evidence', 'proposal', 'step'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_is_final BEFORE UPDATE OR DELETE ON supervision.%1$s
            FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('CREATE TRIGGER %1$s_stays BEFORE TRUNCATE ON supervision.%1$s
            FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()', name);
    END LOOP;
END $$;

GRANT USAGE ON SCHEMA supervision TO auseklis_app;
GRANT SELECT, INSERT ON supervision.finding, supervision.request, supervision.reply, supervision.evidence,
    supervision.proposal, supervision.removal_case, supervision.step TO auseklis_app;
GRANT UPDATE (state) ON supervision.removal_case TO auseklis_app;
