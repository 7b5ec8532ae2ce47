CREATE SEQUENCE papers.paper_number MINVALUE 1;

CREATE TABLE papers.paper (
    number       text   PRIMARY KEY,
    code         text   NOT NULL CHECK (length(code) = 20),
    kind         text   NOT NULL CHECK (kind IN ('CERTIFICATE', 'STATEMENT', 'EXTRACT', 'UNAMENDED', 'COPY', 'ABSENCE')),
    organisation uuid   REFERENCES organisations.registration,
    asked        text   NOT NULL,
    about        bigint NOT NULL,
    day          date   NOT NULL,
    site         text   NOT NULL,
    size         bigint NOT NULL,
    digest       text   NOT NULL UNIQUE REFERENCES documents.stored_file,
    entry        bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    CHECK ((organisation IS NULL) = (kind = 'ABSENCE'))
);
COMMENT ON TABLE papers.paper IS 'A sealed paper that the Register issued; the file lies under its digest. Rows are never changed.';
COMMENT ON COLUMN papers.paper.about IS 'The latest entry about the institution when it was issued; for an absence the size of the log.';

CREATE INDEX paper_by_question ON papers.paper (kind, organisation, asked, day);
CREATE INDEX paper_of_institution ON papers.paper (organisation, kind, entry DESC);

CREATE TRIGGER paper_is_final BEFORE UPDATE OR DELETE ON papers.paper
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER papers_stay BEFORE TRUNCATE ON papers.paper
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT USAGE ON SCHEMA papers TO auseklis_app;
GRANT USAGE ON SEQUENCE papers.paper_number TO auseklis_app;
GRANT SELECT, INSERT ON papers.paper TO auseklis_app;
