CREATE TABLE restrictions.restriction (
    entry        bigint PRIMARY KEY REFERENCES ledger.entry,
    organisation uuid NOT NULL REFERENCES organisations.registration,
    field        text NOT NULL CHECK (field IN ('founder', 'head', 'phone', 'email', 'otherFacts')),
    decision     text NOT NULL,
    decided      date NOT NULL,
    basis_lv     text NOT NULL,
    basis_en     text NOT NULL,
    first_day    date NOT NULL,
    last_day     date CHECK (last_day >= first_day)
);
COMMENT ON TABLE restrictions.restriction IS
    'Which field of the entries about an institution a decision closed to the public, Section 42(5); never changed. The value stays where it was.';
COMMENT ON COLUMN restrictions.restriction.basis_lv IS 'The law and section that allow it, as they were called then.';
COMMENT ON COLUMN restrictions.restriction.last_day IS 'Still closed on this day; null if only another decision ends it.';

CREATE INDEX restriction_by_organisation ON restrictions.restriction (organisation, entry);

CREATE TABLE restrictions.lifting (
    restriction bigint PRIMARY KEY REFERENCES restrictions.restriction,
    entry       bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    decision    text NOT NULL,
    decided     date NOT NULL,
    day         date NOT NULL
);
COMMENT ON TABLE restrictions.lifting IS 'Restrictions that another decision ended, and on which day; never changed.';

CREATE TRIGGER restriction_is_final BEFORE UPDATE OR DELETE ON restrictions.restriction
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER restrictions_stay BEFORE TRUNCATE ON restrictions.restriction
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER lifting_is_final BEFORE UPDATE OR DELETE ON restrictions.lifting
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER liftings_stay BEFORE TRUNCATE ON restrictions.lifting
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT USAGE ON SCHEMA restrictions TO auseklis_app;
GRANT SELECT, INSERT ON restrictions.restriction, restrictions.lifting TO auseklis_app;
