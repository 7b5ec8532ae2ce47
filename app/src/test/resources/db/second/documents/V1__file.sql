CREATE TABLE documents.file (entry bigint REFERENCES ledger.entry);
