CREATE TABLE commitments.origin_total (
    statement uuid NOT NULL REFERENCES commitments.body,
    incurred  date NOT NULL,
    category  text NOT NULL CHECK (category IN ('SUPPLY', 'SERVICE', 'CIVIL')),
    origin    text NOT NULL,
    amount    numeric(17, 2) NOT NULL,
    PRIMARY KEY (statement, incurred, category, origin)
);
COMMENT ON TABLE commitments.origin_total IS
    'What the lines of a statement about purchasing come to by day, category and origin, by the share of each origin, whichever State it is: where commitments originate. People are left out: their origin is their nationality.';

INSERT INTO commitments.origin_total (statement, incurred, category, origin, amount)
SELECT statement, incurred, category, origin, sum(round((paid + open) * share / 100, 2))
FROM commitments.line WHERE category IN ('SUPPLY', 'SERVICE', 'CIVIL')
GROUP BY statement, incurred, category, origin;

CREATE TRIGGER origin_total_is_final BEFORE UPDATE OR DELETE ON commitments.origin_total
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER origin_total_stays BEFORE TRUNCATE ON commitments.origin_total
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT SELECT, INSERT ON commitments.origin_total TO auseklis_app;
