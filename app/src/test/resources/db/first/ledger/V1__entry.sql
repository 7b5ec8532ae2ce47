CREATE TABLE ledger.entry (id bigint PRIMARY KEY);
GRANT USAGE ON SCHEMA ledger TO auseklis_app;
GRANT SELECT, INSERT ON ledger.entry TO auseklis_app;
