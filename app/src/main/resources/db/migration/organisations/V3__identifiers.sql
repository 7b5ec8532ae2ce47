-- An act asks whether an identifier stands in the Register already.
CREATE INDEX statement_by_identifier ON organisations.statement USING gin (identifiers jsonb_path_ops);
