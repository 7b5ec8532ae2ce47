CREATE TABLE amendments.representation (
    entry        bigint PRIMARY KEY REFERENCES ledger.entry,
    organisation uuid NOT NULL REFERENCES organisations.registration,
    account      text NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('HEAD', 'AUTHORISED')),
    first_day    date NOT NULL,
    last_day     date CHECK (last_day >= first_day)
);
COMMENT ON TABLE amendments.representation IS 'Which account acts for which institution, on which days; never changed.';

CREATE INDEX representation_by_account ON amendments.representation (account, organisation);
CREATE INDEX representation_by_organisation ON amendments.representation (organisation);

CREATE TABLE amendments.representation_end (
    representation bigint PRIMARY KEY REFERENCES amendments.representation,
    entry          bigint NOT NULL REFERENCES ledger.entry,
    last_day       date NOT NULL
);
COMMENT ON TABLE amendments.representation_end IS 'Representations that ended before their last day.';

CREATE TABLE amendments.amendment (
    id           uuid PRIMARY KEY,
    organisation uuid NOT NULL REFERENCES organisations.registration,
    name_lv      text NOT NULL,
    name_en      text NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('CHANGE', 'REORGANISATION')),
    account      text NOT NULL,
    typed        jsonb NOT NULL,
    version      integer NOT NULL,
    state        text NOT NULL CHECK (state IN ('RECEIVED', 'DEFERRED', 'ANSWERED', 'ENTERED', 'REFUSED', 'WITHDRAWN')),
    due          date
);
COMMENT ON TABLE amendments.amendment IS
    'A case about a registered institution as it reads now. What was submitted and decided stands in the log, with its steps here.';
COMMENT ON COLUMN amendments.amendment.name_lv IS 'The name of the institution when it was submitted.';
COMMENT ON COLUMN amendments.amendment.due IS 'By when somebody must act: the official, or the representative while the case is deferred.';

CREATE INDEX amendment_by_organisation ON amendments.amendment (organisation, id);
CREATE INDEX amendment_open ON amendments.amendment (due, id) WHERE state IN ('RECEIVED', 'DEFERRED', 'ANSWERED');

CREATE TABLE amendments.step (
    amendment uuid NOT NULL REFERENCES amendments.amendment,
    number    integer NOT NULL,
    entry     bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    state     text NOT NULL,
    day       date NOT NULL,
    reasons   text NOT NULL,
    until     date,
    PRIMARY KEY (amendment, number)
);
COMMENT ON TABLE amendments.step IS 'What was done about a case, in its order; never changed.';

CREATE TRIGGER representation_is_final BEFORE UPDATE OR DELETE ON amendments.representation
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER representations_stay BEFORE TRUNCATE ON amendments.representation
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER representation_end_is_final BEFORE UPDATE OR DELETE ON amendments.representation_end
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER representation_ends_stay BEFORE TRUNCATE ON amendments.representation_end
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER step_is_final BEFORE UPDATE OR DELETE ON amendments.step
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER steps_stay BEFORE TRUNCATE ON amendments.step
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT USAGE ON SCHEMA amendments TO auseklis_app;
GRANT SELECT, INSERT ON amendments.representation, amendments.representation_end, amendments.amendment, amendments.step
    TO auseklis_app;
GRANT UPDATE (typed, version, state, due) ON amendments.amendment TO auseklis_app;
