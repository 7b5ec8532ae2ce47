CREATE TABLE registration.application (
    id       uuid PRIMARY KEY,
    kind     text NOT NULL CHECK (kind IN ('INSTITUTE', 'HIGHER_EDUCATION', 'COMPANY', 'ASSOCIATION')),
    account  text NOT NULL,
    typed    jsonb NOT NULL,
    version  integer NOT NULL,
    saved    timestamptz NOT NULL,
    state    text NOT NULL DEFAULT 'DRAFT'
             CHECK (state IN ('DRAFT', 'RECEIVED', 'DEFERRED', 'ANSWERED', 'ENTERED', 'REFUSED', 'WITHDRAWN')),
    due      date
);
COMMENT ON TABLE registration.application IS
    'An application for registration as it reads now. What was submitted and decided stands in the log, with its steps here.';
COMMENT ON COLUMN registration.application.due IS 'By when somebody must act: the official, or the applicant while the entry is deferred.';

CREATE INDEX application_by_account ON registration.application (account, saved DESC, id);
CREATE INDEX application_open ON registration.application (due, id) WHERE state IN ('RECEIVED', 'DEFERRED', 'ANSWERED');

CREATE TABLE registration.step (
    application  uuid NOT NULL REFERENCES registration.application,
    number       integer NOT NULL,
    entry        bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    state        text NOT NULL,
    day          date NOT NULL,
    reasons      text NOT NULL,
    until        date,
    organisation uuid REFERENCES organisations.registration,
    PRIMARY KEY (application, number)
);
COMMENT ON TABLE registration.step IS 'What was done about an application, in its order; never changed.';

CREATE TRIGGER step_is_final BEFORE UPDATE OR DELETE ON registration.step
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER steps_stay BEFORE TRUNCATE ON registration.step
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT USAGE ON SCHEMA registration TO auseklis_app;
GRANT SELECT, INSERT ON registration.application, registration.step TO auseklis_app;
GRANT UPDATE (typed, version, saved, state, due) ON registration.application TO auseklis_app;
