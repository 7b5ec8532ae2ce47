-- Statements are never changed, but a value about a person is replaced where a decision removed it (ledger.erasure).
CREATE FUNCTION organisations.refuse_change_without_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    mark constant text := 'dzēsts ar lēmumu %';
BEGIN
    IF (NEW.founder = OLD.founder OR NEW.founder LIKE mark)
        AND (NEW.head = OLD.head OR NEW.head LIKE mark)
        AND (NEW.phone IS NOT DISTINCT FROM OLD.phone OR NEW.phone LIKE mark)
        AND (NEW.email IS NOT DISTINCT FROM OLD.email OR NEW.email LIKE mark)
        AND EXISTS (SELECT FROM ledger.erasure e JOIN ledger.entry l ON l.index = e.entry WHERE l.entity = OLD.organisation)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'statements of the Register are never changed, and values removed only under a decision';
END $$;

CREATE TRIGGER statement_is_final BEFORE UPDATE ON organisations.statement
    FOR EACH ROW EXECUTE FUNCTION organisations.refuse_change_without_decision();
CREATE TRIGGER statement_stays BEFORE DELETE ON organisations.statement
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER statements_stay BEFORE TRUNCATE ON organisations.statement
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT UPDATE (founder, head, phone, email) ON organisations.statement TO auseklis_app;
