-- A sequence leaves a gap where an act is rolled back; a row that the act itself changes does not.
CREATE TABLE organisations.last_number (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    last     bigint NOT NULL
);
COMMENT ON TABLE organisations.last_number IS 'The last number given out in the Register; one act at a time takes the next.';

INSERT INTO organisations.last_number (last)
SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM organisations.registration_number;

DROP SEQUENCE organisations.registration_number;
GRANT SELECT, UPDATE ON organisations.last_number TO auseklis_app;
