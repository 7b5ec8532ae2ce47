CREATE TABLE seals.certificate (
    fingerprint text        PRIMARY KEY CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    der         bytea       NOT NULL,
    first_used  timestamptz NOT NULL
);
COMMENT ON TABLE seals.certificate IS 'Every certificate that the office has sealed with; SHA-256 of it in hexadecimal digits.';

GRANT USAGE ON SCHEMA seals TO auseklis_app;
GRANT SELECT, INSERT ON seals.certificate TO auseklis_app;
