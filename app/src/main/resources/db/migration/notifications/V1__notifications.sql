CREATE TABLE notifications.notification (
    number       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    once         text NOT NULL UNIQUE,
    account      text,
    role         text,
    organisation uuid,
    subject_lv   text NOT NULL,
    subject_en   text NOT NULL,
    text_lv      text NOT NULL,
    text_en      text NOT NULL,
    page_lv      text NOT NULL,
    page_en      text NOT NULL,
    due          date,
    entry        bigint REFERENCES ledger.entry,
    written      timestamptz NOT NULL,
    CHECK (num_nonnulls(account, role, organisation) = 1)
);
COMMENT ON TABLE notifications.notification IS 'What was told, to an account, an office or an institution; never changed.';
COMMENT ON COLUMN notifications.notification.once IS 'The same is told to the same addressee once.';

CREATE INDEX notification_by_account ON notifications.notification (account, number) WHERE account IS NOT NULL;
CREATE INDEX notification_by_role ON notifications.notification (role, number) WHERE role IS NOT NULL;
CREATE INDEX notification_by_organisation ON notifications.notification (organisation, number) WHERE organisation IS NOT NULL;

CREATE TABLE notifications.seen (
    account text PRIMARY KEY,
    number  bigint NOT NULL
);
COMMENT ON TABLE notifications.seen IS 'Up to which notification an account has marked them as read.';

CREATE TABLE notifications.subscriber (
    account      text PRIMARY KEY,
    role         text NOT NULL,
    language     text NOT NULL CHECK (language IN ('lv', 'en')),
    address      text,
    pending      text,
    confirmation bytea UNIQUE CHECK (octet_length(confirmation) = 32),
    asked        timestamptz,
    calendar     bytea UNIQUE CHECK (octet_length(calendar) = 32)
);
COMMENT ON TABLE notifications.subscriber IS 'How an account wants to be told: e-mail once confirmed, calendar by a secret address.';
COMMENT ON COLUMN notifications.subscriber.confirmation IS 'SHA-256 of the secret sent to the pending address.';
COMMENT ON COLUMN notifications.subscriber.calendar IS 'SHA-256 of the secret in the address of the calendar.';

CREATE INDEX subscriber_by_role ON notifications.subscriber (role) WHERE address IS NOT NULL;

CREATE TABLE notifications.letter (
    number       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    notification bigint REFERENCES notifications.notification,
    account      text NOT NULL,
    address      text NOT NULL,
    language     text NOT NULL,
    subject      text NOT NULL,
    text         text NOT NULL,
    page         text NOT NULL,
    state        text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'SENT', 'FAILED')),
    attempts     integer NOT NULL DEFAULT 0,
    failure      text,
    next_attempt timestamptz NOT NULL DEFAULT now(),
    sent         timestamptz,
    written      timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE notifications.letter IS 'E-mails to be sent, written in the transaction of what they tell.';

CREATE INDEX letter_to_send ON notifications.letter (next_attempt, number) WHERE state = 'WAITING';
CREATE INDEX letter_of_notification ON notifications.letter (notification, account);
CREATE INDEX letter_of_account ON notifications.letter (account, written) WHERE notification IS NULL;

CREATE TRIGGER notification_is_final BEFORE UPDATE OR DELETE ON notifications.notification
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER notifications_stay BEFORE TRUNCATE ON notifications.notification
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT USAGE ON SCHEMA notifications TO auseklis_app;
GRANT SELECT, INSERT ON notifications.notification, notifications.seen, notifications.subscriber, notifications.letter
    TO auseklis_app;
GRANT UPDATE ON notifications.seen, notifications.subscriber TO auseklis_app;
GRANT DELETE ON notifications.letter TO auseklis_app;
GRANT UPDATE (state, attempts, failure, next_attempt, sent) ON notifications.letter TO auseklis_app;
