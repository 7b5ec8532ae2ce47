CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

CREATE SEQUENCE organisations.registration_number MINVALUE 1;

CREATE TABLE organisations.registration (
    organisation uuid PRIMARY KEY,
    number       text NOT NULL UNIQUE,
    entry        bigint NOT NULL REFERENCES ledger.entry
);

COMMENT ON TABLE organisations.registration IS 'The number under which an institution stands in the Register; it never changes.';

CREATE TABLE organisations.statement (
    organisation uuid NOT NULL REFERENCES organisations.registration,
    entry        bigint NOT NULL REFERENCES ledger.entry,
    act          text NOT NULL,
    valid        daterange NOT NULL CHECK (NOT isempty(valid)),
    recorded     timestamptz NOT NULL,
    status       text NOT NULL CHECK (status IN ('REGISTERED', 'REMOVED')),
    name_lv      text NOT NULL,
    name_en      text NOT NULL,
    legal_form   text NOT NULL,
    city         text NOT NULL,
    address      text NOT NULL,
    founder      text NOT NULL,
    head         text NOT NULL,
    founded      date,
    phone        text,
    email        text,
    website      text,
    premises     text,
    fields       text[] NOT NULL,
    identifiers  jsonb NOT NULL,
    successor    uuid REFERENCES organisations.registration,
    EXCLUDE USING gist (organisation WITH =, entry WITH =, valid WITH &&)
);

COMMENT ON TABLE organisations.statement IS
    'What an act says of an institution for a range of days. Rows are never changed: of all statements known, the one with the latest entry holds.';

CREATE INDEX statement_by_organisation ON organisations.statement (organisation, entry DESC);

GRANT USAGE ON SCHEMA organisations TO auseklis_app;
GRANT USAGE ON SEQUENCE organisations.registration_number TO auseklis_app;
GRANT SELECT, INSERT ON organisations.registration, organisations.statement TO auseklis_app;
