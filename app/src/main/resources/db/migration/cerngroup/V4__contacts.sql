CREATE TABLE cerngroup.contact (
    id        uuid PRIMARY KEY,
    entry     bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    day       date NOT NULL,
    channel   text NOT NULL CHECK (channel IN ('MEETING', 'CALL', 'LETTER', 'OTHER')),
    whom      text NOT NULL,
    tenure    uuid REFERENCES cerngroup.tenure,
    about     text NOT NULL,
    follow_up date,
    CHECK (follow_up >= day)
);
COMMENT ON TABLE cerngroup.contact IS
    'Whom the contact point spoke or wrote to, when and about what (C14, C15); not public. A value about a person is removed only under a decision.';
COMMENT ON COLUMN cerngroup.contact.follow_up IS 'The day by which it is taken up again; null where it need not be.';
CREATE INDEX contact_by_day ON cerngroup.contact (day, entry);

CREATE TABLE cerngroup.follow_up (
    contact uuid PRIMARY KEY REFERENCES cerngroup.contact,
    entry   bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    note    text NOT NULL
);
COMMENT ON TABLE cerngroup.follow_up IS 'Contacts that were taken up again, and what came of it.';

CREATE TRIGGER contact_is_final BEFORE UPDATE ON cerngroup.contact FOR EACH ROW
    EXECUTE FUNCTION cerngroup.refuse_change_without_decision('id', 'whom', 'about');
CREATE TRIGGER follow_up_is_final BEFORE UPDATE ON cerngroup.follow_up FOR EACH ROW
    EXECUTE FUNCTION cerngroup.refuse_change_without_decision('contact', 'note');

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['contact', 'follow_up'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_remains BEFORE DELETE ON cerngroup.%1$I
            FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('CREATE TRIGGER %1$s_stays BEFORE TRUNCATE ON cerngroup.%1$I
            FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('GRANT SELECT, INSERT ON cerngroup.%1$I TO auseklis_app', name);
    END LOOP;
END $$;
GRANT UPDATE (whom, about) ON cerngroup.contact TO auseklis_app;
GRANT UPDATE (note) ON cerngroup.follow_up TO auseklis_app;
