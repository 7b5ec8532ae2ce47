-- An act asks whether an identifier stands in the Register already; a row here says only where to look.
CREATE TABLE organisations.identifier (
    scheme       text NOT NULL,
    identifier   text NOT NULL,
    organisation uuid NOT NULL REFERENCES organisations.registration,
    PRIMARY KEY (scheme, identifier, organisation)
);
COMMENT ON TABLE organisations.identifier IS 'Which institutions have ever stood with an identifier; what holds on a day says the statement.';

INSERT INTO organisations.identifier (scheme, identifier, organisation)
SELECT DISTINCT i.key, i.value, s.organisation FROM organisations.statement s, jsonb_each_text(s.identifiers) AS i;

GRANT SELECT, INSERT ON organisations.identifier TO auseklis_app;
