CREATE TABLE cerngroup.support_request (
    id           uuid PRIMARY KEY,
    entry        bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    topic        text NOT NULL CHECK (topic IN ('PROCUREMENT', 'PEOPLE', 'PROJECTS', 'VISITS', 'OTHER')),
    organisation text NOT NULL,
    asker        text NOT NULL,
    contact      text NOT NULL,
    question     text NOT NULL,
    account      text,
    secret       bytea NOT NULL UNIQUE
);
COMMENT ON TABLE cerngroup.support_request IS
    'What partners and others ask the contact point (C14); not public. A value about a person is removed only under a decision.';
COMMENT ON COLUMN cerngroup.support_request.account IS 'Who asked while signed in; an opaque name.';
COMMENT ON COLUMN cerngroup.support_request.secret IS 'SHA-256 of the secret in the address by which the answer is read.';
CREATE INDEX request_by_account ON cerngroup.support_request (account, entry) WHERE account IS NOT NULL;

CREATE TABLE cerngroup.support_answer (
    entry   bigint PRIMARY KEY REFERENCES ledger.entry,
    request uuid NOT NULL REFERENCES cerngroup.support_request,
    answer  text NOT NULL
);
COMMENT ON TABLE cerngroup.support_answer IS 'What the contact point answered; never changed, a later answer is a row of its own.';
CREATE INDEX answer_by_request ON cerngroup.support_answer (request, entry);

CREATE TABLE cerngroup.support_closed (
    request uuid PRIMARY KEY REFERENCES cerngroup.support_request,
    entry   bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    outcome text NOT NULL
);
COMMENT ON TABLE cerngroup.support_closed IS 'Requests that need no more answers, and what came of them.';

CREATE TRIGGER request_is_final BEFORE UPDATE ON cerngroup.support_request FOR EACH ROW
    EXECUTE FUNCTION cerngroup.refuse_change_without_decision('id', 'organisation', 'asker', 'contact', 'question');
CREATE TRIGGER answer_is_final BEFORE UPDATE ON cerngroup.support_answer FOR EACH ROW
    EXECUTE FUNCTION cerngroup.refuse_change_without_decision('request', 'answer');
CREATE TRIGGER closed_is_final BEFORE UPDATE ON cerngroup.support_closed FOR EACH ROW
    EXECUTE FUNCTION cerngroup.refuse_change_without_decision('request', 'outcome');

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['support_request', 'support_answer', 'support_closed'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_remains BEFORE DELETE ON cerngroup.%1$I
            FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('CREATE TRIGGER %1$s_stays BEFORE TRUNCATE ON cerngroup.%1$I
            FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('GRANT SELECT, INSERT ON cerngroup.%1$I TO auseklis_app', name);
    END LOOP;
END $$;
GRANT UPDATE (organisation, asker, contact, question) ON cerngroup.support_request TO auseklis_app;
GRANT UPDATE (answer) ON cerngroup.support_answer TO auseklis_app;
GRANT UPDATE (outcome) ON cerngroup.support_closed TO auseklis_app;
