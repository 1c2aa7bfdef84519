-- Results of coding, between the steps of the job and from one night to the next. Standard SQL;
-- PATH_TYPE stands for what each database compares by code.

CREATE TABLE IF NOT EXISTS input_file (
    file_path PATH_TYPE NOT NULL PRIMARY KEY,
    fingerprint VARCHAR(64) NOT NULL,
    partition_number INT NOT NULL,
    -- fingerprint of the program that coded the file as it is now; empty when it is still to be coded
    coded_by VARCHAR(64) NOT NULL,
    documents_read BIGINT NOT NULL
);

CREATE INDEX IF NOT EXISTS input_file_to_code ON input_file (partition_number, coded_by, file_path);

CREATE TABLE IF NOT EXISTS staged_document (
    input_path PATH_TYPE NOT NULL PRIMARY KEY,
    file_path PATH_TYPE NOT NULL,
    -- what the row was made from: SHA-256 of the document and fingerprint of the program
    made_from VARCHAR(140) NOT NULL,
    -- one of the two is empty: an article was coded or the document was rejected
    article VARCHAR(1000000) NOT NULL,
    rejection VARCHAR(1000000) NOT NULL,
    persons VARCHAR(1000000) NOT NULL
);

CREATE INDEX IF NOT EXISTS staged_document_file ON staged_document (file_path);

CREATE TABLE IF NOT EXISTS staged_mention (
    input_path PATH_TYPE NOT NULL,
    position_number INT NOT NULL,
    mention VARCHAR(1000000) NOT NULL,
    PRIMARY KEY (input_path, position_number)
);

CREATE TABLE IF NOT EXISTS staged_stranger (
    input_path PATH_TYPE NOT NULL PRIMARY KEY,
    -- names in the article that neither it nor a table explains
    strangers VARCHAR(1000000) NOT NULL,
    -- SHA-256 of the people of other articles whom the mentions were coded with; empty for none
    recalled VARCHAR(64) NOT NULL
);
