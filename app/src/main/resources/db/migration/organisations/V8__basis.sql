CREATE TABLE organisations.basis (
    entry        bigint PRIMARY KEY REFERENCES ledger.entry,
    organisation uuid NOT NULL REFERENCES organisations.registration,
    kind         text NOT NULL CHECK (kind IN ('APPLICATION', 'ENTERPRISE_REGISTER', 'COURT_RULING', 'OWN_UPDATE',
                                               'OFFICE_ERROR', 'APPLICANT_ERROR', 'OFFICE')),
    reference    text NOT NULL,
    dated        date,
    received     date,
    reasons      text NOT NULL
);
COMMENT ON TABLE organisations.basis IS 'What an entry rests on, Section 30(1), and the reasons for it; never changed.';

CREATE INDEX basis_by_organisation ON organisations.basis (organisation);

CREATE FUNCTION organisations.refuse_other_basis() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.reasons LIKE 'dzēsts ar lēmumu %'
        AND (NEW.entry, NEW.organisation, NEW.kind, NEW.reference) = (OLD.entry, OLD.organisation, OLD.kind, OLD.reference)
        AND NEW.dated IS NOT DISTINCT FROM OLD.dated AND NEW.received IS NOT DISTINCT FROM OLD.received
        AND EXISTS (SELECT FROM ledger.erasure e JOIN ledger.entry l ON l.index = e.entry WHERE l.entity = OLD.organisation)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the basis of an entry is never changed, and reasons are removed only under a decision';
END $$;

CREATE TRIGGER basis_is_final BEFORE UPDATE ON organisations.basis
    FOR EACH ROW EXECUTE FUNCTION organisations.refuse_other_basis();
CREATE TRIGGER basis_stays BEFORE DELETE ON organisations.basis
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER bases_stay BEFORE TRUNCATE ON organisations.basis
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT SELECT, INSERT ON organisations.basis TO auseklis_app;
GRANT UPDATE (reasons) ON organisations.basis TO auseklis_app;
