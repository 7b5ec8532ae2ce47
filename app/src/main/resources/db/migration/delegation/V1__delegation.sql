CREATE TABLE delegation.representative (
    entry     bigint PRIMARY KEY REFERENCES ledger.entry,
    agreement uuid NOT NULL REFERENCES cern.agreement,
    function  text NOT NULL,
    name      text NOT NULL,
    from_day  date NOT NULL,
    to_day    date CHECK (to_day >= from_day),
    contact   text NOT NULL,
    reference text NOT NULL
);
COMMENT ON TABLE delegation.representative IS
    'The authority, officers and representatives of a State towards CERN (Articles VI.1 and II.4); never changed.';
COMMENT ON COLUMN delegation.representative.contact IS 'For those who keep the record only.';
CREATE INDEX representative_by_agreement ON delegation.representative (agreement, entry);

CREATE TABLE delegation.notice (
    entry          bigint PRIMARY KEY REFERENCES ledger.entry,
    representative bigint NOT NULL REFERENCES delegation.representative,
    kind           text NOT NULL CHECK (kind IN ('NOTIFIED', 'ACKNOWLEDGED', 'ENDED')),
    day            date NOT NULL,
    reference      text NOT NULL,
    UNIQUE (representative, kind)
);
COMMENT ON TABLE delegation.notice IS 'What CERN was told of a representative and what it acknowledged; never changed.';

CREATE TABLE delegation.meeting (
    entry     bigint PRIMARY KEY REFERENCES ledger.entry,
    agreement uuid NOT NULL REFERENCES cern.agreement,
    body      text NOT NULL,
    session   text NOT NULL,
    day       date NOT NULL,
    title_lv  text NOT NULL,
    title_en  text NOT NULL,
    attended  boolean NOT NULL,
    spoke     boolean NOT NULL CHECK (attended OR NOT spoke),
    reference text NOT NULL
);
COMMENT ON TABLE delegation.meeting IS
    'Meetings of bodies of CERN, and whether the State was there and spoke (Article II.2); it has no vote, so none is kept.';
CREATE INDEX meeting_by_agreement ON delegation.meeting (agreement, day);

CREATE TABLE delegation.opinion (
    entry   bigint PRIMARY KEY REFERENCES ledger.entry,
    meeting bigint NOT NULL REFERENCES delegation.meeting,
    item    text NOT NULL,
    formal  boolean NOT NULL,
    text_lv text NOT NULL,
    text_en text NOT NULL
);
COMMENT ON TABLE delegation.opinion IS 'Opinions of the State in the Finance Committee (Article II.2); never changed.';
COMMENT ON COLUMN delegation.opinion.formal IS 'Whether the Committee formally votes on the matter: then the opinion goes to the Council.';
CREATE INDEX opinion_by_meeting ON delegation.opinion (meeting);

CREATE TABLE delegation.transmission (
    opinion   bigint PRIMARY KEY REFERENCES delegation.opinion,
    entry     bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    day       date NOT NULL,
    addressee text NOT NULL,
    reference text NOT NULL
);
COMMENT ON TABLE delegation.transmission IS 'Opinions that were passed to the Council with the recommendation.';

CREATE TABLE delegation.strike (
    struck bigint PRIMARY KEY REFERENCES ledger.entry,
    entry  bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    reason text NOT NULL
);
COMMENT ON TABLE delegation.strike IS 'Representatives, meetings and opinions that were recorded wrongly; they count no more.';

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['representative', 'notice', 'meeting', 'opinion', 'transmission', 'strike'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_is_final BEFORE UPDATE OR DELETE ON delegation.%1$I
            FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('CREATE TRIGGER %1$s_stays BEFORE TRUNCATE ON delegation.%1$I
            FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()', name);
    END LOOP;
END $$;

GRANT USAGE ON SCHEMA delegation TO auseklis_app;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA delegation TO auseklis_app;
