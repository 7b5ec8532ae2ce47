ALTER TABLE documents.file ADD COLUMN name text;
