ALTER TABLE organisations.statement ADD COLUMN other_facts text;
COMMENT ON COLUMN organisations.statement.other_facts IS
    'What other laws want in the Register, Section 28(1)(12): one fact a line, name, value and legal basis divided by tabs.';

-- The facts may name people, so a decision can remove them as it can the fields before.
CREATE OR REPLACE FUNCTION organisations.refuse_change_without_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    mark constant text := 'dzēsts ar lēmumu %';
BEGIN
    IF (NEW.founder = OLD.founder OR NEW.founder LIKE mark)
        AND (NEW.head = OLD.head OR NEW.head LIKE mark)
        AND (NEW.phone IS NOT DISTINCT FROM OLD.phone OR NEW.phone LIKE mark)
        AND (NEW.email IS NOT DISTINCT FROM OLD.email OR NEW.email LIKE mark)
        AND (NEW.other_facts IS NOT DISTINCT FROM OLD.other_facts OR NEW.other_facts LIKE mark)
        AND EXISTS (SELECT FROM ledger.erasure e JOIN ledger.entry l ON l.index = e.entry WHERE l.entity = OLD.organisation)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'statements of the Register are never changed, and values removed only under a decision';
END $$;

GRANT UPDATE (other_facts) ON organisations.statement TO auseklis_app;
