CREATE TABLE registration.proposal (
    entry       bigint PRIMARY KEY REFERENCES ledger.entry,
    application uuid NOT NULL REFERENCES registration.application,
    step        bigint NOT NULL REFERENCES registration.step (entry),
    decision    text NOT NULL CHECK (decision IN ('ENTERED', 'REFUSED')),
    day         date NOT NULL,
    reasons     text NOT NULL,
    account     text NOT NULL
);
COMMENT ON TABLE registration.proposal IS
    'Decisions that one official proposed for another one to confirm. The latest holds while its step is the last one.';

CREATE INDEX proposal_by_application ON registration.proposal (application, entry DESC);

CREATE TRIGGER proposal_is_final BEFORE UPDATE OR DELETE ON registration.proposal
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER proposals_stay BEFORE TRUNCATE ON registration.proposal
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT SELECT, INSERT ON registration.proposal TO auseklis_app;
