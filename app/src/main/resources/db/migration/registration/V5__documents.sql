CREATE TABLE registration.document (
    id             uuid PRIMARY KEY,
    application    uuid NOT NULL REFERENCES registration.application,
    kind           text NOT NULL,
    title          text NOT NULL CHECK (length(title) <= 400),
    issued         date NOT NULL,
    certified_copy boolean NOT NULL,
    from_abroad    boolean NOT NULL,
    legalised      boolean NOT NULL,
    translated     boolean NOT NULL,
    digest         text NOT NULL REFERENCES documents.stored_file,
    size           bigint NOT NULL CHECK (size > 0),
    media_type     text NOT NULL,
    file_name      text NOT NULL,
    added          timestamptz NOT NULL,
    removed        timestamptz,
    filed          bigint REFERENCES ledger.entry,
    CHECK (removed IS NULL OR filed IS NULL)
);
COMMENT ON TABLE registration.document IS
    'Documents attached to applications, Section 29(1). One that was filed stays as it is, Section 29(2).';
COMMENT ON COLUMN registration.document.filed IS 'The entry of the log with which it was filed; null before that.';
COMMENT ON COLUMN registration.document.from_abroad IS 'A public document of another state.';

CREATE UNIQUE INDEX document_once ON registration.document (application, digest, kind)
    WHERE removed IS NULL AND filed IS NULL;
CREATE INDEX document_by_application ON registration.document (application, added, id) WHERE removed IS NULL;

-- What was filed stays; a title that names somebody is replaced where a decision removed it (ledger.erasure).
CREATE FUNCTION registration.keep_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF OLD.filed IS NULL AND OLD.removed IS NULL THEN
            RETURN NEW;
        END IF;
        IF NEW.title LIKE 'dzēsts ar lēmumu %' AND EXISTS (
            SELECT FROM ledger.erasure e JOIN ledger.entry l ON l.index = e.entry WHERE l.entity = OLD.application)
        THEN
            OLD.title := NEW.title;
            IF OLD IS NOT DISTINCT FROM NEW THEN
                RETURN NEW;
            END IF;
        END IF;
    END IF;
    RAISE EXCEPTION 'a document that was filed or removed stays as it is';
END $$;
CREATE TRIGGER document_stays BEFORE UPDATE OR DELETE ON registration.document
    FOR EACH ROW EXECUTE FUNCTION registration.keep_document();
CREATE TRIGGER documents_stay BEFORE TRUNCATE ON registration.document
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

CREATE TABLE registration.document_view (
    document uuid NOT NULL REFERENCES registration.document,
    entry    bigint NOT NULL REFERENCES ledger.entry,
    open     boolean NOT NULL,
    PRIMARY KEY (document, entry)
);
COMMENT ON TABLE registration.document_view IS
    'Decisions that everybody may see a document itself, or no longer; without one nobody may. The latest holds.';
CREATE TRIGGER document_view_is_final BEFORE UPDATE OR DELETE ON registration.document_view
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER document_views_stay BEFORE TRUNCATE ON registration.document_view
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

CREATE INDEX step_by_organisation ON registration.step (organisation) WHERE organisation IS NOT NULL;

GRANT SELECT, INSERT ON registration.document, registration.document_view TO auseklis_app;
GRANT UPDATE (title, removed, filed) ON registration.document TO auseklis_app;
