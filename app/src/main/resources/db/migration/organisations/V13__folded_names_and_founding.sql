-- As lv.auseklis.datatypes.FoldedName folds. The rules for letters are those of Unicode whatever the locale of the server,
-- where it knows them (PostgreSQL 17 and later); older ones follow their own.
DO $$
DECLARE
    rules text := COALESCE((SELECT 'COLLATE pg_catalog.pg_c_utf8' FROM pg_collation WHERE collname = 'pg_c_utf8' LIMIT 1), '');
BEGIN
    EXECUTE format(
        $create$CREATE FUNCTION organisations.folded(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        AS $body$SELECT regexp_replace(lower(normalize(name, NFKD) %s), '[^[:alnum:]]+', '', 'g')$body$ $create$, rules);
END $$;

-- Of some institutions only the year of the founding decision is known.
ALTER TABLE organisations.statement ADD COLUMN founded_year integer CHECK (founded IS NULL OR founded_year IS NULL);
COMMENT ON COLUMN organisations.statement.founded_year IS 'The year of the founding decision where its day is not known.';
