-- Two linked things: the system somebody makes, and the use somebody makes of it.
CREATE TABLE algorithm_systems (
  id            uuid PRIMARY KEY,
  name          text NOT NULL,
  provider_id   uuid NOT NULL REFERENCES organisations,
  registered_at timestamptz NOT NULL,
  version       int NOT NULL
);

CREATE TABLE algorithm_uses (
  id            uuid PRIMARY KEY,
  system_id     uuid NOT NULL REFERENCES algorithm_systems,
  deployer_id   uuid NOT NULL REFERENCES organisations,
  name          text NOT NULL,
  purpose       text NOT NULL,
  risk_class    text NOT NULL CHECK (risk_class IN ('PROHIBITED', 'HIGH', 'TRANSPARENCY', 'MINIMAL', 'UNCLASSIFIED')),
  status        text NOT NULL CHECK (status IN ('PLANNED', 'IN_USE', 'SUSPENDED', 'RETIRED')),
  automation    text NOT NULL CHECK (automation IN ('SUPPORT', 'PARTIAL', 'FULL')),
  registered_at timestamptz NOT NULL,
  version       int NOT NULL
);
CREATE INDEX algorithm_uses_by_name ON algorithm_uses (name, id);
