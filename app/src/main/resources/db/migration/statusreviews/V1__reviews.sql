CREATE TABLE statusreviews.review (
    id        uuid PRIMARY KEY,
    entry     bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    agreement uuid NOT NULL REFERENCES cern.agreement,
    opened    date NOT NULL,
    due       date,
    reference text NOT NULL
);
COMMENT ON TABLE statusreviews.review IS 'Reviews of a State by the Council of CERN (Article III.3 of the Agreement); never changed.';
COMMENT ON COLUMN statusreviews.review.due IS 'About when it was due, as computed when it was opened (AIII.3a).';
CREATE INDEX review_by_agreement ON statusreviews.review (agreement, entry);

CREATE TABLE statusreviews.stage (
    entry     bigint PRIMARY KEY REFERENCES ledger.entry,
    review    uuid NOT NULL REFERENCES statusreviews.review,
    kind      text NOT NULL CHECK (kind IN ('TASK_FORCE', 'FILE', 'MISSION', 'REPORT', 'COMMENTS', 'COUNCIL')),
    day       date NOT NULL,
    last_day  date NOT NULL CHECK (last_day >= day),
    result    text NOT NULL CHECK (result IN ('', 'COMMENTED', 'NONE', 'MET', 'NOT_MET')),
    next_by   date,
    reference text NOT NULL,
    note_lv   text NOT NULL,
    note_en   text NOT NULL
);
COMMENT ON TABLE statusreviews.stage IS 'What was done in a review, in the order of Article III.3; never changed, the latest may be struck.';
COMMENT ON COLUMN statusreviews.stage.next_by IS 'By when the document asks for what comes next; the Agreement names no day.';
CREATE INDEX stage_by_review ON statusreviews.stage (review, entry);

CREATE TABLE statusreviews.strike (
    struck bigint PRIMARY KEY REFERENCES ledger.entry,
    entry  bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    reason text NOT NULL
);
COMMENT ON TABLE statusreviews.strike IS 'Stages, reviews and attachments that were recorded wrongly: they stay to be seen and count no more.';

CREATE TABLE statusreviews.template_item (
    entry     bigint NOT NULL REFERENCES ledger.entry,
    agreement uuid NOT NULL REFERENCES cern.agreement,
    item      uuid NOT NULL,
    position  integer NOT NULL CHECK (position BETWEEN 1 AND 999),
    title_lv  text NOT NULL,
    title_en  text NOT NULL,
    source    text NOT NULL,
    verified  boolean NOT NULL,
    retired   boolean NOT NULL,
    PRIMARY KEY (item, entry)
);
COMMENT ON TABLE statusreviews.template_item IS
    'What belongs into the file (AIII.3c, Q-11); never changed, the latest line of an item holds.';

CREATE INDEX template_item_by_agreement ON statusreviews.template_item (agreement, item, entry);

CREATE TABLE statusreviews.dossier_text (
    entry       bigint NOT NULL UNIQUE REFERENCES ledger.entry,
    review      uuid NOT NULL REFERENCES statusreviews.review,
    item        uuid NOT NULL,
    version     integer NOT NULL CHECK (version > 0),
    text_lv     text NOT NULL,
    text_en     text NOT NULL,
    responsible text NOT NULL,
    state       text NOT NULL CHECK (state IN ('DRAFT', 'READY', 'NOT_NEEDED')),
    PRIMARY KEY (review, item, version)
);
COMMENT ON TABLE statusreviews.dossier_text IS 'Every saved version of an item of a file; the highest one holds, none is lost.';

CREATE TABLE statusreviews.attachment (
    entry    bigint PRIMARY KEY REFERENCES ledger.entry,
    review   uuid NOT NULL REFERENCES statusreviews.review,
    item     uuid NOT NULL,
    digest   text NOT NULL REFERENCES documents.stored_file,
    name     text NOT NULL
);
COMMENT ON TABLE statusreviews.attachment IS 'Files attached to an item of a file; one that is struck stays kept and is not exported.';
CREATE INDEX attachment_by_review ON statusreviews.attachment (review, item, entry);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['review', 'stage', 'strike', 'template_item', 'dossier_text', 'attachment'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_is_final BEFORE UPDATE OR DELETE ON statusreviews.%1$I
            FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change()', name);
        EXECUTE format('CREATE TRIGGER %1$s_stays BEFORE TRUNCATE ON statusreviews.%1$I
            FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()', name);
    END LOOP;
END $$;

GRANT USAGE ON SCHEMA statusreviews TO auseklis_app;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA statusreviews TO auseklis_app;
