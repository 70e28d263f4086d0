CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  created_ms BIGINT NOT NULL,
  events BIGINT NOT NULL
);
CREATE TABLE event (
  person TEXT NOT NULL REFERENCES person (id),
  number BIGINT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  occurred_ms BIGINT NOT NULL,
  at TEXT NOT NULL,
  recorded_ms BIGINT NOT NULL,
  version BIGINT NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (person, number),
  UNIQUE (person, id)
);
