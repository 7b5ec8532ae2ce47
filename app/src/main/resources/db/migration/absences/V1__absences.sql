CREATE TABLE absences.absence (
    entry     bigint PRIMARY KEY REFERENCES ledger.entry,
    id        uuid NOT NULL UNIQUE,
    account   text NOT NULL,
    role      text NOT NULL,
    deputy    text NOT NULL CHECK (deputy <> account),
    first_day date NOT NULL,
    last_day  date CHECK (last_day >= first_day)
);
COMMENT ON TABLE absences.absence IS 'Which official is away on which days, and the account that stands in; never changed.';

CREATE INDEX absence_by_last_day ON absences.absence (last_day);

CREATE TABLE absences.ended (
    absence  bigint PRIMARY KEY REFERENCES absences.absence,
    entry    bigint NOT NULL REFERENCES ledger.entry,
    last_day date NOT NULL
);
COMMENT ON TABLE absences.ended IS 'Absences that ended before their last day; the day is before the first one if they never began.';

CREATE TRIGGER absence_is_final BEFORE UPDATE OR DELETE ON absences.absence
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER absences_stay BEFORE TRUNCATE ON absences.absence
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER ended_is_final BEFORE UPDATE OR DELETE ON absences.ended
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER endings_stay BEFORE TRUNCATE ON absences.ended
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT USAGE ON SCHEMA absences TO auseklis_app;
GRANT SELECT, INSERT ON absences.absence, absences.ended TO auseklis_app;
