CREATE TABLE amendments.draft (
    id           uuid PRIMARY KEY,
    organisation uuid NOT NULL REFERENCES organisations.registration,
    account      text NOT NULL,
    begun        timestamptz NOT NULL
);
COMMENT ON TABLE amendments.draft IS
    'A report in the making, to which documents are attached before it is sent; its case gets the same id.';
CREATE INDEX draft_by_account ON amendments.draft (account, organisation);

CREATE TABLE amendments.document (LIKE registration.document INCLUDING CONSTRAINTS INCLUDING COMMENTS);
ALTER TABLE amendments.document
    ADD PRIMARY KEY (id),
    ADD FOREIGN KEY (case_id) REFERENCES amendments.draft,
    ADD FOREIGN KEY (digest) REFERENCES documents.stored_file,
    ADD FOREIGN KEY (filed) REFERENCES ledger.entry;
COMMENT ON TABLE amendments.document IS
    'Documents attached to reports of institutions, Section 29(3). One that was filed stays as it is, Section 29(2).';

CREATE UNIQUE INDEX document_once ON amendments.document (case_id, digest, kind)
    WHERE removed IS NULL AND filed IS NULL;
CREATE INDEX document_by_case ON amendments.document (case_id, added, id) WHERE removed IS NULL;

CREATE TRIGGER document_stays BEFORE UPDATE OR DELETE ON amendments.document
    FOR EACH ROW EXECUTE FUNCTION registration.keep_document();
CREATE TRIGGER documents_stay BEFORE TRUNCATE ON amendments.document
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT SELECT, INSERT ON amendments.draft, amendments.document TO auseklis_app;
GRANT UPDATE (title, removed, filed) ON amendments.document TO auseklis_app;
