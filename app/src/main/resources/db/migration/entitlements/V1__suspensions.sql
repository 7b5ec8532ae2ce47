CREATE TABLE entitlements.proposal (
    entry     bigint PRIMARY KEY REFERENCES ledger.entry,
    agreement uuid NOT NULL REFERENCES cern.agreement,
    kind      text NOT NULL CHECK (kind IN ('SUSPEND', 'LIFT')),
    scope     text NOT NULL CHECK (scope IN ('PROCUREMENT', 'PERSONNEL', 'ALL')),
    lifts     bigint REFERENCES entitlements.proposal,
    day       date NOT NULL,
    reference text NOT NULL,
    reason    text NOT NULL,
    account   text NOT NULL,
    CHECK ((kind = 'LIFT') = (lifts IS NOT NULL))
);
COMMENT ON TABLE entitlements.proposal IS
    'What one keeper proposed: that CERN suspended entitlements from a day, or lifted a suspension (AX8 to AX10); never changed.';
COMMENT ON COLUMN entitlements.proposal.day IS 'The first day of the suspension, or the first day without it.';
CREATE INDEX proposal_by_agreement ON entitlements.proposal (agreement, entry);

CREATE TABLE entitlements.confirmation (
    proposal bigint PRIMARY KEY REFERENCES entitlements.proposal,
    entry    bigint NOT NULL UNIQUE REFERENCES ledger.entry
);
COMMENT ON TABLE entitlements.confirmation IS 'Proposals that another keeper confirmed; they hold from then on.';

CREATE TRIGGER proposal_is_final BEFORE UPDATE OR DELETE ON entitlements.proposal
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER proposals_stay BEFORE TRUNCATE ON entitlements.proposal
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER confirmation_is_final BEFORE UPDATE OR DELETE ON entitlements.confirmation
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER confirmations_stay BEFORE TRUNCATE ON entitlements.confirmation
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT USAGE ON SCHEMA entitlements TO auseklis_app;
GRANT SELECT, INSERT ON entitlements.proposal, entitlements.confirmation TO auseklis_app;
