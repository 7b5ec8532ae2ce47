-- What is known of each file under DATA/files. The digest is the address: the row and the file never change.
CREATE TABLE documents.stored_file (
    digest     text        PRIMARY KEY CHECK (digest ~ '^[0-9a-f]{64}$'),
    size       bigint      NOT NULL CHECK (size > 0),
    media_type text        NOT NULL CHECK (media_type <> ''),
    stored_at  timestamptz NOT NULL
);

COMMENT ON TABLE documents.stored_file IS 'Files by content; digest is SHA-256 in lower-case hexadecimal, size in bytes';

GRANT USAGE ON SCHEMA documents TO auseklis_app;
GRANT SELECT, INSERT ON documents.stored_file TO auseklis_app;
