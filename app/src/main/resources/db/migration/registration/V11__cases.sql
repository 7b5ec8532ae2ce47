-- Documents are attached to cases of other modules in the same way; the name says so.
ALTER TABLE registration.document RENAME COLUMN application TO case_id;

CREATE OR REPLACE FUNCTION registration.keep_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF OLD.filed IS NULL AND OLD.removed IS NULL THEN
            RETURN NEW;
        END IF;
        IF NEW.title LIKE 'dzēsts ar lēmumu %' AND EXISTS (
            SELECT FROM ledger.erasure e JOIN ledger.entry l ON l.index = e.entry WHERE l.entity = OLD.case_id)
        THEN
            OLD.title := NEW.title;
            IF OLD IS NOT DISTINCT FROM NEW THEN
                RETURN NEW;
            END IF;
        END IF;
    END IF;
    RAISE EXCEPTION 'a document that was filed or removed stays as it is';
END $$;
